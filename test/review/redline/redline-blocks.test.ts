import { describe, expect, it } from 'vitest';
import type { Block, DocumentModel } from '../../../src/assemble/document-model.js';
import { changed, editsOf, shortStressModel } from './changes.js';
import { judgeRedline } from './judge-redline.js';

const model = shortStressModel('en');

/** Both ways: what is inserted in one is deleted in the other. */
async function judge(name: string, one: DocumentModel, other: DocumentModel): Promise<string[]> {
  return [...(await judgeOneWay(name, one, other)), ...(await judgeOneWay(`${name} (backwards)`, other, one))];
}

async function judgeOneWay(name: string, old: DocumentModel, now: DocumentModel): Promise<string[]> {
  const { problems } = await judgeRedline(old, now);
  return problems.map((problem) => `${name}: ${problem}`);
}

function withBlocks(...blocks: readonly (readonly Block[])[]): DocumentModel {
  return { ...model, blocks: blocks.flat() };
}

const numbered = model.blocks.map((block, index) => [`${index} ${block.kind}`, index] as const);

describe('a redline of every block of the stress document, between its neighbours', () => {
  it.each(numbered)('%s comes, goes and moves, first, last and in the middle', async (_name, index) => {
    const [before, own, after] = around(index);
    expect([
      ...(await judge('in the middle', withBlocks(before, own, after), withBlocks(before, after))),
      ...(await judge('first', withBlocks(own, after), withBlocks(after))),
      ...(await judge('last', withBlocks(before, own), withBlocks(before))),
      ...(await judge('alone', withBlocks(own), withBlocks(other))),
      ...(await judge('moved down', withBlocks(before, own, after), withBlocks(before, after, own))),
      ...(await judge('moved up', withBlocks(before, own, after), withBlocks(own, before, after))),
      ...(await judge('twice', withBlocks(before, own, after), withBlocks(before, own, renamed(own), after))),
    ]).toEqual([]);
  });

  it.each(numbered)('%s changes inside', async (_name, index) => {
    const [before, own, after] = around(index);
    const problems: string[] = [];
    for (const edit of own.flatMap(editsOf)) {
      problems.push(
        ...(await judge(edit.name, withBlocks(before, own, after), withBlocks(before, [edit.block], after))),
      );
      problems.push(...(await judgeOneWay(`${edit.name}, alone`, withBlocks(own), withBlocks([edit.block]))));
    }
    expect(problems).toEqual([]);
  });
});

describe('after several changes at once', () => {
  it.each(Array.from({ length: 24 }, (_, seed) => seed))('number %i', async (seed) => {
    const start = shortStressModel(seed % 2 === 0 ? 'ru' : 'en');
    expect(await judge('changed', start, changed(start, seed))).toEqual([]);
  });
});

const other: readonly Block[] = [
  { kind: 'paragraph', id: 'other', children: [{ kind: 'text', text: 'Something else' }] },
];

/** The block between two on either side. */
function around(index: number): readonly [readonly Block[], readonly Block[], readonly Block[]] {
  const { blocks } = model;
  return [
    blocks.slice(Math.max(0, index - 2), index),
    blocks.slice(index, index + 1),
    blocks.slice(index + 1, index + 3),
  ];
}

function renamed(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => ({ ...block, id: `${block.id}-again` }));
}
