/** How a predictor told rows of samples by their neighbours (ISO 32000-1, tables 8 and 10). */
export interface Prediction {
  /** 2: TIFF; 10 to 15: PNG, where each row names its own manner. */
  readonly predictor: number;
  /** Samples of a point. */
  readonly colors: number;
  /** Of a sample: 1, 2, 4, 8 or 16. */
  readonly bits: number;
  /** Points of a row. */
  readonly columns: number;
}

/**
 * The bytes that a predictor turned into differences from their neighbours; never more than there were. A last row that
 * breaks off is read as far as it goes. Throws for what the standard does not know.
 */
export function undoPredictor(bytes: Uint8Array, prediction: Prediction): Uint8Array {
  const { predictor, colors, bits, columns } = prediction;
  const isKnown = predictor === 2 || (predictor >= 10 && predictor <= 15);
  const areRows = [colors, columns].every((count) => count >= 1) && [1, 2, 4, 8, 16].includes(bits);
  const areWhole = [predictor, colors, columns].every((count) => Number.isSafeInteger(count));
  if (!(isKnown && areRows && areWhole)) throw new Error(`no such predictor: ${JSON.stringify(prediction)}`);
  const rowLength = Math.ceil((columns * colors * bits) / 8);
  return predictor === 2
    ? undoTiff(bytes, rowLength, prediction)
    : undoPng(bytes, rowLength, Math.ceil((colors * bits) / 8));
}

/** In front of each row stands the number of its manner. Nothing is allocated by what the file says of its rows. */
function undoPng(bytes: Uint8Array, rowLength: number, pointLength: number): Uint8Array {
  const rows = Math.ceil(bytes.length / (rowLength + 1));
  const plain = new Uint8Array(bytes.length - rows);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (rowLength + 1) + 1;
    const guess = guesses[bytes[from - 1] ?? 0];
    if (guess === undefined) throw new Error(`no such row: ${bytes[from - 1]}`);
    const start = row * rowLength;
    const length = Math.min(rowLength, bytes.length - from);
    for (let index = 0; index < length; index += 1) {
      const at = start + index;
      const isInRow = index >= pointLength;
      const left = isInRow ? (plain[at - pointLength] ?? 0) : 0;
      const up = row > 0 ? (plain[at - rowLength] ?? 0) : 0;
      const upLeft = isInRow && row > 0 ? (plain[at - rowLength - pointLength] ?? 0) : 0;
      plain[at] = (bytes[from + index] ?? 0) + guess(left, up, upLeft);
    }
  }
  return plain;
}

type Guess = (left: number, up: number, upLeft: number) => number;

/** By the number in front of the row. */
const guesses: readonly Guess[] = [() => 0, (left) => left, (_, up) => up, (left, up) => (left + up) >> 1, nearestOf];

/** As Paeth chose: the neighbour nearest to what all three together suggest. */
function nearestOf(left: number, up: number, upLeft: number): number {
  const [fromLeft, fromUp, fromUpLeft] = [
    Math.abs(up - upLeft),
    Math.abs(left - upLeft),
    Math.abs(left + up - 2 * upLeft),
  ];
  if (fromLeft <= fromUp && fromLeft <= fromUpLeft) return left;
  return fromUp <= fromUpLeft ? up : upLeft;
}

/** Each sample is the difference from that of the same colour one point before. */
function undoTiff(bytes: Uint8Array, rowLength: number, { colors, bits, columns }: Prediction): Uint8Array {
  const plain = Uint8Array.from(bytes);
  for (let from = 0; from < plain.length; from += rowLength) {
    const row = plain.subarray(from, from + rowLength);
    const samples = Math.min(columns * colors, Math.floor((row.length * 8) / bits));
    for (let sample = colors; sample < samples; sample += 1)
      addSample(row, sample, readSample(row, sample - colors, bits), bits);
  }
  return plain;
}

function readSample(row: Uint8Array, sample: number, bits: number): number {
  if (bits === 16) return ((row[sample * 2] ?? 0) << 8) | (row[sample * 2 + 1] ?? 0);
  const { byte, shift } = placeOf(sample, bits);
  return ((row[byte] ?? 0) >> shift) & (2 ** bits - 1);
}

function addSample(row: Uint8Array, sample: number, addend: number, bits: number): void {
  const sum = (readSample(row, sample, bits) + addend) % 2 ** bits;
  if (bits === 16) {
    row[sample * 2] = sum >> 8;
    row[sample * 2 + 1] = sum;
    return;
  }
  const { byte, shift } = placeOf(sample, bits);
  const others = (row[byte] ?? 0) & ~((2 ** bits - 1) << shift);
  row[byte] = others | (sum << shift);
}

/** Of a sample within one byte: the first stands highest. */
function placeOf(sample: number, bits: number): { readonly byte: number; readonly shift: number } {
  const inByte = 8 / bits;
  return { byte: Math.floor(sample / inByte), shift: 8 - bits * ((sample % inByte) + 1) };
}
