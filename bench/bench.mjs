/**
 * Time and memory of large documents and of large submissions. Every line is measured in a process of its own.
 *
 *   npm run bench
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const megabyte = 1024 * 1024;
const rows = [1250, 2500, 5000, 10000];
const ways = {
  pdf: 'PDF, tagged',
  untagged: 'PDF without tags',
  docx: 'DOCX',
  document: 'PDF, DOCX, twin, read back and compared with the model',
};

compareCommands();
for (const way of ['pdf', 'docx', 'document']) compareSizes(way);
compareTags('a table of 10,000 rows', 'listing', 10000);
compareTags('text of about 1,000 pages', 'text', 1000);
compareTrials();
for (const format of ['ectd', 'eaeu']) compareSequences(format);
openPage();

/** What a user waits for; the scenarios take turns, so that all of them see the same machine. */
function compareCommands() {
  const { rounds, results } = run('commands.mjs', '5');
  write(`commands on examplecel, median of ${rounds} rounds`);
  write('  scenario                               wall s   CPU s  peak MB');
  for (const { scenario, wall, cpu, peak } of results) {
    write(`  ${scenario.padEnd(36)}${number(wall, 2, 9)}${number(cpu, 2, 8)}${number(peak / megabyte, 0, 9)}`);
  }
  write('');
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify({ rounds, results }, undefined, 2)}\n`);
}

/** The page on a dossier must be there at once, however large the dossier: parts of it are inflated when they are opened. */
function openPage() {
  write('report.html of 300 documents with 100,000 traced values and 2,000 problems');
  const { compose, peak, bytes, look, list, document, value } = run('page.mjs');
  write(`  written in ${compose.toFixed(1)} s, ${(bytes / megabyte).toFixed(1)} MB; peak ${(peak / megabyte).toFixed(0)} MB`);
  if (look === undefined) write('  not opened: there is no Chromium');
  else write(`  first look ${seconds(look)}, problems ${seconds(list)}, a document ${seconds(document)}, a value ${seconds(value)}`);
  write('');
}

function seconds(amount) {
  return `${amount.toFixed(2)} s`;
}

/** The cost of a rule must grow as the records do: twice as many trials take twice as long. */
function compareTrials() {
  write('all rules on records: examplecel with so many more trials with results');
  write('  trials  records  load s  validate s  check s  peak MB  exponent of check');
  let before;
  for (const trials of [10, 100, 1000]) {
    const result = run('rules.mjs', String(trials));
    const exponent = before && Math.log(result.check / before.check) / Math.log(result.records / before.records);
    before = result;
    const { records, load, validate, check, peak } = result;
    const cells = [number(load, 2, 8), number(validate, 2, 12), number(check, 2, 9), number(peak / megabyte, 0, 9)];
    write([String(trials).padStart(8), String(records).padStart(9), ...cells, number(exponent, 2, 19)].join(''));
  }
  write('');
}

/** A sequence of so many documents of 27 kB: time must grow as they do, memory must stay bounded. */
function compareSequences(format) {
  write(`${format}: a sequence of documents, packaged and verified`);
  write('  documents  step      wall s   CPU s  peak MB  exponent');
  const before = {};
  for (const documents of [1000, 10000]) {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
    try {
      run('sequences.mjs', 'make', folder, String(documents));
      for (const step of ['package', 'verify']) {
        const { wall, cpu, peak } = run('sequences.mjs', step, folder, format);
        const exponent = before[step] && Math.log10(cpu / before[step]);
        before[step] = cpu;
        const cells = [number(wall, 2, 8), number(cpu, 2, 8), number(peak / megabyte, 0, 9), number(exponent, 2, 10)];
        write(`${String(documents).padStart(11)}  ${step.padEnd(8)}${cells.join('')}`);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  write('');
}

/** Time must grow as the rows do, memory must stay bounded. */
function compareSizes(way) {
  write(`${ways[way]}: a table of 8 columns`);
  write('    rows  wall s   CPU s  peak MB  file MB  pages  pages/s  exponent');
  let before;
  for (const size of rows) {
    const result = measure({ way, kind: 'listing', size });
    // CPU time grows as rows to this power; 1 is linear.
    const exponent = before && Math.log(result.cpu / before.cpu) / Math.log(size / before.size);
    before = { ...result, size };
    write([String(size).padStart(8), ...figures(result), number(exponent, 2, 10)].join(''));
  }
  write('');
}

function compareTags(title, kind, size) {
  write(`${title}: what tags cost`);
  write('                  wall s   CPU s  peak MB  file MB  pages  pages/s');
  const [tagged, untagged] = ['pdf', 'untagged'].map((way) => {
    const result = measure({ way, kind, size });
    write([ways[way].padEnd(16), ...figures(result)].join(''));
    return result;
  });
  const ratios = [
    tagged.wall / untagged.wall,
    tagged.cpu / untagged.cpu,
    tagged.peak / untagged.peak,
    tagged.bytes / untagged.bytes,
  ];
  write(['ratio'.padEnd(16), ...ratios.map((ratio) => number(ratio, 2, 9))].join(''));
  write('');
}

function figures({ wall, cpu, peak, bytes, pages }) {
  return [
    number(wall, 2, 8),
    number(cpu, 2, 8),
    number(peak / megabyte, 0, 9),
    number(bytes / megabyte, 2, 9),
    number(pages, 0, 7),
    number(pages && pages / wall, 1, 9),
  ];
}

function measure(scenario) {
  return run('measure.mjs', JSON.stringify(scenario));
}

function run(program, ...given) {
  const child = spawnSync(process.execPath, [fileURLToPath(new URL(program, import.meta.url)), ...given], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`${program} ${given.join(' ')} failed`);
  return JSON.parse(child.stdout || 'null');
}

function number(value, digits, width) {
  return (value === undefined ? '' : value.toFixed(digits)).padStart(width);
}

function write(line) {
  process.stdout.write(`${line}\n`);
}
