import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { projectRoot } from './open-project.js';

const generator = 'src/records/generate-record-types.mjs';
const types = 'src/records/record-types.ts';
const copies: string[] = [];

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
});

test('the committed types are those of the schemas', () => {
  expect(runGenerator(projectRoot, '--check')).toEqual({ status: 0, stderr: '' });
});

test('a changed schema makes them stale until they are generated anew', () => {
  const copy = copyProject();
  edit(join(copy, 'schemas/person.schema.json'), (text) => text.replace('"phone"', '"telephone"'));
  expect(runGenerator(copy, '--check')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('npm run generate-types'),
  });

  expect(runGenerator(copy)).toEqual({ status: 0, stderr: '' });
  expect(runGenerator(copy, '--check')).toEqual({ status: 0, stderr: '' });
  expect(readFileSync(join(copy, types), 'utf8')).toContain('readonly telephone?: Uncertain<string>;');
});

test('a schema the generator cannot read is refused, and the types stay', () => {
  const copy = copyProject();
  const before = readFileSync(join(copy, types), 'utf8');
  edit(join(copy, 'schemas/person.schema.json'), (text) => text.replace('"type": "boolean"', '"type": "null"'));
  const { status, stderr } = runGenerator(copy);
  expect(status).toBe(1);
  expect(stderr).toContain('no type for');
  expect(readFileSync(join(copy, types), 'utf8')).toBe(before);
});

function runGenerator(root: string, ...options: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [join(root, generator), ...options], { encoding: 'utf8' });
  return { status, stderr };
}

function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'record-types-'));
  copies.push(copy);
  for (const part of ['schemas', generator, types])
    cpSync(join(projectRoot, part), join(copy, part), { recursive: true });
  return copy;
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}
