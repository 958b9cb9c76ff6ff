import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflatingAtOnce } from '../../src/pdf-reading/inflate-at-once.js';
import { openPdf } from '../../src/pdf-reading/open-pdf.js';
import { readPdf } from '../../src/render/parity/pdf-words.js';

const whole = deflateSync('BT /F1 12 Tf 72 720 Td (Hello world) Tj ET\n'.repeat(40));

describe('streams of a PDF', () => {
  it.each([
    ['that are whole', whole, 40],
    ['whose end is missing', whole.subarray(0, -4), 40],
    ['whose sum is wrong', Buffer.concat([whole.subarray(0, -4), Buffer.alloc(4)]), 40],
    ['with something after their end', Buffer.concat([whole, Buffer.from('\n\n')]), 40],
  ])('%s are unpacked', async (_name, content, lines) => {
    const [page] = await readPdf(pdf(content));
    expect(page?.words.map(({ text }) => text)).toEqual(Array.from({ length: lines }, () => ['Hello', 'world']).flat());
  });

  it('are unpacked by Node again when the last file has been read', async () => {
    const own = DecompressionStream;
    const seen: boolean[] = [];
    const look = async () => {
      seen.push(DecompressionStream === own);
    };
    await Promise.all([inflatingAtOnce(look), inflatingAtOnce(look).then(look)]);
    await expect(openPdf(Buffer.from('no PDF'), look)).rejects.toThrow('Invalid PDF structure');
    await look();
    expect(seen).toEqual([false, false, true, true]);
  });
});

/** A file of one page, without a table of its objects: pdf.js finds them. */
function pdf(content: Uint8Array): Uint8Array {
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n' +
        '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n' +
        '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R' +
        ' /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n' +
        `4 0 obj\n<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`,
    ),
    content,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ]);
}
