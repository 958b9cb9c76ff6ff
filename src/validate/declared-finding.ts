import type { dataCodes } from '../diagnostics/codes/data.js';
import type { Bilingual, Declared, Diagnostic, Location, Profile, Related } from '../diagnostics/diagnostic.js';

export interface DeclaredParts {
  readonly code: keyof typeof dataCodes;
  readonly declared: Declared;
  readonly message: Bilingual;
  readonly hint: Bilingual;
  readonly at: Location;
  readonly related?: readonly Related[];
  readonly product: string;
}

/** What the data themselves declare: a warning in a draft, an obstacle to a submission. */
export function declareFinding(parts: DeclaredParts, profile: Profile): Diagnostic {
  return { severity: profile === 'submission' ? 'error' : 'warning', related: [], ...parts };
}
