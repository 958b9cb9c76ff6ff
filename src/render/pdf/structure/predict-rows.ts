export interface PredictedRows {
  readonly bytes: Buffer;
  /** How many of them are what stands above them, and therefore nothing. */
  readonly sameBytes: number;
}

/**
 * Rows of `columns` bytes, each written as the difference from the row before, as the predictor `up` of PNG has it: rows
 * that differ by little take next to no room when they have been compressed. The bytes fill their rows.
 */
export function predictRows(bytes: Uint8Array, columns: number): PredictedRows {
  const count = bytes.length / columns;
  const rows = Buffer.alloc(count * (columns + 1));
  let sameBytes = 0;
  for (let row = 0; row < count; row += 1) {
    const from = row * columns;
    const to = row * (columns + 1) + 1;
    rows[to - 1] = up;
    for (let column = 0; column < columns; column += 1) {
      const above = row === 0 ? 0 : (bytes[from - columns + column] ?? 0);
      const difference = (bytes[from + column] ?? 0) - above;
      if (difference === 0) sameBytes += 1;
      rows[to + column] = difference;
    }
  }
  return { bytes: rows, sameBytes };
}

/** How a stream of such rows is to be read. */
export function rowParameters(columns: number): { readonly Predictor: number; readonly Columns: number } {
  return { Predictor: 12, Columns: columns };
}

/** The predictor's number in front of each row. */
const up = 2;
