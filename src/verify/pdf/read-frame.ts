import type { PdfTrouble } from './pdf-facts.js';

/** What the first and the last bytes of a PDF tell. */
export interface PdfFrame {
  readonly version: string;
  readonly isLinearized: boolean;
}

const bytesOfFrame = 1024;

/**
 * The frame of a PDF: its header, and at its end the mark and the place of the table of objects. Reader programs mend a
 * file without them by guessing; whoever receives the package need not.
 */
export function readFrame(bytes: Uint8Array): PdfFrame | PdfTrouble {
  const start = latin1(bytes, 0, bytesOfFrame);
  const header = /%PDF-(\d\.\d)/.exec(start);
  const version = header?.[1];
  if (header === null || version === undefined) return { kind: 'no-header' };
  const end = latin1(bytes, bytes.length - bytesOfFrame, bytesOfFrame);
  const tables = [...end.matchAll(/startxref\s+(\d{1,12})\s+%%EOF/g)];
  const table = tables.at(-1)?.[1];
  if (table === undefined) return { kind: 'truncated' };
  const places = [Number(table), Number(table) + header.index];
  if (!places.some((place) => isTable(bytes, place))) return { kind: 'broken-table' };
  const length = /\/Linearized\s+\d[\s\S]{0,400}?\/L\s+(\d+)/.exec(start)?.[1];
  // A file that was changed after it was linearized keeps the words and loses the order.
  return { version, isLinearized: length !== undefined && Number(length) === bytes.length };
}

/** Either a table of objects or a stream that holds it. */
function isTable(bytes: Uint8Array, place: number): boolean {
  return /^\s*(xref\b|\d+\s+\d+\s+obj\b)/.test(latin1(bytes, place, 40));
}

function latin1(bytes: Uint8Array, start: number, length: number): string {
  const from = Math.max(0, start);
  return Buffer.from(bytes.buffer, bytes.byteOffset + Math.min(from, bytes.length)).toString(
    'latin1',
    0,
    Math.min(length, Math.max(0, bytes.length - from)),
  );
}
