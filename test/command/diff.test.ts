import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFolder, runDossier } from './project.js';
import { makeVersioned } from './versioned-project.js';

const trial = 'content/alpha/trial.yaml';
const product = 'content/alpha/product.yaml';
const template = 'templates/m1-1-8-3-trials.hbs';

test('a changed number: the field, both values, who changed it, and the sentences that print it', async () => {
  const project = makeVersioned();
  project.edit(trial, 'plannedN: 12', 'plannedN: 15');
  project.commit('More subjects', 'B. Editor <b@example.org>');

  const { code, stderr } = await project.diff('HEAD~1', 'HEAD');
  expect(code).toBe(0);
  expect(stderr).toContain('documents changed 2, unchanged');
  expect(stderr).toMatch(/content\/alpha\/trial\.yaml:\d+ \/population\/plannedN\n {2}12 → 15\n/);
  expect(stderr).toMatch(/[0-9a-f]{10} 2026-03-02 B\. Editor: More subjects/);
  expect(stderr).toMatch(/1\.8\.3 m1-1-8-3-trials \(en\)\n {4}− 12\n {4}\+ 15/);
});

test('what is not committed yet is told so, and the working tree is compared as it lies', async () => {
  const project = makeVersioned();
  project.edit(trial, 'plannedN: 12', 'plannedN: 15');
  const { code, stderr } = await project.diff('main', '.');
  expect(code).toBe(0);
  expect(stderr).toContain('New: the working tree');
  expect(stderr).toMatch(/12 → 15\n {2}not committed yet/);
});

test('a removed field names the commit that changed its file last', async () => {
  const project = makeVersioned();
  project.edit('content/alpha/dossier.yaml', /sectionsNotApplicable:\n( {2}.*\n)+/, '');
  project.commit('Every section applies', 'C. Editor <c@example.org>');
  const { stderr } = await project.diff('HEAD~1', 'HEAD');
  expect(stderr).toMatch(/\/sectionsNotApplicable\n.* → —\n {2}[0-9a-f]{10} 2026-03-02 C\. Editor/);
});

test('a changed template is told apart from changed data', async () => {
  const project = makeVersioned();
  project.edit(template, 'en="There are', 'en="There were');
  project.edit(template, 'en="Subjects"', 'en="Participants"');
  project.commit('Another word');
  const { code, stderr } = await project.diff('HEAD~1', 'HEAD');
  expect(code).toBe(0);
  expect(stderr).toContain('fields changed in the data 0');
  expect(stderr).toMatch(/template \S*templates\/m1-1-8-3-trials\.hbs\n {2}1\.8\.3 m1-1-8-3-trials \(en\)/);
  expect(stderr).toContain('+ Participants');
});

test('a product that only one side has is new, not a mistake', async () => {
  const project = makeVersioned();
  const { code, stderr } = await project.diff('HEAD', '.', 'alpha');
  expect(code).toBe(0);
  expect(stderr).toContain('documents changed 0');
  renameSync(join(project.content, 'alpha'), join(project.content, 'beta'));
  for (const name of ['product', 'dossier', 'trial']) project.edit(`content/beta/${name}.yaml`, /alpha/g, 'beta');
  const renamed = await project.diff('HEAD', '.');
  expect(renamed.code).toBe(0);
  expect(renamed.stderr).toMatch(/alpha: documents changed \d+, unchanged 0/);
  expect(renamed.stderr).toMatch(/beta: documents changed \d+, unchanged 0/);
});

test('content of the old side that is not valid: its own line, which side, no documents, no stack', async () => {
  const project = makeVersioned();
  project.edit(trial, 'plannedN: 12', 'plannedN: twelve');
  project.commit('Wrong');
  project.edit(trial, 'plannedN: twelve', 'plannedN: 12');
  project.commit('Right');
  const reports = join(project.folder, 'reports');
  const { code, stderr } = await project.diff('HEAD~1', 'HEAD', '--out', reports);
  expect(code).toBe(1);
  for (const name of ['diff.html', 'diff.md']) {
    expect(readFileSync(join(reports, name), 'utf8')).toContain('alpha: not compared, errors on this side 1');
  }
  expect(stderr).toMatch(/^revision HEAD~1 — [0-9a-f]{10}, 2026-03-02, A\. Author: Wrong\n/m);
  expect(stderr).toMatch(/trial\.yaml:\d+:\d+\n[\s\S]*plannedN: twelve/);
  expect(stderr).not.toContain('documents changed');
  expect(stderr).not.toMatch(/ at .*\.js:|Error:/);
});

test('a revision without content is an empty side that is told of', async () => {
  const project = makeVersioned();
  project.git('rm', '-q', '-r', 'content');
  project.commit('Nothing left');
  const { code, stderr } = await project.diff('HEAD', 'HEAD~1');
  expect(code).toBe(2);
  expect(stderr).toContain('the content folder holds no product');
  expect(stderr).toMatch(/^revision HEAD — [0-9a-f]{10}, 2026-03-02, A\. Author: Nothing left$/m);
});

test('links and hidden files of a revision are what they are on the disk', async () => {
  const project = makeVersioned();
  project.write('content/alpha/.hidden.yaml', 'no: record');
  symlinkSync('trial.yaml', join(project.content, 'alpha', 'link.yaml'));
  project.commit('A link');
  const { code, stderr } = await project.diff('HEAD', 'HEAD');
  expect(code).toBe(1);
  expect(stderr).toContain('link.yaml');
  expect(stderr).not.toContain('.hidden');
});

test.each([
  ['a revision that does not exist', ['nowhere', '.'], 'the repository has no such revision'],
  ['a range', ['main..main', '.'], 'neither a folder nor a revision of git'],
  ['a file of a revision', ['main:content', '.'], 'neither a folder nor a revision of git'],
  ['a name that is an option', ['--output=stolen', '.'], 'option `--output` is unknown'],
  ['a name that starts with a dash', ['-p', '.'], 'option `-p` is unknown'],
  ['a folder that is no build', ['./templates-of-nobody', '.'], 'neither a folder nor a revision'],
  ['one side', ['main'], 'needs two sides'],
  ['a product that nobody has', ['main', '.', 'gamma'], 'neither side has a product `gamma`'],
  ['pictures without a folder', ['main', '.', '--pages'], 'makes sense only with `--out FOLDER`'],
])('%s is refused', async (_name, args, message) => {
  const project = makeVersioned();
  const { code, stderr } = await project.diff(...args);
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});

test('a word that is both a branch and a folder is not guessed', async () => {
  const project = makeVersioned();
  project.git('branch', 'package.json');
  const { code, stderr } = await project.diff('package.json', '.');
  expect(code).toBe(2);
  expect(stderr).toContain('write ./package.json');
  expect((await project.diff('refs/heads/package.json', '.')).code).toBe(0);
});

test('without git, and outside a repository, the reason is said; builds are compared all the same', async () => {
  const project = makeVersioned();
  expect((await project.run(['build'])).code).toBe(0);
  const withoutGit = runDossier(['diff', 'main', '.', ...project.folders], { ...process.env, PATH: '' });
  expect(withoutGit.code).toBe(2);
  expect(withoutGit.stderr).toContain('программы git на этом компьютере нет');

  rmSync(join(project.folder, '.git'), { recursive: true });
  const outside = await project.diff('main', '.');
  expect(outside.code).toBe(2);
  expect(outside.stderr).toContain('the content folder lies in no git repository');
  expect((await project.diff(project.out, '.')).code).toBe(0);
});

test('where pages cannot be drawn, that is said and the rest is written', () => {
  const project = makeVersioned();
  project.edit(trial, 'plannedN: 12', 'plannedN: 15');
  const programs = join(project.folder, 'programs');
  mkdirSync(programs);
  symlinkSync(whereIs('git'), join(programs, 'git'));
  const reports = join(project.folder, 'reports');
  const args = ['diff', 'main', '.', ...project.folders, '--out', reports, '--pages'];
  const { code, stderr } = runDossier(args, { ...process.env, PATH: programs });
  expect(code).toBe(0);
  expect(stderr).toContain('КАРТИНОК СТРАНИЦ НЕТ: на этом компьютере нет программы pdftoppm');
  expect(existsSync(join(reports, 'redlines/alpha/ru/m1-1-8-3-trials.docx'))).toBe(true);
  expect(existsSync(join(reports, 'pages'))).toBe(false);
});

function whereIs(program: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`no ${program}`);
  return found;
}

test('a build and what it was built from are the same; a build changed by hand is not taken', async () => {
  const project = makeVersioned();
  expect((await project.run(['build'])).code).toBe(0);
  const same = await project.diff(project.out, '.');
  expect(same.stderr).toContain('documents changed 0');

  project.edit(trial, 'plannedN: 12', 'plannedN: 15');
  const changed = await project.diff(join(project.out, 'alpha'), '.');
  expect(changed.code).toBe(0);
  expect(changed.stderr).toMatch(/− 12\n {4}\+ 15/);

  project.edit('out/alpha/model/en/m1-1-8-3-trials.json', '"12"', '"13"');
  const edited = await project.diff(project.out, '.');
  expect(edited.code).toBe(1);
  expect(edited.stderr).toContain('review/changed-build');
  expect(edited.stderr).not.toContain('documents changed');
});

test('reports go into a folder of their own; a folder that holds anything else stays as it is', async () => {
  const project = makeVersioned();
  project.edit(trial, 'plannedN: 12', 'plannedN: 15');
  project.edit(product, 'ru: лимфома', 'ru: лимфома <script>alert(1)</script>');
  const reports = join(project.folder, 'reports');
  const signed = ['--author', 'D. Reviewer', '--date', '2026-04-05'];
  expect((await project.diff('main', '.', '--out', reports, ...signed)).code).toBe(0);
  const page = readFileSync(join(reports, 'diff.html'), 'utf8');
  expect(page).toContain('<del>12</del><ins>15</ins>');
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;');
  const redline = unzipSync(readFileSync(join(reports, 'redlines/alpha/en/m1-1-8-3-trials.docx')))['word/document.xml'];
  const tracked = 'w:author="D. Reviewer" w:date="2026-04-05T00:00:00Z"';
  expect(strFromU8(redline ?? new Uint8Array())).toMatch(new RegExp(`<w:del w:id="\\d+" ${tracked}>`));
  expect(page).toContain('href="redlines/alpha/en/m1-1-8-3-trials.docx"');
  expect((await project.diff('main', '.', '--out', reports)).code).toBe(0);

  writeFileSync(join(reports, 'notes.txt'), 'mine');
  const refused = await project.diff('main', '.', '--out', reports);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('holds `notes.txt`');
  expect(existsSync(join(reports, 'diff.html'))).toBe(true);
});

test('the same two sides give the same bytes', async () => {
  const project = makeVersioned();
  project.edit(trial, 'plannedN: 12', 'plannedN: 15');
  project.commit('More subjects');
  const [first, second] = ['one', 'two'].map((name) => join(project.folder, name));
  for (const folder of [first ?? '', second ?? '']) {
    expect((await project.diff('HEAD~1', 'HEAD', '--out', folder)).code).toBe(0);
  }
  expect(readFolder(second ?? '')).toEqual(readFolder(first ?? ''));
});

test('programs read the changes with their causes, and the fields with their changes', async () => {
  const project = makeVersioned();
  project.edit(trial, 'plannedN: 12', 'plannedN: 15');
  project.commit('More subjects', 'B. Editor <b@example.org>');
  const reports = join(project.folder, 'reports');
  await project.diff('HEAD~1', 'HEAD', '--out', reports);

  const told = JSON.parse(readFileSync(join(reports, 'diff.json'), 'utf8'));
  expect(told).toMatchObject({ format: 1, old: { kind: 'revision', typed: 'HEAD~1' }, broken: [] });
  const [{ fields, documents }] = told.products;
  const ids = ['en', 'ru'].map((language) => `m1-1-8-3-trials.${language}.1`);
  expect(fields).toMatchObject([
    {
      record: 'trial-01',
      recordType: 'clinical-trial',
      old: { file: expect.stringContaining(trial), pointer: '/population/plannedN', value: 12 },
      new: { line: expect.any(Number), value: 15 },
      author: { author: 'B. Editor' },
      changes: ids,
    },
  ]);
  expect(documents).toMatchObject([
    { id: 'm1-1-8-3-trials', language: 'ru', change: 'changed' },
    { id: 'm1-1-8-3-trials', language: 'en', change: 'changed' },
  ]);
  expect(documents[1].changes).toMatchObject([
    {
      id: 'm1-1-8-3-trials.en.1',
      of: 'words',
      change: 'changed',
      old: { place: { part: 'cell', row: 1 }, text: '12' },
      new: { text: '15' },
      cause: { kind: 'data', fields: [0] },
    },
  ]);
});

test('a package is known by its files to the build that made it, else it is compared by its text, and that is said', async () => {
  const project = makeVersioned();
  project.write('content/alpha/site.yaml', site);
  expect((await project.run(['build'])).code).toBe(0);
  const application = join(project.folder, 'application');
  const packing = ['--build', project.out, '--format', 'ectd', '--draft', '--out', application];
  expect(runDossier(['package', 'alpha', ...project.folders, ...packing]).code).toBe(0);
  project.edit(trial, 'plannedN: 12', 'plannedN: 15');

  const known = await project.diff(application, project.out);
  expect(known.code).toBe(0);
  expect(known.stderr).toContain('known by the checksum of their file 2; compared by the text of their PDF alone 0');
  expect(known.stderr).toContain('documents changed 0, unchanged 2');

  const reports = join(project.folder, 'reports');
  const byText = await project.diff(join(application, '0000'), '.', '--out', reports);
  expect(byText.code).toBe(0);
  expect(byText.stderr).toContain('known by the checksum of their file 0; compared by the text of their PDF alone 2');
  expect(byText.stderr).toContain('documents changed 1, unchanged 1');
  expect(byText.stderr).toMatch(/− .*Alphacel I 12 .*\n.*\+ .*Alphacel I 15 /);

  for (const name of ['diff.html', 'diff.md', 'diff.json']) {
    expect(readFileSync(join(reports, name), 'utf8')).toContain('compared by the text of their PDF alone 2');
  }

  const zip = join(project.folder, 'filed.zip');
  const files = Object.entries(readFolder(join(application, '0000')));
  const packed = files.map(([name, content]) => [`0000/${name}`, Buffer.from(content, 'base64')] as const);
  writeFileSync(zip, zipSync(Object.fromEntries(packed)));
  expect((await project.diff(zip, '.')).stderr).toContain('does not say whose it is: name the product after the sides');
  expect((await project.diff(zip, '.', 'alpha')).stderr).toContain('documents changed 1, unchanged 1');
});

const site = `recordType: site
id: site-01
modelVersion: "1"
provenance: { sourceClass: synthetic, sourceRef: { ru: выдумано для проверки, en: invented for a test }, sourceDate: 2026-01-10, enteredOn: 2026-01-10, confidence: high }
name: { ru: Площадка, en: Site }
organizationId: centre
address: { absent: unknown }
stages: [vector, drug-substance, drug-product, control, packaging, storage, batch-release]
activities: { absent: unknown }
`;
