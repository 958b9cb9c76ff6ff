import { deflateSync } from 'node:zlib';
import type { Prediction } from '../../src/pdf-reading/undo-predictor.js';
import type { Packing } from '../verify/pdf/make-pdf.js';

/** Compressed after it was predicted. */
export function packPredicted(bytes: Uint8Array, prediction: Prediction): Packing {
  return {
    data: deflateSync(predict(bytes, prediction)),
    entries: `/Filter /FlateDecode /DecodeParms ${parametersOf(prediction)}`,
  };
}

export function parametersOf({ predictor, colors, bits, columns }: Prediction): string {
  return `<< /Predictor ${predictor} /Colors ${colors} /BitsPerComponent ${bits} /Columns ${columns} >>`;
}

/** The bytes as a writer would predict them, filled up with spaces to whole rows. Rows of PNG take turns in their manner. */
export function predict(bytes: Uint8Array, prediction: Prediction): Buffer {
  const { predictor, colors, bits, columns } = prediction;
  const length = Math.ceil((colors * bits * columns) / 8);
  const rows = Array.from({ length: Math.ceil(bytes.length / length) }, (_, row) =>
    Buffer.alloc(length, ' ').fill(
      bytes.subarray(row * length, (row + 1) * length),
      0,
      Math.min(length, bytes.length - row * length),
    ),
  );
  if (predictor === 2) return Buffer.concat(rows.map((row) => differences(row, prediction)));
  const distance = Math.ceil((colors * bits) / 8);
  return Buffer.concat(
    rows.map((row, index) => {
      const manner = predictor === 15 ? index % 5 : predictor - 10;
      const above = rows[index - 1] ?? Buffer.alloc(length);
      const guessed = row.map((byte, at) => {
        const [left, up, upLeft] = [row[at - distance] ?? 0, above[at] ?? 0, above[at - distance] ?? 0];
        return byte - ([0, left, up, Math.floor((left + up) / 2), paeth(left, up, upLeft)][manner] ?? 0);
      });
      return Buffer.concat([Buffer.from([manner]), guessed]);
    }),
  );
}

/** In the words of the standard of PNG. */
function paeth(a: number, b: number, c: number): number {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}

/** By the digits of the row in base two: slow, and plain to see. */
function differences(row: Buffer, { colors, bits, columns }: Prediction): Buffer {
  const digits = [...row].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const samples = Array.from({ length: columns * colors }, (_, at) =>
    parseInt(digits.slice(at * bits, (at + 1) * bits), 2),
  );
  const range = 2 ** bits;
  const told = samples.map((sample, at) => (sample - (at < colors ? 0 : (samples[at - colors] ?? 0)) + range) % range);
  const text =
    told.map((sample) => sample.toString(2).padStart(bits, '0')).join('') + digits.slice(samples.length * bits);
  return Buffer.from((text.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
