import { cleanText } from '../../render/clean-text.js';
import { escapeXml } from '../../render/docx/xml.js';

/** What a change did to the thing that bears its mark. */
export type Side = 'inserted' | 'deleted';

/** Who is said to have made the changes. */
export interface RevisionAuthor {
  readonly author: string;
  /** ISO date and time in UTC with seconds, as Word writes them: `2026-11-22T00:00:00Z`. */
  readonly date: string;
}

/** Marks of tracked changes of one file, with ids of their own. */
export interface Revisions {
  /** The mark of a paragraph's end or of a row. */
  mark(side: Side): string;
  /** Runs that came or went. Text that went has elements of its own, or Word calls the file damaged. */
  wrap(side: Side, runs: string): string;
  /** What the properties were; `was` is the content of the element that held them. */
  properties(element: 'pPr' | 'tcPr' | 'sectPr', was: string): string;
}

/** One counter for all marks of a file, body and running lines. Bookmarks count from 0 and stay far below. */
const firstId = 1_000_000;

export function openRevisions({ author, date }: RevisionAuthor): Revisions {
  let next = firstId;
  const attributes = () => {
    const id = next;
    next += 1;
    return `w:id="${id}" w:author="${escapeXml(cleanText(author))}" w:date="${date}"`;
  };
  return {
    mark: (side) => `<w:${elements[side]} ${attributes()}/>`,
    wrap(side, runs) {
      if (runs === '') return '';
      const name = elements[side];
      return `<w:${name} ${attributes()}>${side === 'deleted' ? asDeleted(runs) : runs}</w:${name}>`;
    },
    properties: (element, was) =>
      `<w:${element}Change ${attributes()}><w:${element}>${was}</w:${element}></w:${element}Change>`,
  };
}

const elements = { inserted: 'ins', deleted: 'del' } as const;

function asDeleted(runs: string): string {
  return runs.replace(/(<\/?w:)(t|instrText)(?=[ >])/g, (_, opening: string, name: string) =>
    name === 't' ? `${opening}delText` : `${opening}delInstrText`,
  );
}
