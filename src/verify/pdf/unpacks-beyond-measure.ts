import { createInflate } from 'node:zlib';

/** Unpacked bytes of text and objects, and of pictures too. Pictures of one colour pack well and are never unpacked here. */
const limits = { texts: 64 * 1024 * 1024, all: 1024 * 1024 * 1024 };
/** Only what is far larger than the file: pages of text reach 20. */
const ratio = 100;

/**
 * Whether the streams of a PDF unpack to far more than they are, or save the state of the page inside itself thousands of
 * times, as those do that are made to exhaust a reader. They are found by their own marks in the bytes, not by the table of
 * objects, which may lie; each is unpacked piece by piece and thrown away.
 */
export async function unpacksBeyondMeasure(bytes: Uint8Array): Promise<boolean> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const allowed = (limit: number) => Math.max(limit, ratio * file.length);
  const saves = new SavedStates();
  let texts = 0;
  let all = 0;
  for (const { dict, data } of findStreams(file)) {
    if (isPackedTwice(dict)) return true;
    const isPicture = /\/Subtype\s*\/Image\b/.test(dict);
    const left = isPicture ? allowed(limits.all) - all : allowed(limits.texts) - texts;
    const length = await unpack(data, left, (piece) => {
      if (!isPicture) saves.count(piece);
    });
    all += length;
    if (!isPicture) texts += length;
    if (saves.deepest > deepestSaves) return true;
    if (texts > allowed(limits.texts) || all > allowed(limits.all)) return true;
  }
  return false;
}

interface FoundStream {
  readonly dict: string;
  readonly data: Buffer;
}

const longestDict = 2048;

function* findStreams(file: Buffer): Generator<FoundStream> {
  let at = file.indexOf('stream');
  while (at !== -1) {
    const end = file.indexOf('endstream', at + 6);
    if (end === -1) return;
    const dict = file.toString('latin1', Math.max(0, at - longestDict), at);
    yield { dict: dict.slice(dict.lastIndexOf(' obj') + 1), data: file.subarray(startOfData(file, at + 6), end) };
    at = file.indexOf('stream', end + 9);
  }
}

function startOfData(file: Buffer, place: number): number {
  const isReturn = file[place] === 0x0d;
  return place + (isReturn ? 1 : 0) + (file[isReturn ? place + 1 : place] === 0x0a ? 1 : 0);
}

/** Nobody packs what is packed; done on purpose, the ratios multiply. */
function isPackedTwice(dict: string): boolean {
  const filters = /\/Filter\s*\[([^\]]*)\]/.exec(dict)?.[1] ?? '';
  return (filters.match(/\/(Fl|LZW)/g) ?? []).length > 1;
}

/** Hands out the content in pieces, up to a little more than `limit` bytes; returns how much that was. */
function unpack(data: Buffer, limit: number, take: (piece: Buffer) => void): Promise<number> {
  const isDeflated = ((data[0] ?? 0) & 0x0f) === 8 && data.length > 2 && data.readUInt16BE(0) % 31 === 0;
  if (!isDeflated) {
    take(data);
    return Promise.resolve(0);
  }
  return new Promise((resolve) => {
    const inflate = createInflate();
    let length = 0;
    inflate.on('data', (piece: Buffer) => {
      length += piece.length;
      take(piece);
      if (length > limit) inflate.destroy();
    });
    // Damage is for others to tell; what was unpacked before it counts.
    inflate.on('error', () => resolve(length));
    inflate.on('close', () => resolve(length));
    inflate.end(data);
  });
}

/** The standard allows 28 (ISO 32000-1, annex C). The time that a reader takes grows with the square. */
const deepestSaves = 10_000;

/** Counts the operators `q` and `Q`, which save and restore the state of a page, as they stand between blanks. */
class SavedStates {
  deepest = 0;
  private depth = 0;
  private letter = 0;
  private isAfterBlank = true;

  count(piece: Buffer): void {
    for (const byte of piece) {
      const isBlank = byte <= 0x20;
      if (isBlank && this.letter !== 0) this.step(this.letter);
      this.letter = this.isAfterBlank && (byte === 0x71 || byte === 0x51) ? byte : 0;
      this.isAfterBlank = isBlank;
    }
  }

  private step(letter: number): void {
    this.depth = Math.max(0, this.depth + (letter === 0x71 ? 1 : -1));
    this.deepest = Math.max(this.deepest, this.depth);
  }
}
