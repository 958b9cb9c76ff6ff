import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { DataNode } from './data-node.js';

/**
 * - `minimum-list`: in the act's list of module 1 documents
 * - `full-modules`: modules 2 to 5, as far as the conditions of their sections hold
 * - `by-condition`: outside the list, needed where the condition of its section holds
 * - `cover`: our sheet in front of what a section asks for; never fills the section by itself
 */
export type Need = 'minimum-list' | 'full-modules' | 'by-condition' | 'cover';

/** One document a section asks for, or one for each record or item it is repeated over. */
export interface ExpectedDocument {
  /** Tells the documents of one section apart; templates and attachments name it. Absent where a section expects one. */
  readonly part?: string;
  /** Whether a template makes it or somebody has to hand it in as a file. */
  readonly kind: 'generated' | 'attachment';
  /** Our name for the part; a document without one is called after its section. */
  readonly title?: Bilingual;
  /** The document type codes it may have; empty where none is known. */
  readonly codes: readonly string[];
  readonly need: Need;
  /** Key of the condition under which it is needed; absent: always. */
  readonly when?: string;
  /** Key of what it is repeated over. */
  readonly each?: string;
  /** Key of who can hand it in. */
  readonly from?: string;
}

/** `codes` are those of the section, for documents that name none of their own. */
export function readExpected(row: DataNode, codes: readonly string[]): ExpectedDocument {
  const optional = (key: 'part' | 'when' | 'each' | 'from') =>
    row.at(key).isPresent ? { [key]: row.at(key).text() } : {};
  return {
    kind: row.at('kind').oneOf(['generated', 'attachment']),
    need: row.at('need').oneOf(['minimum-list', 'full-modules', 'by-condition', 'cover']),
    codes: row.at('codes').isPresent
      ? row
          .at('codes')
          .items()
          .map((code) => code.text())
      : codes,
    ...(row.at('title').isPresent && { title: row.at('title').bilingual() }),
    ...optional('part'),
    ...optional('when'),
    ...optional('each'),
    ...optional('from'),
  };
}
