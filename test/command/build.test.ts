import { lstatSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/package/manifest.js';
import { sha256Of } from '../../src/package/plan-file.js';
import { makeProject, type Project, runDossier } from './project.js';

const project = makeProject(['alpha', 'beta']);
let first: Record<string, string>;

beforeAll(async () => {
  const { code, stdout, stderr } = await project.run([
    'build',
    '--report',
    `json=${join(project.out, '..', 'report.json')}`,
  ]);
  expect({ code, stdout }, stderr).toEqual({ code: 0, stdout: '' });
  expect(stderr).toMatch(/alpha \(черновик, сведения на 2026-01-15, вымышленные данные\)/);
  expect(stderr).not.toContain('\u001b');
  expect(stderr).toMatch(/Итог: 0 ошибок, \d+ предупреждени\S+, собрано: 2 препарата, 46 файлов\n$/);
  first = project.readOut();
});

describe('a build', () => {
  it('puts each document where its section is, in every language and format', () => {
    const documents = Object.keys(first).filter((name) => /^alpha\/(ru|en)\//.test(name));
    const bases = ['m1/1.8/1.8.3/m1-1-8-3-trials', 'm2/2.2/m2-2-2-introduction'];
    const expected = ['ru', 'en'].flatMap((language) =>
      bases.flatMap((base) => ['pdf', 'docx', 'md'].map((format) => `alpha/${language}/${base}.${format}`)),
    );
    expect(documents.sort()).toEqual(expected.sort());
  });

  it('lists every file in the manifest as it is', () => {
    const manifest = readManifest(project, 'alpha');
    const names = Object.keys(first).filter((name) => name.startsWith('alpha/') && name !== 'alpha/manifest.json');
    expect(manifest.files.map(({ path }) => `alpha/${path}`).sort()).toEqual(names.sort());
    for (const { path, bytes, sha256 } of manifest.files) {
      const content = readFileSync(join(project.out, 'alpha', path));
      expect({ path, bytes: content.length, sha256: sha256Of(content) }).toEqual({ path, bytes, sha256 });
    }
    expect(manifest).toMatchObject({ profile: 'draft', asOf: '2026-01-15', synthetic: true, partial: false });
  });

  it('names the records and templates of a document, parts included', () => {
    const document = readManifest(project, 'alpha').files.find(({ path }) => path.endsWith('introduction.pdf'));
    const sources = document?.sources?.map(({ file }) => file.replace(/^.*\/(content|templates|schemas)\//, '$1/'));
    expect(sources?.sort()).toEqual([
      'content/alpha/centre.yaml',
      'content/alpha/dossier.yaml',
      'content/alpha/product.yaml',
      'schemas/data/dossier-sections.json',
      'templates/m2-2-2-introduction.hbs',
      'templates/partials/applicant.hbs',
    ]);
    expect(document?.pages).toBe(1);
  });

  it('reports the same to programs', () => {
    const report = JSON.parse(readFileSync(join(project.out, '..', 'report.json'), 'utf8'));
    expect(report.products.map(({ product }: { product: string }) => product)).toEqual(['alpha', 'beta']);
    expect(report.products[0].written.manifest).toEqual(readManifest(project, 'alpha'));
    expect(report.products[0].checks.outcomes.length).toBeGreaterThan(20);
  });

  it('of one product leaves the other alone, and its own stale files disappear', async () => {
    const other = makeProject(['alpha', 'beta']);
    await other.run(['build']);
    const before = other.readOut();
    other.edit('content/beta/product.yaml', 'Альфацел', 'Бетацел');
    other.edit('content/alpha/dossier.yaml', 'languages: [ru, en]', 'languages: [ru]');
    expect((await other.run(['build', 'alpha'])).code).toBe(0);
    const after = other.readOut();
    expect(pick(after, 'beta/')).toEqual(pick(before, 'beta/'));
    expect(Object.keys(pick(after, 'alpha/en/'))).toEqual([]);
  });

  it('of a product with errors does not stop the others', async () => {
    const other = makeProject(['alpha', 'beta']);
    other.edit('content/alpha/trial.yaml', 'phase: I', 'phase: X');
    const { code, stderr } = await other.run(['build']);
    expect(code).toBe(1);
    expect(stderr).toContain('остановлено ошибками');
    expect(readdirSync(other.out)).toEqual(['beta']);
  });

  it('that cannot print one of its documents leaves the earlier package as it was, and nothing of the others', async () => {
    const other = makeProject();
    expect((await other.run(['build'])).code).toBe(0);
    const earlier = other.readOut();
    other.edit('content/alpha/trial.yaml', 'A study of Alphacel', 'A study of Alphacel \u{10380}');
    const { code, stderr } = await other.run(['build']);
    expect(code, stderr).toBe(1);
    expect(stderr).toContain('U+10380');
    expect(other.readOut()).toEqual(earlier);
    for (const name of Object.keys(earlier)) expect(lstatSync(join(other.out, name)).nlink, name).toBe(1);
  });
});

describe('profiles', () => {
  it('submission stops at every declared gap', async () => {
    const other = makeProject();
    const { code, stderr } = await other.run(['build', '--profile', 'submission', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stderr).toContain('error data/absent');
    expect(readdirSync(join(other.out, '..'))).not.toContain('out');
  });

  it('--as-of is the day of the documents', async () => {
    const other = makeProject();
    expect((await other.run(['build', '--as-of', '2026-02-03'])).code).toBe(0);
    expect(readManifest(other, 'alpha').asOf).toBe('2026-02-03');
  });
});

describe('--only', () => {
  it('updates the named sections, keeps the rest, and says so', async () => {
    const other = makeProject();
    await other.run(['build']);
    const before = other.readOut();
    other.edit('content/alpha/product.yaml', 'Альфацел', 'Омегацел');
    const { code, stderr } = await other.run(['build', '--only', '2.2']);
    expect(code).toBe(0);
    expect(stderr).toContain('обновлена только часть разделов');
    const changed = changes(before, other.readOut());
    expect(changed).toEqual([
      'alpha/manifest.json',
      'alpha/model/ru/m2-2-2-introduction.json',
      'alpha/report.html',
      ...['docx', 'md', 'pdf'].map((format) => `alpha/ru/m2/2.2/m2-2-2-introduction.${format}`),
    ]);
    expect(readManifest(other, 'alpha').partial).toBe(true);

    expect((await other.run(['build'])).code).toBe(0);
    expect(readManifest(other, 'alpha').partial).toBe(false);
  });
});

describe('check', () => {
  it('finds the same and writes nothing', async () => {
    const other = makeProject();
    const { code, stdout, stderr } = await other.run(['check']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('data/absent');
    expect(readdirSync(join(other.out, '..'))).not.toContain('out');
  });

  it('and --help never load what only rendering needs', () => {
    for (const args of [['check', ...project.folders], ['--help']]) {
      const coverage = mkdtempSync(join(tmpdir(), 'dossier-coverage-'));
      expect(runDossier(args, { ...process.env, NODE_V8_COVERAGE: coverage }).code).toBe(0);
      const loaded = readdirSync(coverage)
        .map((name) => readFileSync(join(coverage, name), 'utf8'))
        .join();
      expect(loaded).toContain('/dist/cli.js');
      expect(loaded).not.toMatch(/node_modules\/(pdfmake|docx|fontkit)\//);
    }
  });
});

describe('words for people', () => {
  it('--help and --version go to programs', () => {
    expect(runDossier(['--help'])).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('--only') });
    expect(runDossier(['--version']).stdout).toMatch(/^dossier \d+\.\d+\.\d+\n$/);
  });

  it('explain knows rules by code and by number, and every other code', () => {
    const byCode = runDossier(['explain', 'trial/enrolled-within-plan']).stdout;
    expect(runDossier(['explain', 'cln-001']).stdout).toBe(byCode);
    expect(byCode).toContain('Основание: ');
    expect(runDossier(['explain', 'output/busy', '--lang', 'en']).stdout).toContain('What to do: ');
  });
});

function readManifest({ out }: Project, product: string): Manifest {
  return JSON.parse(readFileSync(join(out, product, 'manifest.json'), 'utf8'));
}

function pick(tree: Record<string, string>, start: string): Record<string, string> {
  return Object.fromEntries(Object.entries(tree).filter(([name]) => name.startsWith(start)));
}

/** Names of files that are not the same in both, sorted. */
function changes(before: Record<string, string>, after: Record<string, string>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => before[name] !== after[name])
    .sort();
}
