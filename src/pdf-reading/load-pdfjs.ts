import { createRequire, Module } from 'node:module';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loading: Promise<Pdfjs> | undefined;

/**
 * pdf.js, loaded at the first call of the process. Its build for Node 20 mends what it finds wanting in the language, for
 * the whole program: `push` and `JSON.stringify` give way to functions many times slower, though pdf.js itself never
 * uses what they add. What Node has is put back; what it lacks stays.
 */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pdfjs> {
  const own = shared.map((object) => ({ object, properties: Object.getOwnPropertyDescriptors(object) }));
  const restoreCanvas = replaceCanvas();
  const restoreResponse = replaceResponse();
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  restoreCanvas();
  // Loaded at the first file otherwise, and mending once more.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  restoreResponse();
  for (const { object, properties } of own) Object.defineProperties(object, properties);
  return pdfjs;
}

/** What all programs of a process have in common, as far as any of it is replaced under Node 20 to 24. */
const shared: readonly object[] = [
  JSON,
  Array.prototype,
  Function.prototype,
  Set.prototype,
  Object.getPrototypeOf(Object.getPrototypeOf([].values())),
];

/**
 * To draw pages, which nothing here does, pdf.js loads a canvas of native code that takes twice as long to load as pdf.js
 * itself. An empty one stands in its place until pdf.js is there.
 */
function replaceCanvas(): () => void {
  const load = createRequire(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.mjs'));
  const name = load.resolve('@napi-rs/canvas');
  const canvas = new Module(name);
  canvas.exports = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} };
  canvas.loaded = true;
  load.cache[name] = canvas;
  return () => {
    delete load.cache[name];
  };
}

/**
 * pdf.js mends what answers of the network lack, too, and with the first look at one Node loads all it has for the network.
 * Nothing here is fetched.
 */
function replaceResponse(): () => void {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'Response');
  Object.defineProperty(globalThis, 'Response', { configurable: true, value: class {} });
  return () => {
    if (own !== undefined) Object.defineProperty(globalThis, 'Response', own);
  };
}
