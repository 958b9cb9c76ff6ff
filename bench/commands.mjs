import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changer, sentenceAtEnd, wordInShortTitle } from './change-content.mjs';
import { dossierYardsticks } from './dossier-yardsticks.mjs';
import { measureProcess } from './measure-process.mjs';
import { costs, digits, printTable } from './print-table.mjs';
import { runInTurns } from './rounds.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist', 'cli.js');

/**
 * Whole commands on examplecel as a user's machine runs them, and in the same rounds what other programs take for its
 * documents. What users wait for is quoted over an empty process of Node, too.
 */
export function compareCommands(rounds, yardsticks) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  try {
    const { scenarios, documents, others } = prepare(folder, yardsticks);
    const rows = runInTurns(scenarios, rounds);
    const [{ wall: node }] = rows;
    const cold = rows.find(({ scenario }) => scenario === 'cold build');
    const results = rows.map((row) => ({
      ...row,
      overNode: row.wall - node,
      ...(others.includes(row.scenario) && ratios(cold, row)),
    }));
    printTable(`commands on examplecel (${documents} documents), median of ${rounds}`, columns, results);
    return { rounds, documents, results };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const columns = [
  ['scenario', ({ scenario }) => scenario],
  ...costs,
  ['over node', ({ overNode }) => digits(overNode, 2)],
  ['cold build / it', ({ coldRatio }) => digits(coldRatio?.wall, 2)],
  ['in CPU', ({ coldRatio }) => digits(coldRatio?.cpu, 2)],
];

function ratios(cold, { wall, cpu }) {
  return { coldRatio: { wall: cold.wall / wall, cpu: cold.cpu / cpu } };
}

/** A copy of the content, built once without measuring: the yardsticks need the documents. */
function prepare(folder, yardsticks) {
  const [content, templates, out, cache, first] = ['content', 'templates', 'out', 'cache', 'first'].map((name) =>
    join(folder, name),
  );
  cpSync(join(root, 'content', 'examplecel'), join(content, 'examplecel'), { recursive: true });
  cpSync(join(root, 'templates'), templates, { recursive: true });
  const folders = ['examplecel', '--content', content, '--templates', templates];
  measureProcess(process.execPath, [cli, 'build', ...folders, '--out', first, '--no-cache']);
  const others = dossierYardsticks(join(first, 'examplecel'), folder, yardsticks);

  const run = (name) => () => dossier([name, ...folders, '--out', out, '--cache', cache]);
  const after = (change, name) => (round) => {
    change(round);
    return run(name)();
  };
  const forget = () => {
    for (const made of [out, cache]) rmSync(made, { recursive: true, force: true });
  };
  const trial = join(content, 'examplecel', 'trials', 'exc-01.yaml');
  const changeTrial = changer(trial, wordInShortTitle);
  const changeTemplate = changer(join(templates, 'm2-2-2-introduction.hbs'), sentenceAtEnd);
  // In the order run; each begins where the one before ended.
  const own = [
    ['node -e 0', () => measureProcess(process.execPath, ['-e', '0'])],
    ['dossier --help', () => dossier(['--help'])],
    ['cold build', after(forget, 'build')],
    ['dossier build, nothing changed', run('build')],
    ['dossier build, one field of a trial changed', after(changeTrial, 'build')],
    ['dossier build, a template changed', after(changeTemplate, 'build')],
    ['dossier check', run('check')],
    ['dossier check, nothing changed', run('check')],
    ['dossier check, one field of a trial changed', after(changeTrial, 'check')],
    ['dossier preview, one field of a trial saved', () => turnOfPreview([trial, ...folders, '--out', out])],
  ];
  const scenarios = [...own.map(([name, measure]) => ({ name, run: measure })), ...others.scenarios];
  return { scenarios, documents: others.count, others: others.scenarios.map(({ name }) => name) };
}

function dossier(args) {
  return measureProcess(process.execPath, [cli, ...args]);
}

/** One of several turns of a process: what the process takes in all tells nothing. */
function turnOfPreview(args) {
  const { stdout } = measureProcess(process.execPath, [join(root, 'bench', 'preview-turn.mjs'), ...args]);
  return { wall: Number(stdout) };
}
