import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { pdfRules } from '../../../src/verify/pdf/pdf-rules.js';
import { judgeFolder, summarize } from '../judge-folder.js';
import { draftPdf, firstObject, link, type PdfDraft, pageObject, writePdf } from './make-pdf.js';

const file = '0000/m3/report.pdf';
const neighbour = '0000/m3/other.pdf';
const archive = '0000/m5/study/protocol.pdf';

/** The application around the changed file: two sound documents that it may lead to. */
const around = {
  [neighbour]: writePdf({
    ...draftPdf(3),
    catalog:
      '/PageMode /UseOutlines /Outlines 50 0 R /Names << /Dests << /Names [(part) [5 0 R /XYZ null null null]] >> >>',
  }),
  [archive]: writePdf(draftPdf(1)),
};
/** Told of every sound file: nothing in this program linearizes. */
const linearized = [archive, neighbour, file].map((path) => `PDF-12 warning ${path}`).sort();

type Bytes = Uint8Array | Promise<Uint8Array>;
type Mutation = readonly [
  rule: string,
  what: string,
  expected: 'error' | 'warning',
  change: (draft: PdfDraft) => Bytes,
];

function changed(change: (draft: PdfDraft) => void): (draft: PdfDraft) => Uint8Array {
  return (draft) => {
    change(draft);
    return writePdf(draft);
  };
}

const onPage = (entries: string) =>
  changed(({ pages: [, second] }) => {
    if (second !== undefined) second.entries = entries;
  });
const inCatalog = (entries: string, ...objects: readonly string[]) =>
  changed((draft) => {
    draft.catalog += ` ${entries}`;
    draft.objects.push(...objects);
  });
const annotation = (entries: string) => onPage(`/Annots [<< /Type /Annot /Rect [72 690 200 710] ${entries} >>]`);
const linkWith = (entries: string) => onPage(`/Annots [<< ${link} ${entries} >>]`);
const linkAction = (entries: string) => linkWith(`/A << ${entries} >>`);
const own = firstObject + 2;
const font = (dict: string) =>
  changed((draft) => {
    draft.font = dict;
  });
const bookmark = (entries: string) =>
  changed((draft) => {
    draft.objects[1] = `<< /Title (Heading) /Parent 50 0 R ${entries} >>`;
  });
const cut = (share: number) => (draft: PdfDraft) => {
  const bytes = writePdf(draft);
  return bytes.subarray(0, Math.floor(bytes.length * share));
};
const replaced = (from: string, to: string) => (draft: PdfDraft) =>
  Buffer.from(writePdf(draft).toString('latin1').replace(from, to), 'latin1');

async function encrypted(draft: PdfDraft, passwords: { userPassword?: string; ownerPassword?: string }) {
  const document = await PDFDocument.load(writePdf(draft));
  document.encrypt(passwords);
  return document.save();
}

/** Bookmarks inside each other. */
function nested(levels: number): (draft: PdfDraft) => Uint8Array {
  return changed((draft) => {
    draft.objects = [
      '<< /Type /Outlines /First 51 0 R /Last 51 0 R /Count 1 >>',
      ...Array.from({ length: levels }, (_, index) => {
        const next = `/First ${52 + index} 0 R /Last ${52 + index} 0 R /Count 1`;
        const place = `/Dest [${pageObject(1)} 0 R /XYZ null null null]`;
        return `<< /Title (Level) /Parent ${50 + index} 0 R ${place} ${index + 1 < levels ? next : ''} >>`;
      }),
    ];
  });
}

const mutations: readonly Mutation[] = [
  ['PDF-01', 'header 1.3', 'error', changed((draft) => Object.assign(draft, { version: '1.3' }))],
  ['PDF-01', 'header 1.1', 'error', changed((draft) => Object.assign(draft, { version: '1.1' }))],
  ['PDF-01', 'header 2.0', 'warning', changed((draft) => Object.assign(draft, { version: '2.0' }))],
  ['PDF-01', 'later version in the catalogue', 'warning', inCatalog('/Version /2.0')],
  ['PDF-02', 'cut in the middle', 'error', cut(0.5)],
  ['PDF-02', 'cut before its end', 'error', cut(0.98)],
  ['PDF-02', 'empty', 'error', () => new Uint8Array()],
  ['PDF-02', 'a web page under the name of a PDF', 'error', () => Buffer.from('<html><body>404</body></html>')],
  ['PDF-02', 'a header and noise', 'error', () => Buffer.from(`%PDF-1.7\n${'#'.repeat(5000)}`)],
  ['PDF-02', 'table of objects elsewhere', 'error', replaced('startxref\n', 'startxref\n1')],
  ['PDF-02', 'no pages', 'error', changed((draft) => Object.assign(draft, { pages: [] }))],
  ['PDF-02', 'no catalogue', 'error', replaced('/Root 1 0 R', '/Root 9 9 R')],
  ['PDF-03', 'password to open', 'error', (draft) => encrypted(draft, { userPassword: 'a', ownerPassword: 'b' })],
  ['PDF-03', 'restrictions without a password', 'error', (draft) => encrypted(draft, { ownerPassword: 'b' })],
  ['PDF-04', 'script on opening', 'error', inCatalog('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>')],
  [
    'PDF-04',
    'script with a name',
    'error',
    inCatalog(`/Names << /JavaScript << /Names [(a) ${own} 0 R] >> >>`, '<< /S /JavaScript /JS (x) >>'),
  ],
  ['PDF-04', 'script when a page opens', 'error', onPage('/AA << /O << /S /JavaScript /JS (x) >> >>')],
  ['PDF-04', 'link that starts a program', 'error', linkAction('/S /Launch /F (calc.exe)')],
  ['PDF-04', 'film', 'error', annotation('/Subtype /Movie /Movie << /F (film.avi) >>')],
  ['PDF-04', '3D scene', 'error', annotation('/Subtype /3D')],
  [
    'PDF-04',
    'script behind another action',
    'error',
    linkAction('/S /Named /N /NextPage /Next << /S /JavaScript /JS (x) >>'),
  ],
  [
    'PDF-05',
    'file in the catalogue',
    'error',
    inCatalog(
      `/Names << /EmbeddedFiles << /Names [(a) ${own} 0 R] >> >>`,
      `<< /Type /Filespec /F (a.xml) /EF << /F ${own + 1} 0 R >> >>`,
      '<< /Length 1 >>\nstream\nx\nendstream',
    ),
  ],
  [
    'PDF-05',
    'file pinned to a page',
    'error',
    annotation('/Subtype /FileAttachment /FS << /Type /Filespec /UF (b.doc) /EF << /F 3 0 R >> >>'),
  ],
  ['PDF-06', 'font without a description', 'warning', font('<< /Type /Font /Subtype /TrueType /BaseFont /ArialMT >>')],
  [
    'PDF-06',
    'described font without a program',
    'warning',
    font(
      '<< /Type /Font /Subtype /Type1 /BaseFont /Own /FontDescriptor << /Type /FontDescriptor /FontName /Own /Flags 32 >> >>',
    ),
  ],
  [
    'PDF-06',
    'composite font without a program',
    'warning',
    font(
      '<< /Type /Font /Subtype /Type0 /BaseFont /Times /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /TimesNewRoman /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] /ToUnicode 52 0 R >>',
    ),
  ],
  ['PDF-07', 'web address', 'error', linkAction('/S /URI /URI (https://example.org/a.pdf)')],
  ['PDF-07', 'mail', 'error', linkAction('/S /URI /URI (mailto:someone@example.org)')],
  [
    'PDF-07',
    'file on a drive',
    'error',
    linkAction('/S /GoToR /F (C:\\\\reports\\\\a.pdf) /D [0 /XYZ null null null]'),
  ],
  [
    'PDF-07',
    'file from the root',
    'error',
    linkAction('/S /GoToR /F << /Type /Filespec /F (/share/a.pdf) >> /D [0 /Fit]'),
  ],
  ['PDF-07', 'bookmark to the web', 'error', bookmark('/A << /S /URI /URI (http://example.org) >>')],
  ['PDF-08', 'named place that is missing', 'warning', linkWith('/Dest (nowhere)')],
  ['PDF-08', 'page that is none', 'warning', linkAction('/S /GoTo /D [3 0 R /XYZ null null null]')],
  ['PDF-08', 'bookmark to an object that is missing', 'warning', bookmark('/Dest [49 0 R /XYZ null null null]')],
  ['PDF-08', 'file that is missing', 'warning', linkAction('/S /GoToR /F (gone.pdf) /D [0 /XYZ null null null]')],
  [
    'PDF-08',
    'file outside the application',
    'warning',
    linkAction('/S /GoToR /F (../../../other.pdf) /D [0 /XYZ null null null]'),
  ],
  [
    'PDF-08',
    'page beyond the end of another file',
    'warning',
    linkAction('/S /GoToR /F (other.pdf) /D [3 /XYZ null null null]'),
  ],
  ['PDF-08', 'named place missing in another file', 'warning', linkAction('/S /GoToR /F (other.pdf) /D (chapter)')],
  [
    'PDF-08',
    'relative address of a file that is missing',
    'warning',
    linkAction('/S /URI /URI (../m4/gone.pdf#page=1)'),
  ],
  ['PDF-09', 'twice the size', 'warning', linkAction(`/S /GoTo /D [${pageObject(1)} 0 R /XYZ 0 0 2]`)],
  ['PDF-09', 'whole page', 'warning', linkWith(`/Dest [${pageObject(1)} 0 R /Fit]`)],
  ['PDF-09', 'bookmark that fits the width', 'warning', bookmark(`/Dest [${pageObject(1)} 0 R /FitH 800]`)],
  ['PDF-10', 'five pages and no bookmarks', 'warning', () => writePdf({ ...draftPdf(5), catalog: '' })],
  [
    'PDF-10',
    'bookmarks without an entry',
    'warning',
    () => writePdf({ ...draftPdf(6), catalog: '/Outlines 50 0 R', objects: ['<< /Type /Outlines /Count 0 >>'] }),
  ],
  ['PDF-11', 'bookmarks hidden', 'warning', changed((draft) => Object.assign(draft, { catalog: '/Outlines 50 0 R' }))],
  [
    'PDF-11',
    'thumbnails shown',
    'warning',
    changed((draft) => Object.assign(draft, { catalog: '/PageMode /UseThumbs', objects: [] })),
  ],
  ['PDF-11', 'two columns', 'warning', inCatalog('/PageLayout /TwoColumnLeft')],
  [
    'PDF-11',
    'opens at the second page',
    'warning',
    inCatalog(`/OpenAction [${pageObject(2)} 0 R /XYZ null null null]`),
  ],
  ['PDF-11', 'opens enlarged', 'warning', inCatalog(`/OpenAction << /S /GoTo /D [${pageObject(1)} 0 R /XYZ 0 0 3] >>`)],
  [
    'PDF-13',
    'page without text',
    'warning',
    changed(({ pages: [, second] }) => Object.assign(second ?? {}, { contents: '0 0 m 9 9 l S' })),
  ],
  [
    'PDF-13',
    'no page with text',
    'warning',
    changed(({ pages }) => {
      for (const page of pages) page.contents = '';
    }),
  ],
  [
    'PDF-14',
    'page of A3',
    'warning',
    changed(({ pages: [first] }) => Object.assign(first ?? {}, { size: [841.89, 1190.55] })),
  ],
  [
    'PDF-14',
    'long strip',
    'warning',
    changed(({ pages: [first] }) => Object.assign(first ?? {}, { size: [200, 3000] })),
  ],
  ['PDF-15', 'note', 'warning', annotation('/Subtype /Text /Contents (check this)')],
  ['PDF-15', 'highlight', 'warning', annotation('/Subtype /Highlight /QuadPoints [0 0 1 0 0 1 1 1]')],
  ['PDF-15', 'stamp', 'warning', annotation('/Subtype /Stamp /Name /Draft')],
  ['PDF-16', 'five levels of bookmarks', 'warning', nested(5)],
];

describe('each defect is caught by its rule and by no other', () => {
  test.each(mutations)('%s %s', async (rule, _, severity, change) => {
    const bytes = await change(draftPdf());
    const { findings } = await judgeFolder({ ...around, [file]: bytes }, pdfRules, { layout: 'ectd', profile: 'ich' });
    const others =
      rule === 'PDF-02' || rule === 'PDF-03' ? linearized.filter((line) => !line.includes(file)) : linearized;
    const found = summarize(findings).map((line) => line.replace(/:\d+$/, ''));
    expect(found).toEqual([...others, `${rule} ${severity} ${file}`].sort());
  });
});

test('a sound file has nothing but the fast view to be told of', async () => {
  const sound = { ...around, [file]: writePdf(draftPdf(4)) };
  const { findings, checked } = await judgeFolder(sound, pdfRules, { layout: 'ectd', profile: 'ich' });
  expect(summarize(findings)).toEqual(linearized);
  expect(checked.get('PDF-16')).toBe(3);
});
