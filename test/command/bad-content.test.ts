import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { badInputCases } from '../cases/bad-input.js';
import { type CaseFolder, layOutCase } from '../cases/lay-out-case.js';
import { readFolder, startDossier } from './project.js';
import { runInProcess } from './run-in-process.js';

const templates = resolve('test/command/project/templates');
const base = layOutCase();
const builtBefore = join(base.root, 'out');

beforeAll(async () => {
  const built = await startDossier(['build', ...foldersOf(base)]);
  expect(built).toMatchObject({ code: 0 });
  return () => rmSync(base.root, { recursive: true });
});

/** Every bad input of the content through the command: one clear finding, the right exit code, `out/` as it was. */
describe('bad content', () => {
  for (const badInput of badInputCases)
    it(badInput.name, async () => {
      const folder = layOutCase(badInput);
      const [out, report] = [join(folder.root, 'out'), join(folder.root, 'report.json')];
      cpSync(builtBefore, out, { recursive: true });
      const before = readFolder(out);

      const { code, stdout, stderr } = await runInProcess([
        'build',
        ...(badInput.products ?? []),
        ...foldersOf(folder),
        ...['--report', `json=${report}`],
      ]);
      const found = readErrors(report);
      const errors = found.map((finding) => showError(finding, folder));
      expect({ code, errors }).toEqual({ code: badInput.exitCode, errors: [badInput.expected] });
      expect(stdout).toBe('');
      expect(stderr).toContain(badInput.expected.split(' ')[0]);
      expect(stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
      // A sound product beside a bad one is built; here there is one: a folder whose name cannot be used.
      const isSampleBlocked = found.some(({ product = 'sample' }) => product === 'sample');
      if (isSampleBlocked) expect(readFolder(out)).toEqual(before);
      else expect(Object.keys(readFolder(out))).toEqual(Object.keys(before));
      rmSync(folder.root, { recursive: true });
    });
});

function foldersOf({ root, content }: CaseFolder): string[] {
  return ['--content', content, '--templates', templates, '--out', join(root, 'out')];
}

function readErrors(report: string): readonly Diagnostic[] {
  const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(readFileSync(report, 'utf8'));
  return diagnostics.filter(({ severity }) => severity === 'error');
}

/** `code file:line:column`, the file relative to the case's folder. */
function showError({ code, at }: Diagnostic, folder: CaseFolder): string {
  if (at === undefined) return code;
  const { line, column } = at.range.start;
  return `${code} ${relative(folder.root, resolve(at.file))}:${line}:${column}`;
}
