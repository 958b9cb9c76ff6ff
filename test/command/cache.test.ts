import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeProject, type Project, type Ran, runDossier } from './project.js';

/** Built and checked once; each test begins with the project as it was built, at the same place. */
let project: Project;
let folder: string;
let snapshot: string;
let cache: string;
let report: readonly string[];
let first: Ran;
let firstReport: string;
let checkReport: string;

beforeAll(async () => {
  project = makeProject();
  folder = dirname(project.out);
  snapshot = `${folder}-built`;
  cache = join(folder, 'kept');
  report = ['--report', `json=${join(folder, 'report.json')}`];
  first = built(await run('build', ...report));
  firstReport = readReport();
  built(await run('check', ...report));
  checkReport = readReport();
  cpSync(folder, snapshot, { recursive: true });
});
beforeEach(() => {
  rmSync(folder, { recursive: true });
  cpSync(snapshot, folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(snapshot, { recursive: true });
});

const run = (name: string, ...args: string[]): Promise<Ran> => project.run([name, '--cache', cache, ...args]);
const built = (ran: Ran): Ran => {
  expect(ran.code, ran.stderr).toBe(0);
  return ran;
};
const readReport = (): string => readFileSync(join(folder, 'report.json'), 'utf8');
const manifestFile = (): string => join(project.out, 'alpha', 'manifest.json');
const entries = (): string[] =>
  readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('a build after no change', () => {
  it('says the same and leaves the output alone', async () => {
    const written = statSync(manifestFile()).ino;
    // What a run kept serves a process of its own as well.
    const args = ['build', '--cache', cache, ...report, ...project.folders, '--out', project.out];
    expect(built(runDossier(args))).toEqual(first);
    expect(readReport()).toBe(firstReport);
    expect(statSync(manifestFile()).ino).toBe(written);
  });

  it.each([
    ['a file changed by hand', () => writeFileSync(join(project.out, 'alpha', 'checklist.csv'), 'mine')],
    ['a file too many', () => writeFileSync(join(project.out, 'alpha', 'note.txt'), 'mine')],
    ['a file that is gone', () => rmSync(join(project.out, 'alpha', 'checklist.csv'))],
    ['a package that is gone', () => rmSync(join(project.out, 'alpha'), { recursive: true })],
  ])('mends %s', async (_what, harm) => {
    const whole = project.readOut();
    harm();
    built(await run('build'));
    expect(project.readOut()).toEqual(whole);
  });
});

describe('a build after a change', () => {
  it.each([
    ['a record', 'content/alpha/trial.yaml', /plannedN: \d+/, 'plannedN: 77'],
    [
      'a template',
      'templates/m2-2-2-introduction.hbs',
      /\n---\n/,
      '\n---\n\n{{say ru="Еще слово." en="One word more."}}\n',
    ],
  ])('of %s is what it would be without a cache', async (_what, file, from, to) => {
    const before = project.readOut();
    project.edit(file, from, to);
    built(await run('build'));
    const after = project.readOut();
    expect(after).not.toEqual(before);
    built(await project.run(['build', '--no-cache']));
    expect(project.readOut()).toEqual(after);
  });

  it('draws anew only what changed', async () => {
    const before = entries().filter((path) => path.includes('/drawing/'));
    project.edit(
      'templates/m2-2-2-introduction.hbs',
      /\n---\n/,
      '\n---\n\n{{say ru="Еще слово." en="One word more."}}\n',
    );
    built(await run('build'));
    const added = entries().filter((path) => path.includes('/drawing/') && !before.includes(path));
    // The introduction in its languages, and no list of trials.
    const kept = added.map((path) => readFileSync(path, 'latin1'));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((text) => text.includes('"documentId":"m1-1-8-3'))).toEqual([]);
  });
});

describe('an entry of the cache', () => {
  const harms: readonly (readonly [string, (path: string, index: number, all: readonly string[]) => void])[] = [
    ['damaged', (path) => writeFileSync(path, flipLast(readFileSync(path)))],
    ['cut short', (path) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
    ['empty', (path) => writeFileSync(path, '')],
    ['of another program', (path) => writeFileSync(path, 'something else entirely, and longer than a hash is')],
    [
      'swapped with another',
      (path, index, all) => writeFileSync(path, readFileSync(all[(index + 1) % all.length] ?? path)),
    ],
  ];

  it.each(harms)('that is %s is made again', async (_what, harm) => {
    const whole = project.readOut();
    const all = entries();
    expect(all.length).toBeGreaterThan(5);
    for (const [index, path] of all.entries()) harm(path, index, all);
    rmSync(project.out, { recursive: true });
    built(await run('build'));
    expect(project.readOut()).toEqual(whole);
    built(await run('check', ...report));
    expect(readReport()).toBe(checkReport);
  });

  it('is no longer needed once it is deleted', async () => {
    const whole = project.readOut();
    rmSync(cache, { recursive: true });
    built(await run('build'));
    expect(project.readOut()).toEqual(whole);
  });
});

describe('a check', () => {
  it('says the same the second time, and something else after a change', async () => {
    const checked = built(await run('check'));
    expect(built(await run('check'))).toEqual(checked);
    project.edit('content/alpha/trial.yaml', /plannedN: \d+/, 'plannedN: sixty');
    const third = await run('check');
    expect(third.code).toBe(1);
    expect(third.stderr).toContain('sixty');
    expect(await run('check')).toEqual(third);
  });

  it('says after each of a run of changes what it would say without a cache', async () => {
    const trial = 'content/alpha/trial.yaml';
    const changes: readonly (() => void)[] = [
      () => project.edit(trial, 'A study of Alphacel', 'A trial of Alphacel'),
      () => project.edit(trial, 'title:', '# A remark moves every line below it.\ntitle:'),
      () => project.edit(trial, 'Исследование Альфацела', 'Исследование 12 Альфацела'),
      () =>
        project.edit('templates/m2-2-2-introduction.hbs', /\n---\n/, '\n---\n\n{{say ru="Доля 71 %." en="TODO"}}\n'),
      () => project.edit(trial, 'Исследование 12 Альфацела', 'Исследование Альфацила'),
      () => project.edit(trial, /plannedN: \d+/, 'plannedN: 0'),
      () => project.edit('content/alpha/dossier.yaml', 'asOf: 20', 'asOf: 19'),
      () => rmSync(join(folder, 'content/alpha/centre.yaml')),
    ];
    for (const change of changes) {
      change();
      const told = await run('check', ...report);
      const reported = readReport();
      expect(told).toEqual(await project.run(['check', '--no-cache', ...report]));
      expect(readReport()).toBe(reported);
    }
  });

  it('does not take what was said of another date or profile', async () => {
    const draft = await run('check', '--profile', 'draft');
    const submission = await run('check', '--profile', 'submission');
    expect(submission).not.toEqual(draft);
    expect(await run('check', '--profile', 'draft')).toEqual(draft);
  });
});

it('a folder that cannot be written is no error', async () => {
  rmSync(cache, { recursive: true });
  writeFileSync(cache, 'a file in its place');
  built(await run('build'));
});

it('without a cache nothing is kept', async () => {
  rmSync(cache, { recursive: true });
  built(await project.run(['build', '--no-cache', '--cache', cache]));
  expect(() => readdirSync(cache)).toThrow();
  mkdirSync(cache);
  expect(readdirSync(cache)).toEqual([]);
});

function flipLast(bytes: Buffer): Buffer {
  const last = bytes.length - 1;
  bytes.writeUInt8((bytes.readUInt8(last) + 1) % 256, last);
  return bytes;
}
