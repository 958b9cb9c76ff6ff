import type { Bilingual, Diagnostic, Location, Profile } from '../diagnostics/diagnostic.js';
import type { AttachmentCode } from './attachment-code.js';

export interface AttachmentFinding {
  readonly code: AttachmentCode;
  readonly message: Bilingual;
  readonly hint: Bilingual;
  readonly at: Location;
  readonly product: string;
}

/** A file with a fault stays out, so a draft can do without it; a submission cannot. */
export function toDiagnostic(finding: AttachmentFinding, profile: Profile): Diagnostic {
  return { severity: profile === 'submission' ? 'error' : 'warning', related: [], ...finding };
}
