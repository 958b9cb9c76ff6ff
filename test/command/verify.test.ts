import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPdf } from '../../src/pdf-reading/open-pdf.js';
import { type Application, makeApplication } from '../verify/ectd/application.js';
import { editIndex } from '../verify/ectd/change-application.js';
import { runDossier } from './project.js';

const folder = mkdtempSync(join(tmpdir(), 'dossier-verify-command-'));
const sound = join(folder, 'sound');
const broken = join(folder, 'broken');
const environment = { ...process.env, DOSSIER_ECTD_UTIL: '', DOSSIER_EEC_XSD: '' };
const run = (...args: readonly string[]) => runDossier(['verify', ...args], environment);

function write(application: Application, root: string): void {
  for (const [path, bytes] of application) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
}

beforeAll(() => {
  write(makeApplication(), sound);
  const application = makeApplication();
  editIndex(application, '0002', '<title>Overview<', '<title> <');
  application.delete('0001/index-md5.txt');
  write(application, broken);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line', () => {
  test.each([
    [[], 'нужен один пакет'],
    [[sound, broken], 'нужен один пакет'],
    [[join(folder, 'nowhere')], 'нет'],
    [[folder], 'ни одной последовательности'],
    [['package.json'], ''],
    [[sound, '--rules', 'japan'], 'ich, eu, fda, eaeu'],
    [[sound, '--report', 'csv=a.csv'], 'json, sarif, junit'],
    [[sound, '--only', '1.8'], 'не принимает ключ'],
    [[sound, '--util', join(folder, 'no-util')], 'папки'],
  ])('%j is refused', (args, said) => {
    const { code, stderr } = run(...args);
    expect({ code, isSaid: stderr.includes(said) }).toEqual({ code: args[0] === 'package.json' ? 1 : 2, isSaid: true });
  });
});

test('explain knows the rules on packages', () => {
  const { code, stdout } = runDossier(['explain', 'lea-02', '--lang', 'en'], environment);
  expect(code).toBe(0);
  expect(stdout).toContain('the checksum of a leaf is the MD5 of its file');
});

describe('a package', () => {
  test('without errors: exit code 0, and what was not judged is said', () => {
    const { code, stderr } = run(sound, '--lang', 'en');
    expect(code).toBe(0);
    expect(stderr).toMatch(/Not judged:[\s\S]*UTL-01\n +not run: no published file given/);
    expect(stderr).toContain('Summary: 0 errors, 1 warning');
    expect(stderr).toContain('not fileable as it is');
  });

  test('with errors: exit code 1, each with file, line and column', () => {
    const { code, stderr } = run(broken, '--lang', 'en');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /error LEA-03[\s\S]*0002\/index\.xml:12:\d+\n[\s\S]*error MD5-01|error MD5-01[\s\S]*error LEA-03/,
    );
    expect(run(broken).stderr).toContain('ошибка MD5-01');
  });

  test('gives reports that programs read, with the same findings', () => {
    const names = ['json', 'sarif', 'junit'].map((format) => join(folder, `report.${format}`));
    const [json = '', sarif = '', junit = ''] = names;
    expect(run(broken, ...names.flatMap((name) => ['--report', `${name.split('.').pop()}=${name}`])).code).toBe(1);
    const { findings } = JSON.parse(readFileSync(json, 'utf8'));
    expect(findings.map(({ rule }: { rule: string }) => rule).sort()).toEqual(['LEA-03', 'MD5-01', 'PDF-12']);
    const log: Log = JSON.parse(readFileSync(sarif, 'utf8'));
    expect(log.runs[0]?.results?.map(({ ruleId }) => ruleId).sort()).toEqual(['LEA-03', 'MD5-01', 'PDF-12']);
    expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.length).toBeGreaterThan(0);
    expect(readFileSync(junit, 'utf8')).toMatch(/<testcase name="LEA-03[^>]*>\s*<failure/);
  });

  test('gets a certificate of one page, the same bytes each time, whatever the name of its folder', async () => {
    const strange = join(folder, 'пакет 包 \u{1F4E6}');
    renameSync(broken, strange);
    const [first = '', second = ''] = ['first.pdf', 'second.pdf'].map((name) => join(folder, name));
    for (const path of [first, second]) expect(run(strange, '--certificate', path).code).toBe(1);
    const bytes = readFileSync(first);
    expect(bytes.equals(readFileSync(second))).toBe(true);
    expect(await openPdf(bytes, async ({ numPages }) => numPages)).toBe(1);
  });
});
