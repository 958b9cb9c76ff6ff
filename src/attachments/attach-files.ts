import type { ProductChecks } from '../check/run-checks.js';
import type { Staged } from '../diagnostics/diagnostic.js';
import type { SectionMap } from '../sections/section-map.js';
import type { SubmissionProfile } from '../sections/submission-profile.js';
import type { World } from '../world.js';
import type { Attachment } from './attachment.js';
import { readAttachments } from './read-attachments.js';

/** The attached files of one product. They lie in the tree of the dossier's first language: it is the one that is filed. */
export async function attachFiles(
  world: World,
  { product, profile, records, dossier }: ProductChecks,
  { sections, limits }: { readonly sections: SectionMap; readonly limits: SubmissionProfile },
): Promise<Staged<readonly Attachment[]>> {
  const language = dossier?.data.languages[0] ?? 'ru';
  return readAttachments(world, { product, profile, records: records.all('attachment'), sections, limits, language });
}
