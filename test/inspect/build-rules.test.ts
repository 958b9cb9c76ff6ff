import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareBuilds } from '../../src/conformance/compare-builds.js';
import { concludeBuildRules } from '../../src/inspect/build-rules.js';

const outcomesOf = (...args: Parameters<typeof concludeBuildRules>) =>
  concludeBuildRules(...args).map(({ catalogueId, status, reason }) => [catalogueId, status, reason?.en]);

const twoBuilds = ['DOC-012', 'skipped', 'needs two builds: `npm run conformance` compares them'];

test('a check makes no files, so nobody says that they agree', () => {
  const needsBuild = ['DOC-005', 'skipped', 'needs a build: files are compared when they are made'];
  expect(outcomesOf('sample', undefined)).toEqual([needsBuild, twoBuilds]);
  expect(outcomesOf('sample', { documents: 0, differences: 0 })).toEqual([needsBuild, twoBuilds]);
});

test('a build whose files read as their models passes, one difference fails', () => {
  expect(outcomesOf('sample', { documents: 3, differences: 0 })).toEqual([['DOC-005', 'passed', undefined], twoBuilds]);
  expect(outcomesOf('sample', { documents: 3, differences: 1 })).toEqual([['DOC-005', 'failed', undefined], twoBuilds]);
});

test('two builds are compared file by file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-builds-'));
  for (const [file, text] of [
    ['one/m1/same.pdf', 'a'],
    ['two/m1/same.pdf', 'a'],
    ['one/m1/other.pdf', 'a'],
    ['two/m1/other.pdf', 'b'],
    ['two/m2/new.md', ''],
  ] as const) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  expect(compareBuilds(join(folder, 'one'), join(folder, 'two'))).toEqual({
    kind: 'judged',
    files: 3,
    objections: [
      { file: 'm1/other.pdf', message: 'file `m1/other.pdf` differs between two builds of the same data' },
      { file: 'm2/new.md', message: 'file `m2/new.md` exists in only one of two builds of the same data' },
    ],
  });
  rmSync(folder, { recursive: true });
});
