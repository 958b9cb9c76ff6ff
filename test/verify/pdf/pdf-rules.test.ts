import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pdfRules } from '../../../src/verify/pdf/pdf-rules.js';
import { readFrame } from '../../../src/verify/pdf/read-frame.js';
import { readPdfFile } from '../../../src/verify/pdf/read-pdf-file.js';
import { readPdfText } from '../../../src/verify/pdf/read-pdf-text.js';
import { judgeFolder, summarize } from '../judge-folder.js';
import { draftPdf, link, type PdfDraft, pageObject, writePdf } from './make-pdf.js';

const ich = { layout: 'ectd', profile: 'ich' } as const;

function linking(actions: readonly string[], draft: PdfDraft = draftPdf()): Uint8Array {
  const links = actions.map((action) => `<< ${link} /A << ${action} >> >>`);
  const [first] = draft.pages;
  if (first !== undefined) first.entries = `/Annots [${links.join(' ')}]`;
  return writePdf(draft);
}

test('links between files of the package, in every way that programs write them', async () => {
  const named = '/PageMode /UseOutlines /Outlines 50 0 R /Dests << /old [5 0 R /XYZ null null null] >>';
  const { findings } = await judgeFolder(
    {
      '0000/m3/target.pdf': writePdf({ ...draftPdf(), catalog: named }),
      '0000/m3/a%20b.pdf': writePdf(draftPdf()),
      '0000/m3/c d.pdf': writePdf(draftPdf()),
      '0001/m5/x/source.pdf': linking([
        '/S /GoToR /F (../../../0000/m3/target.pdf) /D [1 /XYZ null null null]',
        '/S /GoToR /F (..\\\\..\\\\..\\\\0000\\\\m3\\\\target.pdf) /D (old)',
        '/S /GoToR /F << /Type /Filespec /F (none.pdf) /UF (../../../0000/m3/a%20b.pdf) >> /D [0 /XYZ null null null]',
        '/S /URI /URI (../../../0000/m3/c%20d.pdf#page=2)',
        '/S /GoToR /F (./source.pdf) /D [0 /XYZ null null 0]',
      ]),
    },
    pdfRules,
    ich,
  );
  expect(findings.filter(({ rule }) => rule !== 'PDF-12')).toEqual([]);
});

test('a link names the page it stands on, and one finding tells of all that are lost', async () => {
  const draft = draftPdf(6);
  for (const page of draft.pages.slice(2, 5)) page.entries = `/Annots [<< ${link} /A << /S /GoToR /F (gone.pdf) >> >>]`;
  const { findings } = await judgeFolder({ '0000/m3/a.pdf': writePdf(draft) }, pdfRules, ich);
  expect(findings.filter(({ rule }) => rule === 'PDF-08')).toMatchObject([
    { page: 3, message: { en: expect.stringContaining('gone.pdf (pages: 3–5)') } },
  ]);
});

test('weights follow the region', async () => {
  const files = { '0000/m3/a.pdf': linking(['/S /URI /URI (https://example.org)']) };
  const weightIn = async (profile: 'eu' | 'fda') => {
    const { findings } = await judgeFolder(files, pdfRules, { layout: 'ectd', profile });
    return findings.find(({ rule }) => rule === 'PDF-07')?.severity;
  };
  expect([await weightIn('eu'), await weightIn('fda')]).toEqual(['warning', 'error']);
});

test('the Union refuses a scan without text and asks nothing of magnification and fast view', async () => {
  const scan = draftPdf(1);
  for (const page of scan.pages) page.contents = '';
  const zooming = linking([`/S /GoTo /D [${pageObject(1)} 0 R /Fit]`]);
  const { findings } = await judgeFolder(
    { '0000/m1/scan.pdf': writePdf(scan), '0000/m1/zoom.pdf': zooming },
    pdfRules,
    { layout: 'eaeu', profile: 'eaeu' },
  );
  expect(summarize(findings)).toEqual(['PDF-13 error 0000/m1/scan.pdf:1']);
});

test('a file that vanishes while the package is read is left to the rules on the package', async () => {
  const { rmSync } = await import('node:fs');
  const judged = await judgeFolder({ '0000/m3/a.pdf': writePdf(draftPdf()) }, pdfRules, {
    ...ich,
    meanwhile: (root) => rmSync(`${root}/0000/m3/a.pdf`),
  });
  expect(judged.findings).toEqual([]);
});

test('a linearized file says so, and only as long as it has the length it says', () => {
  const linearized = (length: number) => {
    const head = `%PDF-1.7\n1 0 obj\n<< /Linearized 1 /L ${String(length).padStart(6, '0')} /N 1 >>\nendobj\n`;
    return Buffer.from(`${head}xref\n0 0\ntrailer\n<< >>\nstartxref\n${head.length}\n%%EOF\n`);
  };
  const { length } = linearized(0);
  expect(readFrame(linearized(length))).toMatchObject({ isLinearized: true });
  expect(readFrame(linearized(length - 1))).toMatchObject({ isLinearized: false });
});

test('pages that hold themselves are one trouble, and objects nested without end none unless they are used', async () => {
  const nested = draftPdf();
  nested.objects.push(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
  expect(await readPdfFile(writePdf(nested))).toMatchObject({ pages: [{ hasText: true }, { hasText: true }] });
  const ring = Buffer.from(writePdf(draftPdf()).toString('latin1').replace('/Kids [5 0 R', '/Kids [2 0 R'), 'latin1');
  expect(await readPdfFile(ring)).toEqual({ kind: 'unreadable' });
});

test('streams that unpack beyond measure, or are packed twice, are met before the file is opened', async () => {
  const bomb = draftPdf();
  bomb.objects.push(packed(deflateSync(new Uint8Array(80 * 1024 * 1024), { level: 9 }), '/Filter /FlateDecode'));
  expect(await readPdfFile(writePdf(bomb))).toEqual({ kind: 'bomb' });
  const twice = draftPdf();
  twice.objects.push(packed(deflateSync(deflateSync('text')), '/Filter [/FlateDecode /Fl]'));
  expect(await readPdfFile(writePdf(twice))).toEqual({ kind: 'bomb' });
});

test('a page that saves its state inside itself without end is met before it is read', async () => {
  const saving = (times: number) => {
    const draft = draftPdf();
    for (const page of draft.pages) page.contents = `${'q '.repeat(times)}${page.contents}${' Q'.repeat(times)}`;
    return writePdf(draft);
  };
  expect(await readPdfFile(saving(28))).toMatchObject({ pages: [{ hasText: true }, { hasText: true }] });
  expect(await readPdfFile(saving(200_000))).toEqual({ kind: 'bomb' });
  expect(await readPdfText(saving(200_000))).toBeUndefined();
});

test('a large picture of one colour is no bomb', async () => {
  const draft = draftPdf();
  const picture = packed(deflateSync(new Uint8Array(80 * 1024 * 1024)), '/Subtype /Image /Filter /FlateDecode');
  draft.objects.push(picture);
  expect(await readPdfFile(writePdf(draft))).toMatchObject({ pages: [{ hasText: true }, { hasText: true }] });
});

function packed(data: Buffer, entries: string): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data.toString('latin1')}\nendstream`;
}

test('a ring of bookmarks is followed once', async () => {
  const draft = draftPdf();
  draft.objects[1] = `<< /Title (Ring) /Parent 50 0 R /Next 51 0 R /First 51 0 R >>`;
  expect(await readPdfFile(writePdf(draft))).toMatchObject({ bookmarks: { count: 1, depth: 1 } });
});

test('no damage of a byte crashes the reading', async () => {
  const sound = writePdf(draftPdf());
  for (let step = 0; step < 60; step += 1) {
    const damaged = Uint8Array.from(sound);
    damaged[(step * 7919) % sound.length] = (step * 131) % 256;
    const read = await readPdfFile(damaged);
    expect('kind' in read || read.pages.length > 0).toBe(true);
  }
});
