import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/attachments/read-pdf.js';
import { loadObjects } from '../../src/pdf-reading/load-objects.js';
import { type Prediction, undoPredictor } from '../../src/pdf-reading/undo-predictor.js';
import { fileText } from '../../src/review/text/file-text.js';
import { readPdfFile } from '../../src/verify/pdf/read-pdf-file.js';
import { draftPdf, type StreamUse, writePackedPdf } from '../verify/pdf/make-pdf.js';
import { packPredicted, parametersOf, predict } from './predict.js';

const up: Prediction = { predictor: 12, colors: 1, bits: 8, columns: 7 };

const predictions: readonly Prediction[] = [
  ...[10, 11, 12, 13, 14, 15].map((predictor) => ({ ...up, predictor })),
  { predictor: 15, colors: 3, bits: 8, columns: 5 },
  { predictor: 14, colors: 4, bits: 16, columns: 4 },
  { predictor: 13, colors: 1, bits: 1, columns: 61 },
  { predictor: 11, colors: 3, bits: 4, columns: 9 },
  ...[1, 2, 4, 8, 16].flatMap((bits) => [1, 3, 5].map((colors) => ({ predictor: 2, colors, bits, columns: 16 }))),
];

/** Of a file whose objects or references are packed with such parameters, what each command that reads a PDF has to say. */
async function readBy(entries: string, use: StreamUse = 'objects', data?: Uint8Array): Promise<readonly unknown[]> {
  const file = writePackedPdf(draftPdf(), (bytes, own) => {
    const packed = packPredicted(bytes, up);
    return own === use ? { data: data ?? packed.data, entries } : packed;
  });
  return [await readPdfFile(file), await readPdf(file)];
}

describe('a file of others whose objects are packed with a predictor', () => {
  it.each(predictions.map((prediction) => [parametersOf(prediction), prediction] as const))(
    '%s',
    async (_, prediction) => {
      const draft = draftPdf();
      draft.catalog += ' /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>';
      const file = writePackedPdf(draft, (bytes) => packPredicted(bytes, prediction));
      expect(await readPdfFile(file)).toMatchObject({
        pages: [{ hasText: true }, { hasText: true }],
        actions: [{ name: 'JavaScript' }],
        bookmarks: { count: 1 },
        lostTargets: [],
      });
      expect(await readPdf(file)).toMatchObject({
        actions: [{ name: 'JavaScript' }],
        looseFonts: [{ name: 'Helvetica' }],
        pages: [{ hasText: true }, { hasText: true }],
      });
      expect(await fileText(file)).toEqual({
        text: '— 1 —\nText of the page 1\n— 2 —\nText of the page 2\n',
      });
    },
  );

  it('may have several filters, each with parameters of its own', async () => {
    const sound = await readBy(`/Filter /FlateDecode /DecodeParms ${parametersOf(up)}`);
    const file = writePackedPdf(draftPdf(), (bytes) => ({
      data: Buffer.from(`${deflateSync(predict(bytes, up)).toString('hex')}>`),
      entries: `/Filter [/ASCIIHexDecode /FlateDecode] /DecodeParms [null ${parametersOf(up)}]`,
    }));
    expect([await readPdfFile(file), await readPdf(file)]).toEqual(sound);
    expect(sound).toMatchObject([{ pages: [{}, {}] }, { pages: [{}, {}] }]);
  });
});

describe('what cannot be unpacked is told, and nothing of the file believed', () => {
  const refused = [{ kind: 'unreadable' }, 'not-a-pdf'];
  const [filter, rows] = ['/Filter /FlateDecode', '/Columns 7'];
  const cases: readonly (readonly [string, string])[] = [
    ['a predictor that nobody knows', `${filter} /DecodeParms << /Predictor 9 ${rows} >>`],
    ['half a predictor', `${filter} /DecodeParms << /Predictor 12.5 ${rows} >>`],
    ['a predictor that is no number', `${filter} /DecodeParms << /Predictor (12) ${rows} >>`],
    ['a predictor that is nowhere', `${filter} /DecodeParms << /Predictor 99 0 R ${rows} >>`],
    ['parameters that are nowhere', `${filter} /DecodeParms 99 0 R`],
    ['no columns', `${filter} /DecodeParms << /Predictor 12 /Columns 0 >>`],
    ['less than no columns', `${filter} /DecodeParms << /Predictor 12 /Columns -7 >>`],
    ['no colours', `${filter} /DecodeParms << /Predictor 2 /Colors 0 ${rows} >>`],
    ['samples of three bits', `${filter} /DecodeParms << /Predictor 2 /BitsPerComponent 3 ${rows} >>`],
    ['rows longer than the stream', `${filter} /DecodeParms << /Predictor 2 /Colors 2147483647 /Columns 2147483647 >>`],
    ['rows of another length', `${filter} /DecodeParms << /Predictor 12 /Columns 8 >>`],
    ['parameters in a list, the filter alone', `${filter} /DecodeParms [${parametersOf(up)}]`],
    ['more parameters than filters', `/Filter [/FlateDecode] /DecodeParms [null ${parametersOf(up)}]`],
    ['a filter that nobody knows', `/Filter /Foo /DecodeParms ${parametersOf(up)}`],
  ];
  it.each(cases)('%s', async (_, entries) => {
    expect(await readBy(entries)).toEqual(refused);
  });

  it('content that breaks off, and content that is not packed at all', async () => {
    const entries = `${filter} /DecodeParms ${parametersOf(up)}`;
    for (const use of ['objects', 'references'] as const) {
      expect(await readBy(entries, use, deflateSync(Buffer.alloc(999)).subarray(0, 9)), use).toEqual(refused);
      expect(await readBy(entries, use, Buffer.from('objects')), use).toEqual(refused);
    }
  });

  it('in cross-references too, and no more of them are made than there are', async () => {
    const entries = (parameters: string) => `${filter} /DecodeParms ${parameters}`;
    expect(await readBy(entries(`<< /Predictor 9 ${rows} >>`), 'references')).toEqual(refused);
    // Too many for the other library too.
    expect(await readBy(`${entries(parametersOf(up))} /Index [0 4294967295]`, 'references')).toEqual(refused);
    const { context } = await loadObjects(
      writePackedPdf(draftPdf(), (bytes) => ({ data: bytes, entries: '/Index [0 4294967295]' })),
    );
    expect(context.trailerInfo.Root).toBeDefined();
  });
});

describe('undoing a predictor', () => {
  it('reads a row that breaks off as far as it goes', () => {
    expect([...undoPredictor(Buffer.from([2, 1, 2, 3, 2, 1]), { ...up, columns: 3 })]).toEqual([1, 2, 3, 2]);
    expect([...undoPredictor(Buffer.from([1, 2, 3, 4]), { ...up, predictor: 2, columns: 3 })]).toEqual([1, 3, 6, 4]);
    expect([...undoPredictor(Buffer.alloc(0), up)]).toEqual([]);
  });

  it.each(predictions)('gives back what was predicted, with bits left over in a row too: %o', (prediction) => {
    const bytes = Buffer.from(Array.from({ length: 999 }, (_, at) => (at * at * 31) >> 2));
    for (const columns of [1, 3, 7, 11, 2000]) {
      const plain = undoPredictor(predict(bytes, { ...prediction, columns }), { ...prediction, columns });
      expect(Buffer.from(plain).subarray(0, bytes.length).equals(bytes), `${columns} columns`).toBe(true);
    }
  });

  it('takes no more room than its content, whatever the file says of its rows', () => {
    const most = Number.MAX_SAFE_INTEGER;
    for (const predictor of [2, 15]) {
      const plain = undoPredictor(Buffer.alloc(100), { predictor, colors: most, bits: 16, columns: most });
      expect(plain.buffer.byteLength).toBeLessThanOrEqual(100);
    }
  });
});

it('pdf-lib is the version whose parsers are wrapped', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(dependencies['@cantoo/pdf-lib']).toBe('2.11.1');
});
