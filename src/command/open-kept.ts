import { resolve } from 'node:path';
import type { BuildOptions, KeptWork } from '../build-options.js';
import { cacheSize, type DiskCache, openDiskCache } from '../cache/disk-cache.js';
import { keepWork } from '../cache/keep-work.js';
import { type KeptResult, keepResult } from '../cache/kept-results.js';
import type { World } from '../world.js';
import type { RunCommand } from './arguments/run-arguments.js';
import type { Machine } from './machine.js';

/** What earlier runs left for this one. */
export interface KeptThings {
  readonly cache: DiskCache;
  /** Hash of the program. */
  readonly program: string;
  readonly work: KeptWork;
  /** Absent where an earlier result is of no use. */
  readonly result: KeptResult | undefined;
}

export interface KeptRequest {
  readonly world: World;
  readonly options: BuildOptions;
  /** A page on a product is asked for, which tells more than results hold. */
  readonly isPage: boolean;
}

/** `undefined` with `--no-cache`, or on a machine that keeps nothing. */
export function openKept(
  command: RunCommand,
  { world, options, isPage }: KeptRequest,
  machine: Machine,
): KeptThings | undefined {
  if (command.isWithoutCache || machine.cache === undefined) return undefined;
  const folder = command.cache === undefined ? machine.cache.folder : resolve(machine.workingFolder, command.cache);
  const cache = openDiskCache(folder, cacheSize);
  const program = machine.cache.program();
  const request = { command: command.name, options, program };
  const work = keepWork(cache, program, world, options.products);
  return { cache, program, work, result: isPage ? undefined : keepResult(cache, world, request) };
}
