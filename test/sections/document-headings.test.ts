import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentHeadingsFile, readDocumentHeadings } from '../../src/sections/document-headings.js';

const file: unknown = JSON.parse(readFileSync(documentHeadingsFile, 'utf8'));
const data = readDocumentHeadings(file);

it('names every heading and statement once', () => {
  const keys = [...data.headings, ...data.statements].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

it('verifies no heading that was not seen whole in an act', () => {
  const verified = data.headings.filter(({ isVerified }) => isVerified);
  expect(verified.length).toBeGreaterThan(20);
  for (const { key, source, isTruncated, title } of verified) {
    expect(source.seenIn, key).toBe('act');
    expect(isTruncated, key).toBe(false);
    expect(title.ru, key).not.toContain('…');
  }
});

it('shows the gap in a title of which a part was seen', () => {
  const truncated = data.headings.filter(({ isTruncated }) => isTruncated);
  expect(truncated.map(({ key }) => key)).toEqual(['rmp/part-5']);
  for (const { title } of truncated) expect(title.ru).toContain('…');
});

it('numbers the master file nowhere: its order is ours', () => {
  for (const { key, number } of data.headings) {
    if (key.startsWith('psmf/')) expect(number, key).toBeUndefined();
    if (/^smpc\/\d/.test(key)) expect(`smpc/${number?.ru}`).toBe(key);
  }
});

it('leaves room for the product in the headings of the leaflet that name it, in both languages', () => {
  for (const { key, title } of data.headings) {
    expect(title.ru.includes('{product}'), key).toBe(title.en.includes('{product}'));
  }
});
