import { type FileFacts, type Manifest, parseManifest } from '../../package/manifest.js';
import type { BaselineEntry, ChangeState } from './report-index.js';

export interface Baseline {
  readonly entry: BaselineEntry;
  changeOf(document: string, language: string, files: readonly FileFacts[]): ChangeState;
}

/**
 * Compares documents with those of an earlier manifest. The text twin holds the words of a document, so its hash tells a
 * changed text from one that is only drawn in another way; an attachment is its PDF. Undefined for a text that is no manifest.
 */
export function compareBaseline(
  { file, text }: { readonly file: string; readonly text: string },
  files: readonly FileFacts[],
): Baseline | undefined {
  const manifest = parseManifest(text);
  if (manifest === undefined) return undefined;
  const before = groupFiles(manifest.files);
  const now = groupFiles(files);
  return {
    entry: { asOf: manifest.asOf, tool: manifest.tool, file, removed: listRemoved(manifest, now) },
    changeOf(document, language, own) {
      const old = before.get(keyOf(document, language));
      if (old === undefined) return 'new';
      if (hasChanged(old, own, (format) => format === 'md')) return 'changed';
      if (!hasChanged(old, own, () => true)) return 'unchanged';
      return own.some(({ format }) => format === 'md') ? 'redrawn' : 'changed';
    },
  };
}

/** Whether a format that both have differs, or one of them lacks it. */
function hasChanged(
  old: readonly FileFacts[],
  own: readonly FileFacts[],
  counts: (format: string) => boolean,
): boolean {
  const hashes = (files: readonly FileFacts[]) =>
    files.flatMap(({ format = '', sha256 }) => (counts(format) ? [`${format} ${sha256}`] : [])).sort();
  return hashes(old).join() !== hashes(own).join();
}

function listRemoved({ files }: Manifest, now: ReadonlyMap<string, unknown>): BaselineEntry['removed'] {
  const seen = new Set<string>();
  return files.flatMap(({ path, document, language = '', section = '' }) => {
    if (document === undefined || isModel(path)) return [];
    const key = keyOf(document, language);
    if (now.has(key) || seen.has(key)) return [];
    seen.add(key);
    return [{ id: document, language, section }];
  });
}

/** The files of documents by document and language, without models: those follow the program's own layout. */
export function groupFiles(files: readonly FileFacts[]): ReadonlyMap<string, readonly FileFacts[]> {
  const groups = new Map<string, FileFacts[]>();
  for (const file of files) {
    if (file.document === undefined || isModel(file.path)) continue;
    const key = keyOf(file.document, file.language ?? '');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return groups;
}

export function keyOf(document: string, language: string): string {
  return `${language}/${document}`;
}

function isModel(path: string): boolean {
  return path.startsWith('model/');
}
