import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { composeDossiers } from '../src/compose-dossiers.js';
import { openDiskWorld } from '../src/disk-world.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const world = openDiskWorld({
  root,
  content: `${root}test/cases/base/content`,
  templates: `${root}templates`,
  schemas: `${root}schemas`,
});

test('documents are the same whether or not rules have run, and without rules nothing is judged', async () => {
  const judged = await composeDossiers(world, { rules: 'all' });
  const unjudged = await composeDossiers(world, { rules: 'none' });

  const documents = judged.value.dossiers.flatMap((dossier) => dossier.documents);
  expect(documents.length).toBeGreaterThan(100);
  expect(unjudged.value.dossiers.flatMap((dossier) => dossier.documents)).toEqual(documents);
  expect(unjudged.value.checks.flatMap(({ outcomes }) => outcomes)).toEqual([]);
  expect(judged.value.checks.flatMap(({ outcomes }) => outcomes).length).toBeGreaterThan(100);
});
