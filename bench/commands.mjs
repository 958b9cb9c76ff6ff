/**
 * Times whole commands on examplecel as a user's machine runs them: `node dist/cli.js …`, each in a process of its own,
 * scenarios interleaved, and prints medians as JSON. `node commands.mjs 5` takes five rounds.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist', 'cli.js');
const rounds = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
const [content, templates, out, cache] = ['content', 'templates', 'out', 'cache'].map((name) => join(folder, name));
cpSync(join(root, 'content', 'examplecel'), join(content, 'examplecel'), { recursive: true });
cpSync(join(root, 'templates'), templates, { recursive: true });
const folders = ['examplecel', '--content', content, '--templates', templates, '--out', out];
const trial = join(content, 'examplecel', 'trials', 'exc-01.yaml');
const template = join(templates, 'm2-2-2-introduction.hbs');

/** In the order run; each begins where the one before ended. */
const scenarios = [
  ['node -e 0', () => ['-e', '0']],
  ['dossier --help', () => [cli, '--help']],
  ['cold build', () => (forget(), [cli, 'build', ...folders, '--cache', cache])],
  ['build, nothing changed', () => [cli, 'build', ...folders, '--cache', cache]],
  ['build, one field of a trial changed', (round) => (changeTrial(round), [cli, 'build', ...folders, '--cache', cache])],
  ['build, a template changed', (round) => (changeTemplate(round), [cli, 'build', ...folders, '--cache', cache])],
  ['check', () => [cli, 'check', ...folders, '--cache', cache]],
  ['check, nothing changed', () => [cli, 'check', ...folders, '--cache', cache]],
];

const runs = new Map(scenarios.map(([name]) => [name, []]));
try {
  for (let round = 1; round <= rounds; round += 1) {
    for (const [name, prepare] of scenarios) runs.get(name).push(measure(prepare(round)));
  }
} finally {
  rmSync(folder, { recursive: true });
}
const results = [...runs].map(([scenario, all]) => ({
  scenario,
  wall: median(all.map(({ wall }) => wall)),
  cpu: median(all.map(({ cpu }) => cpu)),
  peak: median(all.map(({ peak }) => peak)),
}));
process.stdout.write(JSON.stringify({ rounds, results }));

function measure(args) {
  const program = [
    "const { spawnSync } = require('node:child_process');",
    'const [, ...args] = process.argv;',
    'const started = performance.now();',
    "const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });",
    'const wall = (performance.now() - started) / 1000;',
    'process.stdout.write(JSON.stringify({ status, wall }));',
  ].join('');
  // GNU time tells of the child alone what Node tells only of itself.
  const shell = spawnSync('/usr/bin/time', ['-f', '%U %S %M', process.execPath, '-e', program, '--', ...args], {
    encoding: 'utf8',
  });
  if (shell.error) throw new Error('bench needs /usr/bin/time (Debian package time)');
  const { status, wall } = JSON.parse(shell.stdout);
  if (status !== 0) throw new Error(`exit code ${status}: ${args.join(' ')}`);
  const [user, system, kilobytes] = shell.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, cpu: user + system, peak: kilobytes * 1024 };
}

function forget() {
  rmSync(out, { recursive: true, force: true });
  rmSync(cache, { recursive: true, force: true });
}

function changeTrial(round) {
  const text = readFileSync(trial, 'utf8');
  const changed = text.replace(/acronym: EXAMPLE-\d+/, `acronym: EXAMPLE-${round + 1}`);
  if (changed === text) throw new Error(`nothing to change in ${trial}`);
  writeFileSync(trial, changed);
}

function changeTemplate(round) {
  const text = readFileSync(template, 'utf8');
  const added = `{{say ru="Проба ${round}." en="Trial run ${round}."}}\n`;
  writeFileSync(template, `${text.trimEnd()}\n\n${added}`);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
