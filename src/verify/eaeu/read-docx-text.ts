import { unzipSync } from 'fflate';
import { readXml } from '../xml/read-xml.js';
import type { XmlElement } from '../xml/xml-reading.js';

/** Parts with text: the body, notes, headers and footers. */
const textParts = /^word\/(document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;
/** Unpacked, of one part: a Word file of a thousand pages has some 20 MB. */
const largestPart = 100 * 1024 * 1024;

export interface DocxText {
  /** Paragraph by paragraph, headers and notes included. */
  readonly text: string;
  /** Words of a picture are no text in a Word file, and may be text in its PDF. */
  readonly hasPictures: boolean;
}

/** What a Word file says; undefined where it cannot be read. */
export function readDocxText(bytes: Uint8Array): DocxText | undefined {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => textParts.test(name) && originalSize <= largestPart,
    });
    if (parts['word/document.xml'] === undefined) return undefined;
    const read = Object.values(parts).map(readPart);
    if (!read.every((part) => part !== undefined)) return undefined;
    return { text: read.map(({ text }) => text).join('\n'), hasPictures: read.some((part) => part.hasPictures) };
  } catch {
    return undefined;
  }
}

function readPart(bytes: Uint8Array): DocxText | undefined {
  const read = readXml(bytes);
  if ('trouble' in read) return undefined;
  const found: Collected = { pieces: [], hasPictures: false };
  collect(read.reading.root, found);
  return { text: found.pieces.join(''), hasPictures: found.hasPictures };
}

interface Collected {
  readonly pieces: string[];
  hasPictures: boolean;
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

const pictures = new Set(['blip', 'imagedata', 'OLEObject', 'chart']);

function collect(element: XmlElement, found: Collected): void {
  if (skipped.has(element.name)) return;
  if (pictures.has(element.name)) found.hasPictures = true;
  if (element.name === 't') found.pieces.push(element.children.filter((child) => typeof child === 'string').join(''));
  const character = characters[element.name];
  if (character !== undefined) found.pieces.push(character);
  for (const child of element.children) if (typeof child !== 'string') collect(child, found);
  if (element.name === 'p' || element.name === 'tc') found.pieces.push('\n');
}
