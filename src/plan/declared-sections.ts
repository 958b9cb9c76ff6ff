import type { RecordIndex } from '../check/record-index.js';
import { createError } from '../diagnostics/create-error.js';
import type { Bilingual, Diagnostic, Location, Staged } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import { hintAmong } from '../diagnostics/suggest.js';
import type { Section, SectionMap } from '../sections/section-map.js';

/** Why a section holds no documents, and where somebody said so. */
export interface DeclaredSection {
  readonly reason: Bilingual;
  readonly at: Location;
}

/** The sections a dossier record declares not applicable, by number. What is declared of one holds for all below it. */
export type DeclaredSections = ReadonlyMap<string, DeclaredSection>;

/** A number the dossier does not have is an error at its place. */
export function readDeclaredSections(records: RecordIndex, sections: SectionMap): Staged<DeclaredSections> {
  const declared = new Map<string, DeclaredSection>();
  const diagnostics: Diagnostic[] = [];
  for (const dossier of records.all('dossier')) {
    for (const [index, { section, reason }] of (dossier.data.sectionsNotApplicable ?? []).entries()) {
      const at = dossier.locate(`/sectionsNotApplicable/${index}/section`);
      declared.set(section, { reason, at });
      if (sections.get(section) === undefined) diagnostics.push(unknownSection(section, at, sections, dossier.product));
    }
  }
  return { value: declared, diagnostics };
}

/** What is declared of a section or of one above it. */
export function declaredOf(
  section: Section,
  declared: DeclaredSections,
  sections: SectionMap,
): DeclaredSection | undefined {
  return sections
    .path(section.number)
    .map(({ number }) => declared.get(number))
    .find((found) => found !== undefined);
}

/** A section number in a record that the dossier does not have. */
export function unknownSection(number: string, at: Location, sections: SectionMap, product: string): Diagnostic {
  return createError({
    code: 'section/unknown',
    message: sentence(
      { ru: 'раздела `{number}` в досье нет', en: 'the dossier has no section `{number}`' },
      { number },
    ),
    at,
    hint: hintAmong(
      number,
      sections.sections.map((section) => section.number),
    ),
    product,
  });
}
