import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentModel } from '../assemble/document-model.js';
import type { PagePlaces } from '../render/page-places.js';
import type { RenderedFile, RenderFormat } from '../render/rendered-file.js';
import { encodeText } from './encode-text.js';
import { isFileSystemError } from './file-system-error.js';
import { type FileFacts, manifestName, parseManifest } from './manifest.js';
import { sha256Of } from './plan-file.js';
import { stableJson } from './stable-json.js';

const formats: readonly RenderFormat[] = ['pdf', 'docx', 'md'];

/**
 * Gives the files of documents that lie in a package and whose model is still the same, so that they need not be drawn
 * again; undefined for all others. Nothing of a package by another program, and no file that is not what the manifest says.
 * Who wants to be sure of the drawing itself builds anew.
 */
export function reuseDrawn(
  folder: string,
  tool: string,
): (document: DocumentModel) => readonly RenderedFile[] | undefined {
  const manifest = readManifest(folder);
  if (manifest?.tool !== tool) return () => undefined;
  const files = new Map<string, FileFacts[]>();
  for (const facts of manifest.files) {
    const key = `${facts.language}/${facts.document}`;
    files.set(key, [...(files.get(key) ?? []), facts]);
  }
  return (document) => {
    const own = files.get(`${document.language}/${document.id}`) ?? [];
    const factsOf = (format: string) => own.find((facts) => facts.format === format);
    if (factsOf('json')?.sha256 !== sha256Of(encodeText(stableJson(document)))) return undefined;
    const places = readPlaces(folder, factsOf('pages'));
    const drawn = formats.flatMap((format): RenderedFile[] => {
      const facts = factsOf(format);
      const bytes = facts && readSame(folder, facts);
      if (facts === undefined || bytes === undefined) return [];
      const { pages } = facts;
      const ofPdf = format === 'pdf' && places !== undefined;
      return [
        {
          documentId: document.id,
          format,
          bytes,
          ...(pages !== undefined && { pages }),
          ...(ofPdf && { places }),
        },
      ];
    });
    return drawn.length === formats.length && places !== undefined ? drawn : undefined;
  };
}

function readManifest(folder: string) {
  try {
    return parseManifest(readFileSync(join(folder, manifestName), 'utf8'));
  } catch (error) {
    if (isFileSystemError(error)) return undefined;
    throw error;
  }
}

/** Its bytes are the ones we wrote, so its shape is ours. */
function readPlaces(folder: string, facts: FileFacts | undefined): PagePlaces | undefined {
  const bytes = facts && readSame(folder, facts);
  return bytes && JSON.parse(new TextDecoder().decode(bytes));
}

function readSame(folder: string, { path, sha256 }: FileFacts): Uint8Array | undefined {
  try {
    const bytes = readFileSync(join(folder, path));
    return sha256Of(bytes) === sha256 ? bytes : undefined;
  } catch (error) {
    if (isFileSystemError(error)) return undefined;
    throw error;
  }
}
