import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { costs, digits, printTable } from './print-table.mjs';
import { fittedExponent } from './rounds.mjs';

/** What grows, over which sizes, and what one size costs; the measure prints its own figures, without starting Node. */
const growths = {
  pages: drawing('tagged PDF of about so many pages', [125, 250, 500, 1000], (size) => ({
    way: 'pdf',
    kind: 'text',
    size,
  })),
  rows: drawing('tagged PDF of a table of so many rows', [1250, 2500, 5000, 10_000], (size) => ({
    way: 'pdf',
    kind: 'listing',
    size,
  })),
  documents: drawing('so many documents in all formats', [25, 50, 100, 200], (count) => ({
    way: 'document',
    kind: 'text',
    size: 2,
    count,
  })),
  records: {
    title: 'all rules on records, of so many bytes: examplecel with 125 to 1,000 more trials',
    sizes: [125, 250, 500, 1000],
    sizeOf: ({ bytes }) => bytes,
    measure: (size) => measureRules(size),
  },
};

/** Each part of `growth` by itself; the fitted power of the size with which CPU time grows. */
export function compareGrowth(rounds) {
  return Object.entries(growths).map(([name, { title, sizes, sizeOf = (_result, size) => size, measure }]) => {
    const rows = sizes.map((size) => {
      // The least of several: what disturbs a run only ever adds.
      const runs = Array.from({ length: rounds }, () => measure(size)).toSorted((a, b) => a.cpu - b.cpu);
      return { size: sizeOf(runs[0], size), ...runs[0] };
    });
    const exponent = fittedExponent(rows.map(({ size, cpu }) => ({ size, cost: cpu })));
    printTable(`${title}: grows with exponent ${digits(exponent, 2)}`, [[name, ({ size }) => size], ...costs], rows);
    return { growth: name, exponent, rows };
  });
}

function drawing(title, sizes, scenarioOf) {
  return { title, sizes, measure: (size) => runProgram('measure.mjs', JSON.stringify(scenarioOf(size))) };
}

/** All rules over 10, 100 and 1,000 more trials. */
export function compareTrials(rounds) {
  const rows = [10, 100, 1000].map((trials) => {
    const runs = Array.from({ length: rounds }, () => measureRules(trials)).toSorted((a, b) => a.check - b.check);
    return { trials, ...runs[Math.floor(rounds / 2)] };
  });
  const seconds = (key) => [`${key} s`, (row) => digits(row[key], 2)];
  const columns = [
    ['trials', ({ trials }) => trials],
    ['records', ({ records }) => records],
    seconds('load'),
    seconds('validate'),
    seconds('check'),
    costs[2],
  ];
  printTable(`rules on records: CPU, median of ${rounds}`, columns, rows);
  return rows;
}

function measureRules(trials) {
  const result = runProgram('rules.mjs', String(trials));
  return { ...result, cpu: result.check };
}

/** Sequences of documents of 27 kB, packaged and verified; memory must stay bounded. */
export function compareSequences(rounds, sizes) {
  return ['ectd', 'eaeu'].flatMap((format) => {
    const rows = sizes.flatMap((documents) => measureSequences(format, documents, rounds));
    const exponents = ['package', 'verify'].map((step) => {
      const points = rows
        .filter((row) => row.step === step)
        .map(({ documents, cpu }) => ({ size: documents, cost: cpu }));
      return [step, fittedExponent(points)];
    });
    const told = exponents.map(([step, exponent]) => `${step} ${digits(exponent, 2)}`).join(', ');
    const columns = [['documents', ({ documents }) => documents], ['step', ({ step }) => step], ...costs];
    printTable(`${format}, median of ${rounds}, exponents: ${told}`, columns, rows);
    return { format, exponents: Object.fromEntries(exponents), rows };
  });
}

function measureSequences(format, documents, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  try {
    runProgram('sequences.mjs', 'make', folder, String(documents));
    const runs = Array.from({ length: rounds }, () => {
      rmSync(join(folder, format), { recursive: true, force: true });
      return ['package', 'verify'].map((step) => ({
        documents,
        step,
        ...runProgram('sequences.mjs', step, folder, format),
      }));
    });
    return [0, 1].map((step) => runs.map((run) => run[step]).toSorted((a, b) => a.cpu - b.cpu)[Math.floor(rounds / 2)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A program of this folder that prints its figures as JSON. */
export function runProgram(name, ...given) {
  const program = fileURLToPath(new URL(name, import.meta.url));
  const child = spawnSync(process.execPath, [program, ...given], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`${name} ${given.join(' ')} failed`);
  return JSON.parse(child.stdout || 'null');
}
