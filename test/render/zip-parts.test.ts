import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packSkeleton } from '../../src/render/docx/pack-skeleton.js';
import { zipParts } from '../../src/render/docx/zip-parts.js';
import { houseStyles } from '../../src/render/styles/index.js';

const margin = { left: 70, top: 88, right: 56, bottom: 62 };
const page = { landscape: false, width: 595, height: 842, margin, textWidth: 469, textHeight: 692 };

function skeleton(top: number) {
  const orientations = [{ ...page, margin: { ...margin, top } }];
  return packSkeleton({ orientations, figures: [], numberedLists: 0 }, houseStyles.ctd, 'ru');
}

describe('parts of a Word file', () => {
  it('are packed one by one as they would be together', () => {
    const { parts } = skeleton(88);
    const written = { 'word/document.xml': '<текст/>', 'word/fontTable.xml': '' };
    const entries: Zippable = {};
    const zipped = zipParts(parts, written);
    for (const [name, bytes] of Object.entries(unzipSync(zipped))) {
      entries[name] = [bytes, { mtime: new Date(1980, 0, 1), level: 6 }];
    }
    expect(Object.keys(entries).sort()).toEqual(Object.keys(parts).sort());
    expect(Buffer.from(zipSync(entries)).equals(zipped)).toBe(true);
    expect(Buffer.from(zipParts(parts, written)).equals(zipped)).toBe(true);
    expect(strFromU8(unzipSync(zipped)['word/document.xml'] ?? new Uint8Array())).toBe('<текст/>');
  });

  it('that the package does not list are refused', () => {
    expect(() => zipParts({ a: strToU8('') }, { b: '' })).toThrow('the package has no part b');
  });

  it('are shared by documents with other margins, which stand in their sections', () => {
    const [first, second] = [skeleton(88), skeleton(100)];
    expect(second.parts).toBe(first.parts);
    expect(first.sections.join()).toMatch(/<w:pgMar w:top="1760" w:right="1120" w:bottom="1240" w:left="1400"/);
    expect(second.sections.join()).toBe(first.sections.join().replace('w:top="1760"', 'w:top="2000"'));
  });
});
