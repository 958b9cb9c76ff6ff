/**
 * Time and memory of whole commands, of large documents and of large submissions, beside what other programs take.
 *
 *   npm run bench                       all parts
 *   npm run bench -- commands growth    those named
 *   npm run bench -- --rounds 3 rules   other than five rounds
 *
 * Results go into bench/results.json; a part that does not run keeps its earlier figures there.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { compareCommands } from './commands.mjs';
import { compareGrowth, compareSequences, compareTrials, runProgram } from './growth.mjs';
import { compareLargeDocuments } from './large-documents.mjs';
import { digits, print } from './print-table.mjs';
import { findYardsticks } from './yardsticks.mjs';

const parts = {
  commands: (rounds) => compareCommands(rounds, findYardsticks(tellLoudly)),
  documents: (rounds) => compareLargeDocuments(rounds, findYardsticks(tellLoudly)),
  rules: compareTrials,
  sequences: (rounds) => compareSequences(rounds, [1000, 10_000]),
  growth: (rounds) => [...compareGrowth(rounds), ...compareSequences(rounds, [1000, 2000, 4000, 8000])],
  page: openPage,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
});
const wanted = positionals.length === 0 ? Object.keys(parts) : positionals;
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}; there are: ${Object.keys(parts).join(', ')}`);
for (const name of wanted) save(name, await parts[name](Number(values.rounds)));

/** The page on a dossier must be there at once, however large the dossier: parts of it are inflated when they are opened. */
function openPage() {
  const { compose, peak, bytes, look, list, document, value } = runProgram('page.mjs');
  const megabytes = (amount) => `${digits(amount / 1024 ** 2, 1)} MB`;
  print('report.html of 300 documents with 100,000 traced values and 2,000 problems');
  print(`  written in ${digits(compose, 1)} s, ${megabytes(bytes)}; peak ${megabytes(peak)}`);
  if (look === undefined) print('  not opened: there is no Chromium');
  else
    print(
      `  first look ${digits(look, 2)} s, problems ${digits(list, 2)} s, a document ${digits(document, 2)} s, a value ${digits(value, 2)} s`,
    );
  print('');
  return { compose, peak, bytes, look, list, document, value };
}

function save(name, result) {
  const file = new URL('results.json', import.meta.url);
  const earlier = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const all = { ...earlier, [name]: { machine: machine(), result } };
  const sorted = Object.fromEntries(Object.keys(parts).flatMap((part) => (part in all ? [[part, all[part]]] : [])));
  const rounded = (_key, value) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
  writeFileSync(file, `${JSON.stringify(sorted, rounded, 2)}\n`);
}

/** Where the figures come from. */
function machine() {
  return {
    processors: availableParallelism(),
    model: cpus()[0]?.model,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
}

function tellLoudly(message) {
  process.stderr.write(`\n*** ${message} ***\n\n`);
}
