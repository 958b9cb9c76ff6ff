import { strToU8, zipSync } from 'fflate';
import { compareText } from '../../diagnostics/sort.js';
import { joinArchives } from './join-archives.js';

/** Readers look for these first; everything else follows in the order of its name. */
const firstParts = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** Earliest time a zip entry can hold. */
const zipEpoch = new Date(1980, 0, 1);

/**
 * Packs the parts of a Word file so that the same parts give the same bytes everywhere: fixed order, no clock, and
 * fflate instead of the platform's zlib. `written` takes the place of the parts of the same names. Throws for a name
 * that is not among the parts: the package would not list it. Each part is packed by itself, and one that many files have
 * in common only once.
 */
export function zipParts(
  parts: Readonly<Record<string, Uint8Array>>,
  written: Readonly<Record<string, string>>,
): Uint8Array {
  const unlisted = Object.keys(written).find((name) => parts[name] === undefined);
  if (unlisted !== undefined) throw new Error(`the package has no part ${unlisted}`);
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  return joinArchives(
    names.map((name) => {
      const text = written[name];
      return text === undefined ? packKnown(name, parts[name] ?? new Uint8Array()) : pack(name, strToU8(text));
    }),
  );
}

/** By its bytes, as one and the same object, a part that has been packed; parts of two names are never one object. */
const packed = new WeakMap<Uint8Array, Uint8Array>();

function packKnown(name: string, part: Uint8Array): Uint8Array {
  const archive = packed.get(part) ?? pack(name, part);
  packed.set(part, archive);
  return archive;
}

function pack(name: string, part: Uint8Array): Uint8Array {
  return zipSync({ [name]: [part, { mtime: zipEpoch, level: name.endsWith('.png') ? 0 : 6 }] });
}

function rank(name: string): number {
  const place = firstParts.indexOf(name);
  return place < 0 ? firstParts.length : place;
}
