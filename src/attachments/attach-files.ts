import type { ProductChecks } from '../check/run-checks.js';
import type { Staged } from '../diagnostics/diagnostic.js';
import { type KeptNotes, noNotes } from '../load/kept-notes.js';
import type { SectionMap } from '../sections/section-map.js';
import type { SubmissionProfile } from '../sections/submission-profile.js';
import type { World } from '../world.js';
import type { Attachment } from './attachment.js';
import type { PdfFacts } from './pdf-facts.js';
import { readAttachments } from './read-attachments.js';

/** The attached files of one product. They lie in the tree of the dossier's first language: it is the one that is filed. */
export async function attachFiles(
  world: World,
  { product, profile, records, dossier }: ProductChecks,
  { sections, limits }: { readonly sections: SectionMap; readonly limits: SubmissionProfile },
  notes: KeptNotes = noNotes,
): Promise<Staged<readonly Attachment[]>> {
  const language = dossier?.data.languages[0] ?? 'ru';
  const input = { product, profile, records: records.all('attachment'), sections, limits, language };
  return notes.lendLong<PdfFacts, Staged<readonly Attachment[]>>(`attachments of ${product}`, (facts) =>
    readAttachments(world, { ...input, facts }),
  );
}
