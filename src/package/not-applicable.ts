import type { RecordIndex } from '../check/record-index.js';
import { createError } from '../diagnostics/create-error.js';
import type { Bilingual, Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import type { SectionMap } from '../sections/section-map.js';

/** Reasons, by section number. */
export type NotApplicable = ReadonlyMap<string, Bilingual>;

/** The sections a dossier record declares not applicable. A number the dossier does not have is an error at its place. */
export function readNotApplicable(records: RecordIndex, sections: SectionMap): Staged<NotApplicable> {
  const reasons = new Map<string, Bilingual>();
  const diagnostics: Diagnostic[] = [];
  for (const dossier of records.all('dossier')) {
    for (const [index, { section, reason }] of (dossier.data.sectionsNotApplicable ?? []).entries()) {
      reasons.set(section, reason);
      if (sections.get(section) !== undefined) continue;
      diagnostics.push(
        createError({
          code: 'section/unknown',
          message: sentence(
            { ru: 'раздела `{section}` в досье нет', en: 'the dossier has no section `{section}`' },
            { section },
          ),
          at: dossier.locate(`/sectionsNotApplicable/${index}/section`),
          hint: { ru: 'исправьте номер раздела', en: 'correct the section number' },
          product: dossier.product,
        }),
      );
    }
  }
  return { value: reasons, diagnostics };
}
