import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { programDigest } from '../../src/cache/program-digest.js';
import type { Machine } from '../../src/command/machine.js';
import { runCommand } from '../../src/command/run-command.js';
import { readProcessTable } from '../../src/package/process-table.js';
import { spawnPrograms } from '../../src/spawn-programs.js';
import type { Ran } from './project.js';

const root = resolve('.');
const { name, version }: { name: string; version: string } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const cache = mkdtempSync(join(tmpdir(), 'dossier-test-cache-'));
let program: string | undefined;

/**
 * The command without a process of its own, whose start would take most of the time of a small one: everything but
 * `cli.ts`. What it draws is kept for the other tests. Throws for a bug of ours, which a process ends with exit code 3.
 */
export async function runInProcess(args: readonly string[], changes: Partial<Machine> = {}): Promise<Ran> {
  const ran = { stdout: '', stderr: '' };
  const code = await runCommand(args, {
    root,
    workingFolder: process.cwd(),
    tool: `${name} ${version}`,
    processes: readProcessTable(process),
    drawing: { threads: 1, heap: 1024 },
    runProgram: spawnPrograms(process.env),
    cache: { folder: cache, program: digest },
    supplied: {},
    isLively: false,
    print: (text) => {
      ran.stdout += text;
    },
    tell: (text) => {
      ran.stderr += text;
    },
    ...changes,
  });
  return { code, ...ran };
}

function digest(): string {
  program ??= programDigest(root);
  return program;
}
