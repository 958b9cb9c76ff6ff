import { inflateSync } from 'node:zlib';

/**
 * Runs `read` with streams of a PDF unpacked at once. pdf.js hands each to a `DecompressionStream`, which passes it through
 * four objects and another thread of Node: for a page of text that takes longer than unpacking it, and the thread that
 * draws documents waits for it. pdf.js asks for the class by its name each time; what Node has is put back in the end.
 */
export async function inflatingAtOnce<Result>(read: () => Promise<Result>): Promise<Result> {
  if (reading === 0) Object.defineProperty(globalThis, name, { configurable: true, value: InflatedAtOnce });
  reading += 1;
  try {
    return await read();
  } finally {
    reading -= 1;
    if (reading === 0 && own !== undefined) Object.defineProperty(globalThis, name, own);
  }
}

const name = 'DecompressionStream';
const own = Object.getOwnPropertyDescriptor(globalThis, name);

/** How many are read at the moment. */
let reading = 0;

/** As much of the class as pdf.js uses. What it throws has pdf.js unpack a damaged stream by itself, as far as it goes. */
class InflatedAtOnce {
  #packed = new Uint8Array();

  constructor(format: string) {
    if (format !== 'deflate') throw new TypeError(`${format} is not unpacked here`);
  }

  readonly writable = {
    getWriter: () => ({
      ready: Promise.resolve(),
      write: async (packed: Uint8Array<ArrayBuffer>) => {
        this.#packed = packed;
      },
      close: () => Promise.resolve(),
    }),
  };

  readonly readable = this.#chunks();

  async *#chunks(): AsyncGenerator<Uint8Array> {
    yield inflateSync(this.#packed);
  }
}
