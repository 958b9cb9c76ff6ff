import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Exhibits } from './judge.js';
import { judges } from './judges/index.js';
import { mapInParallel } from './map-in-parallel.js';
import { readExhibits } from './read-exhibits.js';
import { runProgram } from './run-program.js';
import { writeStressDocuments } from './stress/write-stress-documents.js';
import { exitCodeOf, verdictTable } from './verdict-table.js';

/**
 * `npm run conformance`: builds every product, and the document that holds everything a document may hold, and lets
 * outside programs and checks of ours judge each file.
 * `npm run conformance -- out` judges the packages of that folder as they are.
 */
const [given] = process.argv.slice(2);
const { CI = '', NO_COLOR = '' } = process.env;
const isCi = CI !== '';
const outDir = given === undefined ? mkdtempSync(join(tmpdir(), 'dossier-conformance-')) : resolve(given);
try {
  process.exitCode = await run();
} finally {
  if (given === undefined) rmSync(outDir, { recursive: true, force: true });
}

async function run(): Promise<0 | 1> {
  if (given === undefined && !(await build())) return 1;
  const exhibits = given === undefined ? await withStressDocuments(readExhibits(outDir)) : readExhibits(outDir);
  const { pdf, docx, md } = exhibits;
  process.stderr.write(`judging ${pdf.length} PDF, ${docx.length} DOCX, ${md.length} text twins\n`);
  const lines = await mapInParallel(judges, 2, async ({ name, judge }) => {
    const verdict = await judge(exhibits);
    process.stderr.write(`${name}: done\n`);
    return { judge: name, verdict };
  });
  const isColoured = process.stdout.isTTY && !isCi && NO_COLOR === '';
  process.stdout.write(`${verdictTable(lines, isColoured).replaceAll(`${outDir}/`, '')}\n`);
  return exitCodeOf(lines, isCi);
}

async function withStressDocuments({ pdf, docx, md }: Exhibits): Promise<Exhibits> {
  const stress = await writeStressDocuments(join(outDir, 'stress'));
  return { pdf: [...pdf, ...stress.pdf], docx: [...docx, ...stress.docx], md: [...md, ...stress.md] };
}

/** Runs the command that people run; its findings are shown only if it fails. */
async function build(): Promise<boolean> {
  const cli = join(dirname(fileURLToPath(import.meta.url)), '..', 'cli.js');
  process.stderr.write('building all products\n');
  const result = await runProgram(process.execPath, [cli, 'build', '--lang', 'en', '--out', outDir]);
  if (result?.status === 0) return true;
  process.stderr.write(`${result?.stdout ?? ''}${result?.stderr ?? ''}\nthe build failed, there is nothing to judge\n`);
  return false;
}
