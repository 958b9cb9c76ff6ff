import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs a program to its end: seconds by the clock, seconds of CPU of it and all it started, peak memory in bytes of the
 * largest process among them. GNU time tells of the program alone; Node tells only of itself. Throws where the program
 * fails. `accept`: exit codes that are no failure.
 */
export function measureProcess(program, args, accept = [0]) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  try {
    const told = join(folder, 'told');
    const started = performance.now();
    const { error, status, stdout, stderr } = spawnSync(
      '/usr/bin/time',
      ['-o', told, '-f', '%U %S %M', program, ...args],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 30 },
    );
    const wall = (performance.now() - started) / 1000;
    if (error) throw new Error('the bench needs /usr/bin/time (Debian package time)', { cause: error });
    if (!accept.includes(status))
      throw new Error(`exit code ${status}: ${program} ${args.join(' ').slice(0, 500)}\n${stderr.slice(-2000)}`);
    const [user, system, kilobytes] = readFileSync(told, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
    return { wall, cpu: user + system, peak: kilobytes * 1024, stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
