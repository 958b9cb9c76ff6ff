import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { DocumentModel } from '../../../src/assemble/document-model.js';
import { openDiskWorld } from '../../../src/disk-world.js';
import { renderText } from '../../../src/render/text/render-text.js';
import { diffDocument } from '../../../src/review/diff/diff-documents.js';
import { projectRoot } from '../../assemble/assemble-fixture.js';
import { resolveDocument } from '../diff/resolve-diff.js';
import { type EditKind, editsOf } from './edits.js';
import { redlineFaults } from './redline-faults.js';
import { templateEdits } from './template-edits.js';
import { type Variant, Variants } from './variants.js';

const folderOf = (area: string) => join(projectRoot, area);
const variants = new Variants(
  openDiskWorld({
    root: projectRoot,
    content: folderOf('content'),
    templates: folderOf('templates'),
    schemas: folderOf('schemas'),
  }),
  'examplecel',
);

/** How many changes of each kind are made. */
const wanted: readonly (readonly [EditKind, number])[] = [
  ['value', 80],
  ['narrative', 50],
  ['item added', 25],
  ['item removed', 25],
  ['item moved', 20],
  ['gap', 12],
];

/** Each document of each change is drawn four times; on a busy machine that takes minutes. In milliseconds. */
const timeout = 900_000;

/** A change that many documents print takes long and shows nothing more. */
const mostDocuments = 2;

interface Change extends Variant {
  readonly name: string;
}

/** Changes of one kind that show, drawn in an order of chance: many places are not printed, or bound by their schema. */
function drawEdits(kind: EditKind, count: number): readonly Change[] {
  const places = variants.files.flatMap((file) => editsOf(file.data).map((edit) => ({ file, edit })));
  const drawn: Change[] = [];
  for (const { file, edit } of shuffle(places.filter((place) => place.edit.kind === kind))) {
    if (drawn.length === count) break;
    const documents = variants.printing(file.file, edit.pointer);
    const variant = documents > 0 && documents <= mostDocuments ? variants.withEdit(file, edit) : undefined;
    if (variant === undefined || isDeepStrictEqual(variant.old, variant.new)) continue;
    drawn.push({ name: `${kind}: ${file.file}#${edit.pointer}`, ...variant });
  }
  return drawn;
}

/** Always the same order of chance. */
function shuffle<Item>(items: readonly Item[]): readonly Item[] {
  const rankOf = (index: number) => createHash('sha256').update(`20261122 ${index}`).digest('hex');
  const ranked = items.map((item, index) => ({ item, rank: rankOf(index) }));
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ item }) => item);
}

function twinOf(document: DocumentModel): string {
  return new TextDecoder().decode(renderText(document).bytes);
}

interface Judged {
  /** How many documents the change changed. */
  readonly changed: number;
  /** What is not exact in their differences. */
  readonly faults: readonly string[];
}

/**
 * Both states of each document must come out of its difference word by word, as their text twins have them, and out of
 * its redline when Word has rejected or accepted all. States told to be the same must have the same twin.
 */
async function judge({ name, old, new: now }: Change): Promise<Judged> {
  expect(now.map(nameOf)).toEqual(old.map(nameOf));
  const faults: string[] = [];
  let changed = 0;
  for (const [index, was] of old.entries()) {
    const is = now[index];
    if (is === undefined) continue;
    const diff = diffDocument(was, is);
    const twins = { old: twinOf(was), new: twinOf(is) };
    if (diff.change !== 'changed') {
      if (twins.old !== twins.new) faults.push(`${name}: ${nameOf(was)} is told to be the same`);
      continue;
    }
    changed += 1;
    for (const side of ['old', 'new'] as const) {
      if (twinOf(resolveDocument(diff, side)) !== twins[side]) faults.push(`${name}: ${nameOf(was)}, ${side}`);
    }
    faults.push(...(await redlineFaults(diff)).map((fault) => `${name}: ${nameOf(was)}, redline ${fault}`));
  }
  return { changed, faults };
}

function nameOf({ id, language }: DocumentModel): string {
  return `${id} ${language}`;
}

test.each(wanted)('documents before and after a change are told exactly: %s', { timeout }, async (kind, count) => {
  const drawn = drawEdits(kind, count);
  expect(drawn.length).toBe(count);
  const judged: Judged[] = [];
  for (const change of drawn) judged.push(await judge(change));
  expect(judged.flatMap(({ faults }) => faults)).toEqual([]);
  expect(judged.every(({ changed }) => changed > 0)).toBe(true);
});

test.each(templateEdits)(
  'documents before and after a change of their template are told exactly: $name',
  async (edit) => {
    const variant = variants.withTemplate(edit.file, edit.change);
    const { changed, faults } = await judge({ name: edit.name, ...variant });
    expect(faults).toEqual([]);
    expect(changed).toBe(edit.documents);
  },
);
