#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { keepCompiled } from './cache/keep-compiled.js';
import { programDigest } from './cache/program-digest.js';
import type { ExitCode, Machine, SuppliedFolders } from './command/machine.js';
import { optimiseLate } from './optimise-late.js';
import { readProcessTable } from './package/process-table.js';
import { drawingLimits } from './render/pool/drawing-limits.js';
import { spawnPrograms } from './spawn-programs.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const caches = join(root, 'node_modules', '.cache');

optimiseLate();
// Both hold for what is loaded from here on: the commands.
if (process.env['DOSSIER_DEBUG']) process.setSourceMapsEnabled(true);
keepCompiled(join(caches, 'node'));

function readTool(): string {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `${name} ${version}`;
}

function isLively(): boolean {
  const { CI = '', NO_COLOR = '', TERM } = process.env;
  return process.stderr.isTTY === true && CI === '' && NO_COLOR === '' && TERM !== 'dumb';
}

function readSupplied(): SuppliedFolders {
  const { DOSSIER_ECTD_UTIL: ectdUtil = '', DOSSIER_EEC_XSD: eecXsd = '' } = process.env;
  return { ...(ectdUtil !== '' && { ectdUtil }), ...(eecXsd !== '' && { eecXsd }) };
}

function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
  });
}

function reportCrash(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `внутренняя ошибка программы, данные тут ни при чём: ${message}\n` +
      `internal error of the program, not of the data: ${message}\n`,
  );
  const details = error instanceof Error ? error.stack : undefined;
  process.stderr.write(process.env['DOSSIER_DEBUG'] && details ? `${details}\n` : 'DOSSIER_DEBUG=1 → stack\n');
  process.exitCode = 3 satisfies ExitCode;
}

/** A reader of our output that stops early (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
// Libraries may throw from a callback of their own, where no `try` of ours reaches.
process.on('uncaughtException', (error) => {
  reportCrash(error);
  process.exit();
});

const machine: Machine = {
  root,
  workingFolder: process.cwd(),
  tool: readTool(),
  processes: readProcessTable(process),
  runProgram: spawnPrograms(process.env),
  drawing: drawingLimits(availableParallelism(), totalmem()),
  cache: { folder: join(caches, 'dossier'), program: () => programDigest(root) },
  supplied: readSupplied(),
  isLively: isLively(),
  stay: { randomToken: () => randomBytes(24).toString('base64url'), interrupted: waitForSignal },
  print: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
};

try {
  const { runCommand } = await import('./command/run-command.js');
  process.exitCode = await runCommand(process.argv.slice(2), machine);
} catch (error) {
  reportCrash(error);
}
