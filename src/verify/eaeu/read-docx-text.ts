import { unzipSync } from 'fflate';
import { readXml } from '../xml/read-xml.js';
import type { XmlElement } from '../xml/xml-reading.js';

/** Parts with text: the body, notes, headers and footers. */
const textParts = /^word\/(document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;
/** Unpacked, of one part: a Word file of a thousand pages has some 20 MB. */
const largestPart = 100 * 1024 * 1024;

/** The text of a Word file, paragraph by paragraph; undefined where it cannot be read. */
export function readDocxText(bytes: Uint8Array): string | undefined {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => textParts.test(name) && originalSize <= largestPart,
    });
    if (parts['word/document.xml'] === undefined) return undefined;
    const texts = Object.values(parts).map(textOfPart);
    return texts.every((text) => text !== undefined) ? texts.join('\n') : undefined;
  } catch {
    return undefined;
  }
}

function textOfPart(bytes: Uint8Array): string | undefined {
  const read = readXml(bytes);
  if ('trouble' in read) return undefined;
  const pieces: string[] = [];
  collect(read.reading.root, pieces);
  return pieces.join('');
}

/** Marks of the format that stand for a character. */
const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  softHyphen: '',
};
/** Copies of text for programs that cannot show the newer form, text that was deleted, and instructions of fields. */
const skipped = new Set(['Fallback', 'delText', 'instrText', 'del', 'moveFrom']);

function collect(element: XmlElement, pieces: string[]): void {
  if (skipped.has(element.name)) return;
  if (element.name === 't') pieces.push(element.children.filter((child) => typeof child === 'string').join(''));
  const character = characters[element.name];
  if (character !== undefined) pieces.push(character);
  for (const child of element.children) if (typeof child !== 'string') collect(child, pieces);
  if (element.name === 'p' || element.name === 'tc') pieces.push('\n');
}
