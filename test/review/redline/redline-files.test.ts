import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../../src/assemble/document-model.js';
import { lintDocx } from '../../../src/conformance/docx-lint/lint-docx.js';
import { openXmlSdk } from '../../../src/conformance/judges/open-xml-sdk.js';
import { amendedModel } from '../../../src/conformance/redlines/amended-model.js';
import { resolveDocx } from '../../../src/conformance/redlines/resolve-revisions.js';
import { stressModel } from '../../../src/conformance/stress/stress-model.js';
import { checkParity } from '../../../src/render/parity/check-parity.js';
import { renderRedline } from '../../../src/review/redline/render-redline.js';
import { author, diffOf } from './judge-redline.js';

const old = stressModel('ru');
const now = amendedModel(old);
const folder = mkdtempSync(join(tmpdir(), 'dossier-redlines-'));
/** A redline says of itself who made it and when. */
const asWritten = (model: DocumentModel) => ({ ...model, author: author.author, date: '2026-11-30' });
let redline: Uint8Array;

beforeAll(async () => {
  redline = await fileOf(old, now);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

async function fileOf(before: DocumentModel, after: DocumentModel): Promise<Uint8Array> {
  const diff = diffOf(before, after);
  if (diff === undefined) throw new Error('nothing was changed');
  return (await renderRedline(diff, author)).bytes;
}

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

describe('a redline as a file', () => {
  it('is sound for the Open XML SDK and our lint: as it is, accepted and rejected', async () => {
    const files = [
      ['redline', redline, now],
      ['accepted', resolveDocx(redline, 'accept'), now],
      ['rejected', resolveDocx(redline, 'reject'), old],
    ] as const;
    const docx = files.map(([name, bytes, model]) => {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, bytes);
      return { file, model: asWritten(model) };
    });
    expect(files.flatMap(([, bytes, model]) => lintDocx(bytes, asWritten(model)))).toEqual([]);
    expect(await openXmlSdk.judge({ pdf: [], docx, md: [] })).toEqual({ kind: 'judged', files: 3, objections: [] });
  }, 300_000);

  it('has the words of either side, in the running header too', async () => {
    for (const [resolution, model] of [
      ['accept', now],
      ['reject', old],
    ] as const) {
      const bytes = resolveDocx(redline, resolution);
      expect(await checkParity(model, { documentId: model.id, format: 'docx', bytes })).toEqual([]);
    }
    expect(part(redline, 'word/header1.xml')).toMatch(/<w:ins [^>]*>.*AMENDED.*<\/w:ins>/);
  });

  it('goes on tracking in Word, and asks nothing', () => {
    expect(part(redline, 'word/settings.xml')).toContain('<w:trackRevisions/>');
    expect(part(redline, 'word/settings.xml')).not.toContain('updateFields');
  });

  it('marks with the author and day given, each mark with an id of its own in all parts', () => {
    const parts = ['word/document.xml', 'word/header1.xml', 'word/header2.xml'].map((name) => part(redline, name));
    const marks = parts.flatMap((xml) => [
      ...xml.matchAll(/<w:(?:ins|del|\w+Change) w:id="(\d+)" (w:author="[^"]*" w:date="[^"]{10})/g),
    ]);
    expect(marks.length).toBeGreaterThan(100);
    expect(new Set(marks.map(([, id]) => id)).size).toBe(marks.length);
    expect([...new Set(marks.map(([, , by]) => by))]).toEqual([
      'w:author="Reviewer &amp; &lt;Co&gt;" w:date="2026-11-30',
    ]);
  });

  it('has the same bytes however often it is made', async () => {
    expect(Buffer.from(await fileOf(old, now)).equals(redline)).toBe(true);
  }, 120_000);
});
