import { posix } from 'node:path';
import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { Operation, SequenceEntry } from '../sequence/sequence-plan.js';
import { mark } from './slug.js';
import { tidyName } from './tidy-name.js';
import type { XmlElement } from './xml-element.js';

/** Characters of a title that every authority takes. */
const longestTitle = 512;

export interface Leaf {
  readonly id: string;
  readonly operation: Operation;
  readonly title: string;
  /** Two letters. */
  readonly language: string;
  /** From the application folder; absent for a deleted document. */
  readonly path?: string;
  readonly md5?: string;
  readonly pdfVersion?: string;
  /** The leaf that was current before. */
  readonly earlier?: { readonly index: string; readonly id: string };
}

/**
 * From the identity of the document alone: a document keeps its id in all sequences, so that a later one can always point
 * at it. The same id in another sequence is legal, because a reference names the sequence too.
 */
export function leafId(identity: string): string {
  return `id-${mark(identity, 16)}`;
}

/** `path` from the application folder, of the PDF. */
export function leafOf(entry: SequenceEntry, path: string | undefined, language: keyof Bilingual): Leaf {
  const [pdf] = entry.files;
  const { earlier, operation } = entry;
  if (operation === 'unchanged') throw new Error(`an unchanged document is not sent: ${entry.identity}`);
  return {
    id: leafId(entry.identity),
    operation,
    title: titleOf(entry, language),
    language: entry.language,
    ...(path !== undefined && pdf !== undefined && { path, md5: pdf.md5 }),
    ...(pdf?.pdfVersion !== undefined && { pdfVersion: pdf.pdfVersion }),
    ...(earlier !== undefined && { earlier: { index: earlier.index, id: earlier.id } }),
  };
}

function titleOf({ title, document }: SequenceEntry, language: keyof Bilingual): string {
  const whole = tidyName(title[language]) ?? document;
  return whole.length <= longestTitle ? whole : `${whole.slice(0, longestTitle - 1).trimEnd()}…`;
}

/** `index` is the XML the leaf stands in, from the application folder: its links are relative to it. */
export function leafElement(leaf: Leaf, index: string): XmlElement {
  const from = posix.dirname(index);
  const { id, operation, title, language, path, md5 = '', pdfVersion, earlier } = leaf;
  const optional = (name: string, value: string | undefined) => (value === undefined ? [] : [[name, value] as const]);
  return {
    name: 'leaf',
    attributes: [
      ['ID', id],
      ['operation', operation],
      ...optional('modified-file', earlier && `${posix.relative(from, earlier.index)}#${earlier.id}`),
      ...optional('xlink:href', path && posix.relative(from, path)),
      ['checksum', md5],
      ['checksum-type', 'md5'],
      ...optional('application-version', pdfVersion && `PDF ${pdfVersion}`),
      ['xml:lang', language],
    ],
    children: [{ name: 'title', text: title }],
  };
}
