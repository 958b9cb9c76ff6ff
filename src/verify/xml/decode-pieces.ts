/** Small enough that a parser cannot go far astray before what it met in the piece is judged. */
const bytesOfPiece = 16 * 1024;

/** A text a piece at a time; the last one may say that a byte does not belong to the encoding. */
export type Piece = { readonly text: string } | { readonly badAfter: string };

/**
 * The text of the bytes in pieces, so that a large file is never there twice as a whole. A line end of two characters
 * stays in one piece. The mark of byte order is left out.
 */
export function* decodePieces(bytes: Uint8Array, encoding: string): Generator<Piece> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let carried = '';
  for (let start = 0; start < bytes.length; start += bytesOfPiece) {
    const piece = bytes.subarray(start, start + bytesOfPiece);
    const text = decode(decoder, piece, start + bytesOfPiece < bytes.length);
    if (text === undefined) {
      yield { badAfter: carried + readableStart(piece, encoding) };
      return;
    }
    const whole = carried + text;
    const isCut = whole.endsWith('\r');
    carried = isCut ? '\r' : '';
    yield { text: isCut ? whole.slice(0, -1) : whole };
  }
  if (carried !== '') yield { text: carried };
}

function decode(decoder: TextDecoder, piece: Uint8Array, isContinued: boolean): string | undefined {
  try {
    return decoder.decode(piece, { stream: isContinued });
  } catch {
    return undefined;
  }
}

function readableStart(piece: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(piece);
  const bad = text.indexOf('\uFFFD');
  return bad === -1 ? text : text.slice(0, bad);
}
