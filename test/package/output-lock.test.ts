import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { lockOutput, lockPath, type OutputBusy, type OutputLock } from '../../src/package/output-lock.js';
import { type LockOwner, readProcessTable } from '../../src/package/process-table.js';
import { temporaryOutput } from './sample-plan.js';

const processes = readProcessTable(process);

function taken(lock: OutputLock | OutputBusy): OutputLock {
  if ('busy' in lock) throw new Error(`busy: ${JSON.stringify(lock.busy)}`);
  return lock;
}

function leaveLock(folder: string, owner: LockOwner | string): void {
  mkdirSync(lockPath(folder), { recursive: true });
  writeFileSync(join(lockPath(folder), 'owner.json'), typeof owner === 'string' ? owner : JSON.stringify(owner));
}

describe('the output lock', () => {
  it('is held by one and tells the other who has it', async () => {
    const { folder } = temporaryOutput();
    const lock = taken(await lockOutput(folder, processes, 0));
    const second = await lockOutput(folder, processes, 0);
    expect(second).toEqual({ busy: processes.self });
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is waited for', async () => {
    const { folder } = temporaryOutput();
    const lock = taken(await lockOutput(folder, processes, 0));
    const second = lockOutput(folder, processes, 10_000);
    setTimeout(() => lock.release(), 120);
    taken(await second).release();
  });

  const dead: [string, LockOwner | string][] = [
    ['a process that is gone', { ...processes.self, pid: 2 ** 22 + 1, incarnation: 'boot/1' }],
    ['an earlier process with the same number', { ...processes.self, incarnation: 'boot/1' }],
    ['nobody: emptied by a power failure', ''],
  ];
  for (const [name, owner] of dead) {
    it(`is taken over from ${name}`, async () => {
      const { folder } = temporaryOutput();
      leaveLock(folder, owner);
      taken(await lockOutput(folder, processes, 0)).release();
      expect(readdirSync(folder)).toEqual([]);
    });
  }

  it('of another computer is never broken', async () => {
    const { folder } = temporaryOutput();
    const owner = { pid: 1, host: 'another-computer' };
    leaveLock(folder, owner);
    expect(await lockOutput(folder, processes, 0)).toEqual({ busy: owner });
  });

  it('removes what a command killed while taking it has left', async () => {
    const { folder } = temporaryOutput();
    mkdirSync(`${lockPath(folder)}.${2 ** 22 + 1}`);
    taken(await lockOutput(folder, processes, 0)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('removes the folders it made if nothing was written there', async () => {
    const { folder } = temporaryOutput();
    const deep = join(folder, 'a', 'b');
    taken(await lockOutput(deep, processes, 0)).release();
    expect(existsSync(join(folder, 'a'))).toBe(false);

    const lock = taken(await lockOutput(deep, processes, 0));
    mkdirSync(join(deep, 'alpha'));
    lock.release();
    expect(existsSync(join(deep, 'alpha'))).toBe(true);
    rmSync(deep, { recursive: true });
  });
});
