import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/load/load-content.js';
import { readSavedCopies } from '../../src/load/saved-copies.js';
import type { FileContent, World } from '../../src/world.js';

const files: Readonly<Record<string, FileContent>> = {
  'alpha/saved/register.csv': { bytes: Buffer.from('number;1') },
  'alpha/saved/2026/extract.json': { bytes: Buffer.from('{ this is no record') },
  'alpha/saved/link.csv': { trouble: 'link' },
  'beta/saved/register.csv': { bytes: Buffer.from('number;2') },
};

const world: World = {
  list: () => Object.keys(files).map((name) => ({ area: 'content', name, file: `content/${name}` })),
  read: ({ name }) => files[name] ?? { trouble: 'unreadable' },
};

test('the saved copies of a product are its files below saved/ that can be read, with their SHA-256', () => {
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  expect([...readSavedCopies(world, 'alpha')]).toEqual([
    ['register.csv', hash('number;1')],
    ['2026/extract.json', hash('{ this is no record')],
  ]);
});

test('a saved copy is never read as a record', () => {
  expect(loadContent(world)).toEqual({ value: [], diagnostics: [] });
});
