import { createHash } from 'node:crypto';
import type { Cache, CacheKey } from '../cache/cache.js';
import type { DrawnFormats } from './draw-formats.js';
import type { ModelJson } from './pool/render-pool.js';
import type { RenderedFile } from './rendered-file.js';

/** Drawings of earlier runs. A document is drawn anew when its model or the program has changed, and only then. */
export interface KeptDrawings {
  recall(model: ModelJson): DrawnFormats | undefined;
  /** Only sound drawings are kept: what failed is tried again. */
  keep(model: ModelJson, drawn: DrawnFormats): void;
}

/** @param program hash of the program with its fonts and house styles */
export function keepDrawings(cache: Cache, program: string): KeptDrawings {
  const keyOf = (model: ModelJson): CacheKey => ({
    kind: 'drawing',
    digest: createHash('sha256').update(`${program}\n`).update(model).digest('hex'),
  });
  return {
    recall(model) {
      const content = cache.read(keyOf(model));
      return content && { files: unpack(content), missing: [], faults: [] };
    },
    keep(model, drawn) {
      if (drawn.missing.length === 0 && drawn.faults.length === 0) cache.write(keyOf(model), pack(drawn.files));
    },
  };
}

/** Of each file all but its bytes, and how many they are. */
type PackedFile = Omit<RenderedFile, 'bytes'> & { readonly length: number };

/** A line of JSON, then the bytes of the files one after the other. */
function pack(files: readonly RenderedFile[]): Uint8Array {
  const heads = files.map(({ bytes, ...facts }): PackedFile => ({ ...facts, length: bytes.length }));
  return Buffer.concat([Buffer.from(`${JSON.stringify(heads)}\n`), ...files.map(({ bytes }) => bytes)]);
}

function unpack(content: Uint8Array): readonly RenderedFile[] {
  const end = content.indexOf(0x0a);
  const heads: readonly PackedFile[] = JSON.parse(new TextDecoder().decode(content.subarray(0, end)));
  let start = end + 1;
  return heads.map(({ length, ...facts }) => {
    const bytes = content.subarray(start, start + length);
    start += length;
    return { ...facts, bytes };
  });
}
