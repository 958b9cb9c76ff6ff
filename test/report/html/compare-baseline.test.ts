import { expect, it } from 'vitest';
import type { FileFacts } from '../../../src/package/manifest.js';
import { compareBaseline } from '../../../src/report/html/compare-baseline.js';

const build = { product: 'alpha', profile: 'draft', asOf: '2026-01-15', synthetic: true, tool: 'dossier 0.1.0' };

function file(document: string, format: string, sha256: string): FileFacts {
  return { path: `ru/${document}.${format}`, bytes: 1, sha256, document, section: '2.5', language: 'ru', format };
}

function compare(before: readonly FileFacts[], now: readonly FileFacts[]) {
  const manifest = { ...build, manifestVersion: 1, partial: false, files: before };
  return compareBaseline({ file: 'saved/manifest.json', text: JSON.stringify(manifest) }, now);
}

it('nothing is compared with what is no manifest', () => {
  for (const text of [
    '',
    '{',
    '{"files": []}',
    '[]',
    '{"manifestVersion": 2, "product": "a", "tool": "t", "files": []}',
  ]) {
    expect(compareBaseline({ file: 'saved/x', text }, [])).toBeUndefined();
  }
});

const document = (words: string, drawing: string) => [file('overview', 'md', words), file('overview', 'pdf', drawing)];
const attachment = (drawing: string) => [file('copy', 'pdf', drawing)];

const cases: [string, readonly FileFacts[], readonly FileFacts[], string][] = [
  ['the same files', document('a', 'b'), document('a', 'b'), 'unchanged'],
  ['other words', document('a', 'b'), document('c', 'd'), 'changed'],
  ['the same words in another drawing', document('a', 'b'), document('a', 'd'), 'redrawn'],
  ['a document that was not there', attachment('x'), document('a', 'b'), 'new'],
  ['the same attachment', attachment('x'), attachment('x'), 'unchanged'],
  ['another attachment', attachment('x'), attachment('y'), 'changed'],
  ['a document in place of an attachment', [file('overview', 'pdf', 'b')], document('a', 'b'), 'changed'],
];
for (const [name, before, now, state] of cases) {
  it(`${name}: ${state}`, () => {
    const [{ document: id = '', language = '' } = {}] = now;
    expect(compare(before, now)?.changeOf(id, language, now)).toBe(state);
  });
}

it('models do not count, and a document in one language is not the one in the other', () => {
  const model = { ...file('overview', 'json', 'm'), path: 'model/ru/overview.json' };
  expect(
    compare([...document('a', 'b'), model], document('a', 'b'))?.changeOf('overview', 'ru', document('a', 'b')),
  ).toBe('unchanged');
  expect(compare(document('a', 'b'), [])?.changeOf('overview', 'en', document('a', 'b'))).toBe('new');
});

it('documents that are gone are named once, whatever their formats', () => {
  expect(compare([...document('a', 'b'), ...attachment('x')], attachment('x'))?.entry.removed).toEqual([
    { id: 'overview', language: 'ru', section: '2.5' },
  ]);
});
