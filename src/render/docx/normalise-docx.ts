import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { compareText } from '../../diagnostics/sort.js';

/** Readers look for these first; everything else follows in the order of its name. */
const firstParts = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** Earliest time a zip entry can hold. */
const zipEpoch = new Date(1980, 0, 1);

/**
 * Takes out of a packed document what the library took from the clock, puts in our style sheet, and packs it again so
 * that the same document gives the same bytes everywhere. fflate, not the platform's zlib, compresses.
 */
export function normaliseDocx(
  bytes: Uint8Array,
  document: { readonly date: string; readonly language: string; readonly styles: string },
): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const replaced: Readonly<Record<string, string>> = {
    'word/styles.xml': document.styles,
    'word/document.xml': joinSectionBreaks(text('word/document.xml')),
    'docProps/core.xml': setCoreProperties(text('docProps/core.xml'), document),
  };
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  const entries: Zippable = {};
  for (const name of names) {
    const part = replaced[name];
    entries[name] = [part === undefined ? (parts[name] ?? new Uint8Array()) : strToU8(part), { mtime: zipEpoch }];
  }
  return zipSync(entries, { level: 6 });
}

function rank(name: string): number {
  const place = firstParts.indexOf(name);
  return place < 0 ? firstParts.length : place;
}

function setCoreProperties(
  core: string,
  { date, language }: { readonly date: string; readonly language: string },
): string {
  const dated = core.replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
    (_match, opening: string) => `${opening}${date}T00:00:00Z`,
  );
  return dated.replace('<cp:lastModifiedBy>', `<dc:language>${language}</dc:language><cp:lastModifiedBy>`);
}

/**
 * The library ends a section with an empty paragraph, which starts a page of its own when the page before is full. Its
 * section properties go into the paragraph before.
 */
function joinSectionBreaks(xml: string): string {
  const pieces = xml.split(/<w:p><w:pPr>(<w:sectPr.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/s);
  return pieces.reduce((before, piece, index) => (index % 2 === 1 ? endSection(before, piece) : before + piece));
}

function endSection(before: string, section: string): string {
  const start = before.lastIndexOf('<w:p>');
  const [opening, properties] = ['<w:p>', '<w:p><w:pPr>'];
  if (before.startsWith(properties, start)) {
    const end = before.indexOf('</w:pPr>', start);
    return before.slice(0, end) + section + before.slice(end);
  }
  const text = start + opening.length;
  return `${before.slice(0, text)}<w:pPr>${section}</w:pPr>${before.slice(text)}`;
}
