import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDiskWorld } from '../../src/disk-world.js';
import { diffDocuments } from '../../src/review/diff/diff-documents.js';
import { explainChanges } from '../../src/review/diff/explain-changes.js';
import { composeSide } from '../../src/review/sides/compose-side.js';
import { PrintingIndex } from '../../src/review/trace/field-printings.js';
import type { World } from '../../src/world.js';
import { projectRoot } from '../assemble/assemble-fixture.js';

const file = 'content/examplecel/trials/exc-01.yaml';
const pointer = '/population/plannedN';
const folderOf = (area: string) => join(projectRoot, area);
const world = openDiskWorld({
  root: projectRoot,
  content: folderOf('content'),
  templates: folderOf('templates'),
  schemas: folderOf('schemas'),
});

/** One more subject is planned in the trial. */
const changedWorld: World = {
  list: (area) => world.list(area),
  read(listed, most) {
    const read = world.read(listed, most);
    if (listed.file !== file || 'trouble' in read) return read;
    const text = new TextDecoder().decode(read.bytes);
    return {
      bytes: new TextEncoder().encode(text.replace('population:\n  plannedN: 12', 'population:\n  plannedN: 13')),
    };
  },
};

/** All documents are composed twice; on a busy machine that takes minutes. In milliseconds. */
const timeout = 600_000;

test('of one changed number of a trial diff names what trace names', { timeout }, async () => {
  const [[old], [now]] = [
    (await composeSide(world, { products: ['examplecel'] })).value,
    (await composeSide(changedWorld, { products: ['examplecel'] })).value,
  ];
  if (old === undefined || now?.records === undefined) throw new Error('examplecel was not composed');
  const documents = diffDocuments(old.documents, now.documents);
  const { changes, fields } = explainChanges({ old, new: now, documents });

  expect(fields).toHaveLength(1);
  expect(fields).toMatchObject([
    { record: 'exc-01', old: { file, pointer, value: 12 }, new: { file, pointer, value: 13 } },
  ]);
  const line = now.records.inFile(file)?.locate(pointer).range.start.line;
  expect(line).toBeGreaterThan(1);
  expect(fields[0]).toMatchObject({ old: { line }, new: { line } });
  expect(fields[0]?.changes).toEqual(changes.map(({ id }) => id));
  expect(changes.every(({ old: was, new: is }) => was?.text === '12' && is?.text === '13')).toBe(true);

  const traced = new PrintingIndex(now.documents, now.records).of({ file, pointer });
  const named = traced.map(({ document, value }) => [document.id, document.language, value.sentence].join(' '));
  const told = changes.map((change) => [change.document, change.language, change.new?.sentence].join(' '));
  expect(named.length).toBeGreaterThan(10);
  expect(told.sort()).toEqual(named.sort());
});
