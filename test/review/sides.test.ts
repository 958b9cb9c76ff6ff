import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { openSide } from '../../src/review/sides/open-side.js';
import { spawnPrograms } from '../../src/spawn-programs.js';
import { makeVersioned } from '../command/versioned-project.js';

/** A whole project in one repository: its schemas are part of each revision. */
function makeWhole() {
  const project = makeVersioned();
  const schemas = join(project.folder, 'schemas');
  cpSync(resolve('schemas'), schemas, { recursive: true });
  const { folder: root, content, templates } = project;
  const open = (typed: string) =>
    openSide(
      typed,
      {
        folders: { root, content, templates, schemas },
        workingFolder: root,
        run: spawnPrograms(process.env),
        builds: [],
      },
      {},
    );
  return { ...project, schemas, open };
}

async function openSound(project: ReturnType<typeof makeWhole>, typed: string) {
  const opened = await project.open(typed);
  if ('refusal' in opened) throw new Error(opened.refusal.en);
  return opened;
}

test('a revision brings its own schemas; where the program misses something in them, those of today are tried', async () => {
  const project = makeWhole();
  project.commit('With schemas');
  rmSync(join(project.schemas, 'approvals.schema.json'));
  project.commit('For a program that knew no approvals');
  copyFileSync(resolve('schemas/approvals.schema.json'), join(project.schemas, 'approvals.schema.json'));

  const suited = await openSound(project, 'HEAD~1');
  expect(suited.remarks).toEqual([]);
  const older = await openSound(project, 'HEAD');
  expect(older.diagnostics).toEqual([]);
  expect(older.remarks.map(({ en }) => en)).toEqual([
    expect.stringContaining('the schemas of revision `HEAD` are for another version of the program'),
  ]);
  expect(older.value.products.map(({ documents }) => documents)).toEqual(
    suited.value.products.map(({ documents }) => documents),
  );
});

test('templates of a revision that do not suit the program are a finding with a way out, not a failure of ours', async () => {
  const project = makeWhole();
  project.edit('templates/m1-1-8-3-trials.hbs', '{{trial.phase}}', '{{trial.phaseOfOldTimes}}');
  project.commit('For another program');
  project.edit('templates/m1-1-8-3-trials.hbs', '{{trial.phaseOfOldTimes}}', '{{trial.phase}}');

  const { diagnostics, value } = await openSound(project, 'HEAD');
  expect(value.products).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual([expect.stringMatching(/^template\//), 'review/other-program']);
});

test('the same template error in files that are those of today is the error alone', async () => {
  const project = makeWhole();
  project.edit('templates/m1-1-8-3-trials.hbs', '{{trial.phase}}', '{{trial.phaseOfOldTimes}}');
  project.commit('A mistake');
  const { diagnostics } = await openSound(project, 'HEAD');
  expect(diagnostics.map(({ code }) => code)).toEqual([expect.stringMatching(/^template\//)]);
});
