import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sameOutput } from '../inspect/build-rules.js';
import { SHARED } from '../load/load-content.js';
import { mapInParallel } from '../package/map-in-parallel.js';
import { compareBuilds } from './compare-builds.js';
import type { Exhibits } from './judge.js';
import { judges } from './judges/index.js';
import { readExhibits } from './read-exhibits.js';
import { judgeRedlines } from './redlines/judge-redlines.js';
import { runProgram } from './run-program.js';
import { judgeSequences } from './sequences/judge-sequences.js';
import { writeStressDocuments } from './stress/write-stress-documents.js';
import { exitCodeOf, type JudgedLine, verdictTable } from './verdict-table.js';

/**
 * `npm run conformance`: builds every product, and the document that holds everything a document may hold, and lets
 * outside programs and checks of ours judge each file. Builds once more in another folder, order, time zone and locale:
 * both must give the same bytes. Of one product it packages three sequences of a submission, in every format,
 * and of the document that holds everything it makes redlines.
 * `npm run conformance -- out` judges the packages of that folder as they are.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
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
  const builds = given === undefined ? await buildTwice() : [];
  if (builds === undefined) return 1;
  const exhibits = given === undefined ? await withStressDocuments(readExhibits(outDir)) : readExhibits(outDir);
  const { pdf, docx, md } = exhibits;
  process.stderr.write(`judging ${pdf.length} PDF, ${docx.length} DOCX, ${md.length} text twins\n`);
  const [lines, sequences, redlines] = await Promise.all([
    mapInParallel(judges, 2, async ({ name, judge }) => {
      const verdict = await judge(exhibits);
      process.stderr.write(`${name}: done\n`);
      return { judge: name, verdict };
    }),
    // Beside the judges: some of them leave a processor idle.
    given === undefined ? withSequences() : [],
    given === undefined ? judgeRedlines(join(outDir, 'redlines')) : [],
  ]);
  lines.push(...builds, ...sequences, ...redlines);
  const isColoured = process.stdout.isTTY && !isCi && NO_COLOR === '';
  process.stdout.write(`${verdictTable(lines, isColoured).replaceAll(`${outDir}/`, '')}\n`);
  return exitCodeOf(lines, isCi);
}

async function withSequences(): Promise<readonly JudgedLine[]> {
  process.stderr.write('packaging three sequences\n');
  const folder = mkdtempSync(join(tmpdir(), 'dossier-sequences-'));
  try {
    return await judgeSequences(root, outDir, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withStressDocuments({ pdf, docx, md }: Exhibits): Promise<Exhibits> {
  const stress = await writeStressDocuments(join(outDir, 'stress'));
  return { pdf: [...pdf, ...stress.pdf], docx: [...docx, ...stress.docx], md: [...md, ...stress.md] };
}

/** The products in one order and in the other, each in surroundings and with threads of its own, nothing recalled; `undefined` where a build failed. */
async function buildTwice(): Promise<JudgedLine[] | undefined> {
  const products = readdirSync(join(root, 'content'))
    .filter((name) => name !== SHARED)
    .sort();
  const again = mkdtempSync(join(tmpdir(), 'dossier-again-'));
  try {
    const areBuilt = await Promise.all([
      build(outDir, products, '1', { TZ: 'Asia/Vladivostok', LC_ALL: 'ru_RU.UTF-8', LANG: 'ru_RU.UTF-8' }),
      build(again, products.toReversed(), '3', { TZ: 'America/New_York', LC_ALL: 'C', LANG: 'C' }),
    ]);
    if (areBuilt.includes(false)) return undefined;
    return [{ judge: `${sameOutput.code} (${sameOutput.catalogueId})`, verdict: compareBuilds(outDir, again) }];
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
}

/** Runs the command that people run; its findings are shown only if it fails. */
async function build(
  out: string,
  products: readonly string[],
  threads: string,
  surroundings: NodeJS.ProcessEnv,
): Promise<boolean> {
  process.stderr.write(`building all products (${surroundings['TZ']})\n`);
  const args = [join(root, 'dist', 'cli.js'), 'build', ...products, '--lang', 'en', '--out', out];
  args.push('--threads', threads, '--no-cache');
  const result = await runProgram(process.execPath, args, undefined, { ...process.env, ...surroundings });
  if (result?.status === 0) return true;
  process.stderr.write(`${result?.stdout ?? ''}${result?.stderr ?? ''}\nthe build failed, there is nothing to judge\n`);
  return false;
}
