import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { sortDiagnostics } from '../../src/diagnostics/sort.js';
import type { ParsedFile } from '../../src/load/parsed-file.js';
import { badInputCases } from '../cases/bad-input.js';
import type { CaseFolder, LaidOut } from '../cases/lay-out-case.js';
import { schemas, showFinding, validateCase } from './validate-case.js';

function run(laidOut?: LaidOut, products?: readonly string[]) {
  const { folder, content, records } = validateCase(laidOut, products);
  return { folder, content, records, diagnostics: sortDiagnostics([...content.diagnostics, ...records.diagnostics]) };
}

describe('the schemas', () => {
  it('compile without a diagnostic', () => {
    expect(schemas.diagnostics).toEqual([]);
  });
});

describe('the base product', () => {
  it('has no errors and all its records', () => {
    const { diagnostics, records } = run();
    expect(diagnostics).toEqual([]);
    expect(records.value.map(({ id }) => id)).toEqual([
      'centre',
      'sample-dossier',
      'laboratory',
      'process-substance',
      'sample',
      'trial-01',
    ]);
  });
});

describe('bad input', () => {
  it('has a line for every folder', () => {
    const folders = readdirSync(resolve(import.meta.dirname, '..', 'cases', 'bad-input')).sort();
    const named = badInputCases.flatMap(({ folder }) => folder?.replace('bad-input/', '') ?? []);
    expect(folders.filter((name) => !named.includes(name))).toEqual([]);
    expect(named.filter((name) => !folders.includes(name))).toEqual([]);
  });

  it.each(badInputCases.map((badInput) => [badInput.name, badInput] as const))('%s', (_name, badInput) => {
    const { diagnostics, content, folder } = run(badInput, badInput.products);

    expect(diagnostics.map(showFinding)).toEqual([badInput.expected]);
    for (const diagnostic of diagnostics) {
      expect(diagnostic.severity).toBe('error');
      expect(diagnostic.hint).toBeDefined();
      for (const at of [diagnostic.at, ...diagnostic.related.map((related) => related.at)]) {
        if (at !== undefined) expectPlace(at, content.value, folder);
      }
    }
  });
});

/** The pointer leads to something in the file, or is the root of a file that cannot be parsed; the range shows text. */
function expectPlace(at: NonNullable<Diagnostic['at']>, files: readonly ParsedFile[], folder: CaseFolder): void {
  const parsed = files.find(({ file }) => file === at.file);
  const { start, end } = at.range;
  if (parsed === undefined) {
    expect(at.pointer).toBe('');
    expect(start.line).toBeGreaterThanOrEqual(1);
    expect(start.column).toBeGreaterThanOrEqual(1);
    const isUnread = start.line === end.line && start.column === end.column;
    if (isUnread) expect(start).toEqual({ line: 1, column: 1 });
    else expect(textAt(readFileSync(join(folder.root, at.file), 'utf8'), at.range)).not.toBe('');
    return;
  }
  expect([...parsed.pointers().keys()]).toContain(at.pointer);
  expect(textAt(parsed.text, at.range).trim()).not.toBe('');
}

function textAt(text: string, { start, end }: NonNullable<Diagnostic['at']>['range']): string {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  if (lines.length === 0) return '';
  lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  return lines.join('\n');
}
