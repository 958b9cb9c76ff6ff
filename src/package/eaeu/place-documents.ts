import { sectionFolder } from '../../sections/section-folder.js';
import type { SectionMap } from '../../sections/section-map.js';
import type { SequenceEntry, SequenceFile, SequencePlan } from '../sequence/sequence-plan.js';

/** Where one file of a document goes. */
export interface PlacedFile {
  readonly entry: SequenceEntry;
  readonly file: SequenceFile;
  /** Name with extension. */
  readonly name: string;
  /** From the folder of the sequence, with `/`. */
  readonly path: string;
}

/** The files of new and replaced documents below `m1/` to `m5/`, in the order of the plan, PDF before Word. */
export function placeDocuments(
  { entries }: SequencePlan,
  names: ReadonlyMap<string, string>,
  sections: SectionMap,
): readonly PlacedFile[] {
  return entries
    .filter(({ operation }) => operation === 'new' || operation === 'replace')
    .flatMap((entry) => {
      const stem = names.get(entry.identity) ?? entry.document;
      const folder = sectionFolder(sections, entry.section, entry.group);
      return entry.files
        .filter(({ format }) => isFiled({ section: entry.section, format }))
        .map((file) => {
          const name = `${stem}.${file.format}`;
          return { entry, file, name, path: `${folder}/${name}` };
        });
    });
}

/**
 * Sections whose documents go in as Word and PDF alike: the application form (EEC Council Decision 78, Annex 1, item
 * 1.2.1, edition of Decision 36 of 17.03.2022).
 */
const sectionsWithWord: readonly string[] = ['1.2.1'];

export function isFiled({ section, format }: { readonly section: string; readonly format: string }): boolean {
  return format === 'pdf' || (format === 'docx' && sectionsWithWord.includes(section));
}
