import { deflateSync } from 'node:zlib';
import type { PdfkitDocument } from './pdfkit-document.js';
import { predictRows, rowParameters } from './predict-rows.js';

/** Where an object stands that is part of an object stream. */
export interface PackedPlace {
  readonly stream: number;
  readonly index: number;
}

/** A classical cross-reference table cannot point into object streams: this takes its place at the end of the file. */
export function writeCrossReferences(document: PdfkitDocument, places: ReadonlyMap<number, PackedPlace>): void {
  const { _offsets: offsets, _offset: start } = document;
  const number = offsets.length + 1;
  const packed = deflateSync(predictRows(crossReferences(offsets, start, places), entryLength).bytes);
  const id = `<${Buffer.from(document._id).toString('hex')}>`;
  const { Predictor, Columns } = rowParameters(entryLength);
  document._write(`${number} 0 obj`);
  document._write(
    `<</Type /XRef /Size ${number + 1} /W [1 4 2] /Root ${document._root} /Info ${document._info} /ID [${id} ${id}] ` +
      `/Filter /FlateDecode /DecodeParms <</Predictor ${Predictor} /Columns ${Columns}>> /Length ${packed.length}>>`,
  );
  document._write('stream');
  document._write(packed);
  document._write('\nendstream');
  document._write('endobj');
  document._write(`startxref\n${start}\n%%EOF`);
  document.push(null);
}

/** An entry for each object: where it stands. */
function crossReferences(
  offsets: readonly (number | null)[],
  start: number,
  places: ReadonlyMap<number, PackedPlace>,
): Buffer {
  const entries = Buffer.alloc((offsets.length + 2) * entryLength);
  let at = 0;
  enter(0, 0, 0xffff);
  for (const [index, offset] of offsets.entries()) {
    const place = places.get(index + 1);
    if (place) enter(2, place.stream, place.index);
    else enter(1, offset ?? 0, 0);
  }
  enter(1, start, 0);
  return entries;

  function enter(type: number, second: number, third: number): void {
    entries.writeUInt8(type, at);
    entries.writeUInt32BE(second, at + 1);
    entries.writeUInt16BE(third, at + 5);
    at += entryLength;
  }
}

/** Bytes. */
const entryLength = 7;
