import type { RecordIndex } from '../check/record-index.js';
import type { Bilingual } from '../diagnostics/diagnostic.js';
import { appendPointer } from '../load/pointer.js';
import type { ConfirmedHeadings } from '../records/record-types.js';
import type { OfficialData } from '../sections/load-official-data.js';
import type { Section } from '../sections/section-map.js';
import type { Origin } from './document-model.js';

/** The wording of an official title or form label, and whether anybody has compared it with the act. */
export interface OfficialWording {
  readonly text: Bilingual;
  readonly isConfirmed: boolean;
  /** Confirmed as a specimen only: compared with nothing. */
  readonly isSpecimen?: boolean;
  readonly origin: Origin;
}

/** A heading inside a document, with the number the act gives it. */
export interface HeadingWording extends OfficialWording {
  readonly number?: Bilingual;
}

/** A sentence the act words itself; without `wording` until the applicant has confirmed one. */
export interface StatementWording {
  readonly subject: Bilingual;
  readonly origin: Origin;
  readonly wording?: OfficialWording;
}

export interface OfficialWordings {
  section(number: string): OfficialWording | undefined;
  formLabel(key: string): OfficialWording | undefined;
  documentHeading(key: string): HeadingWording | undefined;
  statement(key: string): StatementWording | undefined;
}

type Entry = ConfirmedHeadings['entries'][number];

/** Titles and labels of our lists, replaced by the wording that the product's `confirmed-headings` record confirms. */
export function collectWordings({ sections, form, headings }: OfficialData, records: RecordIndex): OfficialWordings {
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
        ...(entry.specimen === true && { isSpecimen: true }),
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
    documentHeading(key) {
      const heading = headings.headings.find((candidate) => candidate.key === key);
      if (heading === undefined) return undefined;
      const wording = confirmed.get(wordingKey('document-heading', key)) ?? {
        text: heading.title,
        isConfirmed: heading.isVerified && !heading.isTruncated,
        origin: { file: headings.file, pointer: `${heading.pointer}/title` },
      };
      return { ...wording, ...(heading.number && { number: heading.number }) };
    },
    statement(key) {
      const statement = headings.statements.find((candidate) => candidate.key === key);
      if (statement === undefined) return undefined;
      const { subject, pointer } = statement;
      const wording = confirmed.get(wordingKey('fixed-statement', key));
      const origin = { file: headings.file, pointer: `${pointer}/subject` };
      return { subject, origin, ...(wording && { wording }) };
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
