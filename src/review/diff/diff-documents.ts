import type { DocumentModel, RunningHeader } from '../../assemble/document-model.js';
import { compareText } from '../../diagnostics/sort.js';
import { alignKeys } from './align-keys.js';
import { MoveNumbers } from './align-units.js';
import { diffBlocks } from './diff-blocks.js';
import { diffInlines } from './diff-inlines.js';
import type { Aligned, DocumentDiff, DocumentParts, DocumentProperty, PropertyChange } from './document-diff.js';

/**
 * Sets all documents of one product against those of its other state, sorted by id and language: documents of the same
 * id and language are the same document, whatever their section. Throws where a side holds one of them twice.
 */
export function diffDocuments(old: readonly DocumentModel[], now: readonly DocumentModel[]): readonly DocumentDiff[] {
  const olds = byName(old);
  const news = byName(now);
  const names = [...new Set([...olds.keys(), ...news.keys()])].sort(compareText);
  return names.flatMap((name): readonly DocumentDiff[] => {
    const was = olds.get(name);
    const is = news.get(name);
    if (was && is) return [diffDocument(was, is)];
    if (was) return [{ change: 'deleted', old: was }];
    return is ? [{ change: 'inserted', new: is }] : [];
  });
}

/** The same document in two states. */
export function diffDocument(old: DocumentModel, now: DocumentModel): DocumentDiff {
  const parts: DocumentParts = {
    header: diffHeader(old.header, now.header),
    pageMarks: diffPageMarks(old.pageMarks, now.pageMarks),
    properties: properties.flatMap((property) => diffProperty(property, old, now)),
    // Most documents of a dossier do not change: what was made alike need not be cut into words.
    blocks: isAlike(old.blocks, now.blocks)
      ? now.blocks.map((block) => ({ change: 'same', old: block, new: block }))
      : diffBlocks(old.blocks, now.blocks, new MoveNumbers()),
  };
  return saysChange(parts) ? { change: 'changed', old, new: now, parts } : { change: 'same', old, new: now };
}

const properties = [
  'section',
  'documentCode',
  'profile',
  'style',
  'title',
  'author',
  'date',
  'version',
] as const satisfies readonly DocumentProperty[];

function byName(documents: readonly DocumentModel[]): ReadonlyMap<string, DocumentModel> {
  const named = new Map<string, DocumentModel>();
  for (const document of documents) {
    const name = `${document.id}\u0000${document.language}`;
    if (named.has(name)) throw new Error(`two documents are called ${document.id} (${document.language})`);
    named.set(name, document);
  }
  return named;
}

function diffHeader(old: RunningHeader, now: RunningHeader): DocumentParts['header'] {
  return {
    product: diffInlines(old.product, now.product),
    section: diffInlines(old.section, now.section),
    version: diffInlines(old.version, now.version),
  };
}

function diffPageMarks(old: readonly string[], now: readonly string[]): DocumentParts['pageMarks'] {
  const marks: Aligned<string, never>[] = [];
  let [i, j] = [0, 0];
  for (const [was, is] of [...alignKeys(old, now), [old.length, now.length] as const]) {
    marks.push(...old.slice(i, was).map((mark) => ({ change: 'deleted', old: mark }) as const));
    marks.push(...now.slice(j, is).map((mark) => ({ change: 'inserted', new: mark }) as const));
    const mark = now[is];
    if (mark !== undefined) marks.push({ change: 'same', old: mark, new: mark });
    [i, j] = [was + 1, is + 1];
  }
  return marks;
}

function diffProperty(
  property: DocumentProperty,
  { [property]: old }: DocumentModel,
  { [property]: now }: DocumentModel,
): readonly PropertyChange[] {
  if (old === now) return [];
  return [{ property, ...(old !== undefined && { old }), ...(now !== undefined && { new: now }) }];
}

function isAlike(old: unknown, now: unknown): boolean {
  return JSON.stringify(old) === JSON.stringify(now);
}

function saysChange({ header, pageMarks, properties: changes, blocks }: DocumentParts): boolean {
  const inlines = [header.product, header.section, header.version].flat();
  return (
    changes.length > 0 ||
    inlines.some(({ mark }) => mark !== 'same') ||
    pageMarks.some(({ change }) => change !== 'same') ||
    blocks.some(({ change }) => change !== 'same')
  );
}
