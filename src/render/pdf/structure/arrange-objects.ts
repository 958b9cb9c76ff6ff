import { deflateSync } from 'node:zlib';
import { predictRows, rowParameters } from './predict-rows.js';

export interface PackedObject {
  readonly number: number;
  /** Each character is a byte. */
  readonly body: string;
}

/** Content of an object stream, and the entries of its dictionary that follow from it. */
export interface Arrangement {
  readonly bytes: Buffer;
  readonly entries: Record<string, unknown>;
}

/** One after the other; pdfkit compresses them as it does its own streams. */
export function arrange(objects: readonly PackedObject[]): Arrangement {
  let offset = 0;
  const index = objects.map(({ number, body }) => {
    const entry = `${number} ${offset}`;
    offset += body.length + 1;
    return entry;
  });
  const head = `${index.join(' ')}\n`;
  const bodies = objects.map(({ body }) => `${body}\n`).join('');
  return { bytes: Buffer.from(head + bodies, 'latin1'), entries: { First: head.length } };
}

/**
 * Each in rows of its own, so many columns wide, told as the difference from the row before and compressed; undefined
 * where rows differ in so much that plain text takes less room.
 */
export function arrangeInRows(objects: readonly PackedObject[], columns: number): Arrangement | undefined {
  const filledUp = (text: string) => text.padEnd(Math.ceil((text.length + 1) / columns) * columns);
  let offset = 0;
  let index = '';
  let bodies = '';
  for (const { number, body } of objects) {
    const rows = filledUp(body);
    index += `${number} ${offset} `.padStart(indexWidth);
    offset += rows.length;
    bodies += rows;
  }
  const head = filledUp(index);
  const { bytes, sameBytes } = predictRows(Buffer.from(head + bodies, 'latin1'), columns);
  if (sameBytes < bytes.length * leastSame) return undefined;
  const entries = { First: head.length, Filter: 'FlateDecode', DecodeParms: rowParameters(columns) };
  return { bytes: deflateSync(bytes), entries };
}

/** Part of the bytes that must be what stands above them. */
const leastSame = 0.75;

/** Rows are as wide as a multiple of this, so that objects of one kind mostly have rows of one width. */
export const columnStep = 50;

/** Of the number and offset of an object, with the space around them: two of them are a step. */
const indexWidth = columnStep / 2;
