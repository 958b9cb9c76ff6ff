import { compareText } from '../../diagnostics/sort.js';
import type { SideProduct } from '../sides/side.js';
import type { DocumentDiff } from './document-diff.js';

/**
 * The files behind a document that are not the same on both sides, sorted; `undefined` where a side does not tell its
 * files. A file behind it on one side only is told of if the other side could have told.
 */
export function changedSources(
  diff: DocumentDiff,
  sides: { readonly old?: SideProduct; readonly new?: SideProduct },
): readonly string[] | undefined {
  const old = diff.change === 'inserted' ? [] : sides.old?.sourcesOf(diff.old);
  const now = diff.change === 'deleted' ? [] : sides.new?.sourcesOf(diff.new);
  if (old === undefined || now === undefined) return undefined;
  if (diff.change !== 'inserted' && old.length === 0) return undefined;
  if (diff.change !== 'deleted' && now.length === 0) return undefined;
  const before = new Map(old.map(({ file, sha256 }) => [file, sha256]));
  const after = new Map(now.map(({ file, sha256 }) => [file, sha256]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .sort(compareText);
}

export function isTemplate(file: string): boolean {
  return file.endsWith('.hbs');
}

/** Titles of the act, labels of a form: texts that are no record's. */
export function isOfficial(file: string): boolean {
  return file.startsWith('schemas/');
}
