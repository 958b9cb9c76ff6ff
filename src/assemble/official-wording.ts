import type { RecordIndex } from '../check/record-index.js';
import type { Bilingual } from '../diagnostics/diagnostic.js';
import { appendPointer } from '../load/pointer.js';
import type { ConfirmedHeadings } from '../records/record-types.js';
import type { ApplicationForm } from '../sections/application-form.js';
import type { Section, SectionMap } from '../sections/section-map.js';
import type { Origin } from './document-model.js';

/** The wording of an official title or form label, and whether anybody has compared it with the act. */
export interface OfficialWording {
  readonly text: Bilingual;
  readonly isConfirmed: boolean;
  readonly origin: Origin;
}

export interface OfficialWordings {
  section(number: string): OfficialWording | undefined;
  formLabel(key: string): OfficialWording | undefined;
}

type Entry = ConfirmedHeadings['entries'][number];

/** Titles and labels of our lists, replaced by the wording that the product's `confirmed-headings` record confirms. */
export function collectWordings(sections: SectionMap, form: ApplicationForm, records: RecordIndex): OfficialWordings {
  const isSynthetic = records.all('dossier').some(({ data }) => data.synthetic);
  const confirmed = new Map<string, OfficialWording>();
  for (const { file, data } of records.all('confirmed-headings')) {
    for (const [position, entry] of data.entries.entries()) {
      // A specimen was compared with nothing: it counts only where all is specimen.
      if (entry.specimen === true && !isSynthetic) continue;
      const pointer = `${appendPointer('/entries', position)}/wording`;
      confirmed.set(wordingKey(entry.kind, entry.key), {
        text: entry.wording,
        isConfirmed: true,
        origin: { file, pointer },
      });
    }
  }
  return {
    section(number) {
      const section = sections.get(number);
      return confirmed.get(wordingKey('section-title', number)) ?? (section && titleOf(section, sections.file));
    },
    formLabel(key) {
      const label = form.get(key);
      const given = ['form-group', 'form-field'] as const;
      const found = given.map((kind) => confirmed.get(wordingKey(kind, key))).find((wording) => wording !== undefined);
      if (found !== undefined || label === undefined) return found;
      const origin = { file: form.file, pointer: `${label.pointer}/label` };
      // Even where the act confirms what a field is about, its label is ours until someone has compared it.
      return { text: label.label, isConfirmed: false, origin };
    },
  };
}

function titleOf(section: Section, file: string): OfficialWording {
  const isOfficial = section.title !== undefined;
  const text = section.title ?? section.workingTitle ?? { ru: section.number, en: section.number };
  const pointer = `${section.pointer}/${isOfficial ? 'title' : 'workingTitle'}`;
  return { text, isConfirmed: isOfficial && section.isVerified && !section.isTruncated, origin: { file, pointer } };
}

function wordingKey(kind: Entry['kind'], key: string): string {
  return `${kind} ${key}`;
}
