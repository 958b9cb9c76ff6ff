import { createInflate } from 'node:zlib';

/** Deflate packs at most some thousand to one: a file below this cannot unpack beyond what the libraries can bear. */
const harmless = 64 * 1024;
/** Unpacked bytes of text and objects, and of pictures too. Pictures of one colour pack well and are never unpacked here. */
const limits = { texts: 64 * 1024 * 1024, all: 1024 * 1024 * 1024 };
/** Only what is far larger than the file: pages of text reach 20. */
const ratio = 100;

/**
 * Whether the streams of a PDF unpack to far more than they are, as those do that are made to exhaust a reader. They are
 * found by their own marks in the bytes, not by the table of objects, which may lie; each is unpacked piece by piece and
 * thrown away.
 */
export async function unpacksBeyondMeasure(bytes: Uint8Array): Promise<boolean> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const allowed = (limit: number) => Math.max(limit, ratio * file.length);
  let texts = 0;
  let all = 0;
  for (const { dict, data } of findStreams(file)) {
    if (isPackedTwice(dict)) return true;
    if (file.length < harmless) continue;
    const isPicture = /\/Subtype\s*\/Image\b/.test(dict);
    const left = isPicture ? allowed(limits.all) - all : allowed(limits.texts) - texts;
    const length = await unpackedLength(data, left);
    all += length;
    if (!isPicture) texts += length;
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

/** Up to a little more than `limit`; 0 for what is not packed by deflate. */
function unpackedLength(data: Buffer, limit: number): Promise<number> {
  const isDeflated = ((data[0] ?? 0) & 0x0f) === 8 && data.length > 2 && data.readUInt16BE(0) % 31 === 0;
  if (!isDeflated) return Promise.resolve(0);
  return new Promise((resolve) => {
    const inflate = createInflate();
    let length = 0;
    inflate.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length > limit) inflate.destroy();
    });
    // Damage is for others to tell; what was unpacked before it counts.
    inflate.on('error', () => resolve(length));
    inflate.on('close', () => resolve(length));
    inflate.end(data);
  });
}
