import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { commandLine, makeProject, type Project, readFolder } from './project.js';

const names = ['Альфацел', 'Омегацел'] as const;
const roundsEach = 6;

/** The same moments in every run: a small generator with a seed (constants of Numerical Recipes). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.concurrent('a build killed at a random moment leaves a whole package', { timeout: 600_000 }, () => {
  it('anywhere in the build', async () => {
    const killed = await killBuilds(1, async (random, duration) => {
      await pause(random() * duration);
    });
    expect(killed.rounds).toBe(roundsEach);
  });

  it('while the package is being written', async () => {
    const killed = await killBuilds(2, (random, _, { out }, isOver) =>
      pauseAfter(join(out, '.alpha.staging'), random() * 200, isOver),
    );
    expect(killed.rounds).toBe(roundsEach);
    // Otherwise the moments would miss what they are for.
    expect(killed.mended).toBeGreaterThan(0);
  });

  it('while the package, whole by now, is being swapped', async () => {
    const killed = await killBuilds(3, (random, _, { out }, isOver) =>
      pauseAfter(join(out, '.alpha.staging', 'manifest.json'), random() * 20, isOver),
    );
    expect(killed.rounds).toBe(roundsEach);
  });
});

/** Waits for a file to appear, and some milliseconds more. */
async function pauseAfter(file: string, milliseconds: number, isOver: () => boolean): Promise<void> {
  while (!existsSync(file) && !isOver()) await pause(1);
  await pause(milliseconds);
}

type Wait = (random: () => number, duration: number, project: Project, isOver: () => boolean) => Promise<void>;

/** Builds two editions of a product in turn, killing each build after `wait`; counts those that had to be mended. */
async function killBuilds(seed: number, wait: Wait): Promise<{ rounds: number; mended: number }> {
  const project = makeProject();
  const wholes: string[] = [];
  let duration = 0;
  for (const edition of [1, 0] as const) {
    turnTo(edition, project);
    const start = performance.now();
    expect(await runWhole('build', project)).toBe(0);
    duration = performance.now() - start;
    wholes.push(showPackage(project));
  }
  expect(wholes[0]).not.toBe(wholes[1]);

  const random = makeRandom(seed);
  let [rounds, mended] = [0, 0];
  for (; rounds < roundsEach; rounds += 1) {
    turnTo(rounds % 2 === 0 ? 1 : 0, project);
    const build = start('build', project);
    await wait(random, duration, project, () => build.exitCode !== null);
    build.kill('SIGKILL');
    if (build.exitCode === null && build.signalCode === null) await once(build, 'exit');

    const left = readdirSync(project.out).filter((name) => name.startsWith('.alpha'));
    if (left.length > 0) {
      mended += 1;
      if (!existsSync(join(project.out, 'alpha'))) {
        expect(left.sort()).toEqual(['.alpha.journal', '.alpha.retired', '.alpha.staging']);
      }
      expect(await runWhole('check', project)).toBe(0);
      expect(readdirSync(project.out)).toEqual(['alpha']);
    }
    expect(wholes).toContain(showPackage(project));
  }
  return { rounds, mended };
}

function turnTo(edition: 0 | 1, project: Project): void {
  const text = readFileSync(join(project.content, 'alpha', 'product.yaml'), 'utf8');
  project.write('content/alpha/product.yaml', text.replace(/Альфацел|Омегацел/, names[edition]));
}

function start(name: string, project: Project): ChildProcess {
  const [program, args] = commandLine([name, ...project.folders, '--out', project.out, '--no-cache']);
  return spawn(program, args, { stdio: 'ignore' });
}

async function runWhole(name: string, project: Project): Promise<number | null> {
  const run = start(name, project);
  await once(run, 'exit');
  return run.exitCode;
}

/** Every byte of the package that lies in the output folder. */
function showPackage(project: Project): string {
  return JSON.stringify(readFolder(join(project.out, 'alpha')));
}
