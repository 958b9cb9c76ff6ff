import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import type { Prediction } from '../../src/pdf-reading/undo-predictor.js';
import { packPredicted, parametersOf } from '../pdf-reading/predict.js';
import { draftPdf, writePackedPdf } from '../verify/pdf/make-pdf.js';

/** A file and what the command has to say of it: the codes of its findings, and words of the English messages. */
export interface FileCase {
  readonly name: string;
  readonly make: () => Promise<Uint8Array>;
  /** Lines of the record that replace those of the same field. */
  readonly record?: Readonly<Record<string, string>>;
  readonly codes: readonly string[];
  readonly says: readonly string[];
}

/** A page of text in embedded fonts, A4, PDF 1.7. */
const sound = readFileSync('content/examplecel/attachments/module-1/payment-document.pdf');

const plain = async (): Promise<Uint8Array> => new Uint8Array(sound);

async function changed(change: (document: PDFDocument) => unknown): Promise<Uint8Array> {
  const document = await PDFDocument.load(sound, { updateMetadata: false });
  await change(document);
  return document.save();
}

async function addPage(document: PDFDocument, size?: readonly [number, number]): Promise<void> {
  const [page] = await document.copyPages(document, [0]);
  if (page === undefined) throw new Error('the sound file has no page');
  document.addPage(page);
  if (size !== undefined) page.setSize(...size);
}

async function withText(text: string): Promise<Uint8Array> {
  return new TextEncoder().encode(text);
}

async function inVersion(version: string): Promise<Uint8Array> {
  const text = sound.toString('latin1');
  if (!text.startsWith('%PDF-1.7')) throw new Error('the sound file is of another version');
  return Buffer.from(text.replace('%PDF-1.7', `%PDF-${version}`), 'latin1');
}

const a4: readonly [number, number] = [595.28, 841.89];
const a3: readonly [number, number] = [1190.55, 841.89];
const letter: readonly [number, number] = [612, 792];
const predictedRows: Prediction = { predictor: 15, colors: 1, bits: 8, columns: 5 };
const [shortHash, wrongHash] = ['0'.repeat(63), '0'.repeat(64)];

/** Each rule on its own, where it can be. */
export const fileCases: readonly FileCase[] = [
  { name: 'sound.pdf', make: plain, codes: [], says: [] },
  { name: 'old-version.pdf', make: () => inVersion('1.4'), codes: [], says: [] },
  { name: 'large-sheet.pdf', make: () => changed((file) => addPage(file, a3)), codes: [], says: [] },
  { name: 'own-checksum.pdf', make: plain, record: { sha256: `sha256: ${hashOf(sound)}` }, codes: [], says: [] },
  {
    name: 'signature.pdf',
    make: () =>
      changed((file) => {
        const field = file.context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', Rect: [0, 0, 0, 0], F: 132 });
        file.getPage(0).node.addAnnot(file.context.register(field));
      }),
    codes: [],
    says: [],
  },
  {
    name: 'label.pdf',
    make: () => changed((file) => file.getPage(0).setSize(...letter)),
    record: { section: 'section: "1.3.2"', part: 'part: primary-mock-up', code: 'code: "02003"' },
    codes: [],
    says: [],
  },
  {
    name: 'not-a-pdf.pdf',
    make: () => withText('a text under another name'),
    codes: ['attachment/not-a-pdf'],
    says: ['file `not-a-pdf.pdf` does not open as PDF'],
  },
  { name: 'empty.pdf', make: () => withText(''), codes: ['attachment/not-a-pdf'], says: [] },
  {
    name: 'broken.pdf',
    make: () => withText(`%PDF-1.7\n${'x'.repeat(2000)}\n%%EOF\n`),
    codes: ['attachment/not-a-pdf'],
    says: [],
  },
  {
    name: 'encrypted.pdf',
    make: () => changed((file) => file.encrypt({ userPassword: 'secret', ownerPassword: 'secret' })),
    codes: ['attachment/encrypted'],
    says: ['file `encrypted.pdf` is encrypted'],
  },
  {
    name: 'locked.pdf',
    make: () => changed((file) => file.encrypt({ userPassword: '', ownerPassword: 'secret' })),
    codes: ['attachment/encrypted'],
    says: [],
  },
  {
    name: 'new-version.pdf',
    make: () => inVersion('2.0'),
    codes: ['attachment/pdf-version'],
    says: ['is PDF 2.0, while at most 1.7 is allowed'],
  },
  {
    name: 'new-by-catalog.pdf',
    make: () => changed((file) => file.catalog.set(PDFName.of('Version'), PDFName.of('2.0'))),
    codes: ['attachment/pdf-version'],
    says: ['is PDF 2.0'],
  },
  {
    name: 'script.pdf',
    make: () => changed((file) => file.addJavaScript('greet', 'app.alert(1)')),
    codes: ['attachment/active-content'],
    says: ['JavaScript (in the file as a whole)'],
  },
  {
    name: 'launcher.pdf',
    make: () =>
      changed(async (file) => {
        await addPage(file);
        const action = { S: 'Launch', F: 'calc.exe' };
        const link = file.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: action });
        file.getPage(1).node.addAnnot(file.context.register(link));
      }),
    codes: ['attachment/active-content'],
    says: ['Launch (on pages: 2)'],
  },
  {
    name: 'embedded.pdf',
    make: () => changed((file) => file.attach(new Uint8Array([1, 2, 3]), 'inside.txt')),
    codes: ['attachment/embedded-file'],
    says: ['inside.txt'],
  },
  {
    name: 'form.pdf',
    make: () =>
      changed((file) => {
        const field = file.context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Tx', Rect: [0, 0, 9, 9] });
        file.getPage(0).node.addAnnot(file.context.register(field));
      }),
    codes: ['attachment/form'],
    says: ['has form fields: Tx (on pages: 1)'],
  },
  {
    name: 'scan.pdf',
    make: () =>
      changed(async (file) => {
        for (let page = 2; page <= 7; page += 1) {
          if (page === 4) await addPage(file);
          else file.addPage([...a4]);
        }
      }),
    codes: ['attachment/no-text'],
    says: ['file `scan.pdf` has no text on pages: 2–3, 5–7'],
  },
  {
    name: 'loose-font.pdf',
    make: () =>
      changed(async (file) => {
        await addPage(file);
        const font = await file.embedFont(StandardFonts.Helvetica);
        file.getPage(1).drawText('a word', { font, size: 9 });
      }),
    codes: ['attachment/font-not-embedded'],
    says: ['does not embed the fonts: Helvetica (on pages: 2)'],
  },
  {
    name: 'predicted.pdf',
    make: async () => writePackedPdf(draftPdf(1), (bytes) => packPredicted(bytes, predictedRows)),
    codes: ['attachment/font-not-embedded'],
    says: ['does not embed the fonts: Helvetica (on pages: 1)'],
  },
  {
    name: 'predicted-in-no-way.pdf',
    make: async () => {
      const { data } = packPredicted(Buffer.from('objects'), predictedRows);
      const entries = `/Filter /FlateDecode /DecodeParms ${parametersOf({ ...predictedRows, predictor: 9 })}`;
      return writePackedPdf(draftPdf(1), () => ({ data, entries }));
    },
    codes: ['attachment/not-a-pdf'],
    says: [],
  },
  {
    name: 'letter.pdf',
    make: () => changed((file) => addPage(file, letter)),
    codes: ['attachment/page-size'],
    says: ['has pages of another size: 2 (the first of them 216×279 mm)'],
  },
  {
    name: 'UPPER.pdf',
    make: plain,
    codes: ['attachment/file-name'],
    says: ['the file name `UPPER.pdf` does not suit'],
  },
  { name: 'скан.pdf', make: plain, codes: ['attachment/file-name'], says: [] },
  { name: `${'a'.repeat(61)}.pdf`, make: plain, codes: ['attachment/file-name'], says: [] },
  {
    name: `${'a'.repeat(170)}.pdf`,
    make: plain,
    codes: ['attachment/file-name', 'attachment/path-too-long'],
    says: ['longer than 180 characters: `ru/m1/1.2/1.2.2/aaa'],
  },
  {
    name: 'changed.pdf',
    make: plain,
    record: { sha256: `sha256: "${wrongHash}"` },
    codes: ['attachment/changed'],
    says: ['is not what it was when the record was entered'],
  },
  {
    name: 'several-faults.pdf',
    make: () =>
      changed((file) => {
        file.addPage([...letter]);
        file.addJavaScript('greet', 'app.alert(1)');
      }),
    codes: ['attachment/active-content', 'attachment/no-text', 'attachment/page-size'],
    says: [],
  },
  {
    name: 'unknown-part.pdf',
    make: plain,
    record: { part: 'part: receipt' },
    codes: ['attachment/not-expected'],
    says: ['section 1.2.2 does not expect the file `unknown-part.pdf`; expected: payment'],
  },
  {
    name: 'no-part.pdf',
    make: plain,
    record: { section: 'section: "1.3.2"', part: '', code: 'code: "02003"' },
    codes: ['attachment/not-expected'],
    says: ['section 1.3.2 does not expect the file `no-part.pdf`; expected: primary-mock-up'],
  },
  {
    name: 'not-needed.pdf',
    make: plain,
    record: { section: 'section: "5.3.1.2"', part: 'part: protocol', code: 'code: "17003"' },
    codes: ['attachment/not-expected'],
    says: ['attached to section 5.3.1.2, which is not needed: the product is cellular'],
  },
];

/** A mistake in the record beside a sound file: the line that replaces a field, and the code of the finding. */
export type RecordCase = readonly [field: string, line: string, code: string];

/** Records of a wrong shape. */
export const shapeCases: readonly RecordCase[] = [
  ['section', 'section: one', 'record/wrong-form'],
  ['section', '', 'record/missing-field'],
  ['code', 'code: 1005', 'record/wrong-type'],
  ['code', '', 'record/missing-field'],
  ['title', '', 'record/missing-field'],
  ['title', 'title: [Документ]', 'record/wrong-type'],
  ['language', 'language: russian', 'record/wrong-form'],
  ['language', '', 'record/missing-field'],
  ['date', 'date: 10.01.2026', 'record/no-such-date'],
  ['date', '', 'record/missing-field'],
  ['signed', 'signed: perhaps', 'record/wrong-type'],
  ['signed', '', 'record/missing-field'],
  ['sha256', `sha256: "${shortHash}"`, 'record/wrong-form'],
  ['file', 'file: ../elsewhere.pdf', 'record/wrong-form'],
  ['file', '', 'record/missing-field'],
];

/** Records of the right shape that do not fit the dossier. */
export const placeCases: readonly RecordCase[] = [
  ['section', 'section: "1.2.99"', 'document/code-of-section'],
  ['section', 'section: "1.2"', 'document/code-of-section'],
  ['section', 'section: "1.6.4"', 'document/code-of-section'],
  ['code', 'code: "01001"', 'document/code-of-section'],
  ['language', 'language: en', 'attachment/translations-present'],
  ['date', 'date: { absent: pending }', 'data/absent'],
  ['translationOfId', 'translationOfId: nobody', 'reference/resolves'],
  ['file', 'file: other.pdf', 'attachment/no-file'],
];

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
