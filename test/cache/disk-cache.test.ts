import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDiskCache } from '../../src/cache/disk-cache.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keyOf = (name: string) => ({ kind: 'drawing', digest: createHash('sha256').update(name).digest('hex') });
const kilobyte = (letter: string) => new TextEncoder().encode(letter.repeat(1000));

it('gives back what was written, and nothing under another name', () => {
  const cache = openDiskCache(folder, 10_000);
  cache.write(keyOf('a'), kilobyte('a'));
  expect(cache.read(keyOf('a'))).toEqual(Buffer.from(kilobyte('a')));
  expect(cache.read(keyOf('b'))).toBeUndefined();
  expect(cache.read({ ...keyOf('a'), kind: 'result' })).toBeUndefined();
});

it('forgets the oldest beyond its size, but not what the run has used', () => {
  const earlier = openDiskCache(folder, 10_000);
  for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) {
    earlier.write(keyOf(name), kilobyte(name));
    const time = new Date(2026, 0, 1 + index);
    utimesSync(join(folder, 'drawing', keyOf(name).digest), time, time);
  }
  const later = openDiskCache(folder, 3 * 1032);
  expect(later.read(keyOf('a'))).toBeDefined();
  later.write(keyOf('e'), kilobyte('e'));
  later.trim();
  const left = readdirSync(join(folder, 'drawing'));
  expect(left.sort()).toEqual(['a', 'd', 'e'].map((name) => keyOf(name).digest).sort());
});
