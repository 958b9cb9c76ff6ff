import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { applicationFormFile, readApplicationForm } from '../../src/sections/application-form.js';

const data: unknown = JSON.parse(readFileSync(applicationFormFile, 'utf8'));
const form = readApplicationForm(data);

it('names every group and field once, in both languages, without our item numbers', () => {
  const labels = form.groups.flatMap((group) => [group, ...group.fields]);
  expect(new Set(labels.map(({ key }) => key)).size).toBe(labels.length);
  for (const { key, label } of labels) {
    expect(label.ru, key).toMatch(/^[А-Я]/);
    expect(label.en, key).toMatch(/^[A-Z]/);
    for (const text of [key, label.ru, label.en]) expect(text).not.toMatch(/^[A-Fa-f]\d/);
    expect(form.get(key)?.label).toEqual(label);
  }
});

it('verifies no label of which the act says nothing', () => {
  const verified = form.groups.flatMap(({ fields }) => fields).filter(({ isVerified }) => isVerified);
  expect(verified.map(({ key }) => key)).toEqual([
    'special-procedure',
    'presentation',
    'indications',
    'composition',
    'applicant',
    'electronic-signature',
  ]);
  for (const { key, source } of verified) expect(source.seenIn, key).toBe('act');
});

it('points at the row a label comes from', () => {
  expect(form.get('trade-name')?.pointer).toBe('/groups/1/fields/0');
  expect(form.get('no-such-label')).toBeUndefined();
});
