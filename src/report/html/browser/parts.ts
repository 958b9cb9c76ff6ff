import type { ReportIndex } from '../report-index.js';

/** The part of the page that stands there plainly. */
export function readIndex(): ReportIndex {
  return JSON.parse(textOf('index'));
}

const loaded = new Map<string, Promise<unknown>>();

/** A compressed part, inflated once. The program that wrote the page gave it this shape. */
export function loadPart<Part>(name: string): Promise<Part> {
  const known = loaded.get(name) ?? inflate(textOf(name));
  loaded.set(name, known);
  return known.then((value) => value as Part);
}

async function inflate(base64: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return JSON.parse(await new Response(stream).text());
}

function textOf(name: string): string {
  return document.getElementById(`part-${name}`)?.textContent ?? '';
}
