import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentModel } from '../../assemble/document-model.js';
import { isFileSystemError } from '../../package/file-system-error.js';
import { type Manifest, manifestName, parseManifest } from '../../package/manifest.js';
import { sha256Of } from '../../package/plan-file.js';
import { stableJson } from '../../package/stable-json.js';
import type { PagePlaces, Pages } from '../../render/page-places.js';
import { drawPlaces } from '../../render/render-documents.js';
import type { TextPlace } from '../printed-texts.js';

/** Tells on which pages of its PDF a document has its pieces; `undefined` for a document that cannot be drawn. */
export type PageSource = (document: DocumentModel) => Promise<PagePlaces | undefined>;

/**
 * The pages as the build in `folder` printed them, for documents that this program would print just so today; all others
 * are drawn, and nothing is written. Each document is drawn once.
 */
export function openPages(folder: string, tool: string): PageSource {
  const manifests = new Map<string, Manifest | undefined>();
  const known = new Map<DocumentModel, Promise<PagePlaces | undefined>>();
  return (document) => {
    const places = known.get(document) ?? findPlaces(document);
    known.set(document, places);
    return places;
  };

  async function findPlaces(document: DocumentModel): Promise<PagePlaces | undefined> {
    return readPlaces(document) ?? (await drawPlaces(document));
  }

  function readPlaces(document: DocumentModel): PagePlaces | undefined {
    const { product, language, id } = document;
    if (!manifests.has(product)) manifests.set(product, readManifest(join(folder, product)));
    const manifest = manifests.get(product);
    if (manifest?.tool !== tool) return undefined;
    const read = (path: string): string | undefined => {
      const facts = manifest.files.find((file) => file.path === path);
      const bytes = facts && readBytes(join(folder, product, path));
      return bytes && sha256Of(bytes) === facts.sha256 ? new TextDecoder().decode(bytes) : undefined;
    };
    if (read(`model/${language}/${id}.json`) !== stableJson(document)) return undefined;
    const places = read(`model/${language}/${id}.pages.json`);
    // The bytes are those we wrote, so the shape is ours.
    return places === undefined ? undefined : JSON.parse(places);
  }
}

function readManifest(folder: string): Manifest | undefined {
  const bytes = readBytes(join(folder, manifestName));
  return bytes && parseManifest(new TextDecoder().decode(bytes));
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    return undefined;
  }
}

/** The pages of a piece of text; `undefined` for the running header, which is on all of them. */
export function pagesOf({ blocks }: PagePlaces, { block, part, row, item, line }: TextPlace): Pages | undefined {
  const places = blocks[block];
  if (places === undefined) return undefined;
  const { pages, rows, items, notes } = places;
  if (row !== undefined) return rows?.[row] ?? pages;
  if (item !== undefined) return items?.[item] ?? pages;
  if (part === 'table-note') return notes?.[line ?? 0] ?? pages;
  // The caption of a table is above its first row, and stays with it.
  return part === 'caption' && rows !== undefined && typeof pages === 'object' ? pages[0] : pages;
}

/** `3`, `3–4`. */
export function showPages(pages: Pages): string {
  return typeof pages === 'number' ? String(pages) : `${pages[0]}–${pages[1]}`;
}
