import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { applicationFormFile, readApplicationForm } from '../../src/sections/application-form.js';
import { DataNode } from '../../src/sections/data-node.js';

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

it('names only fields that the record schemas have', () => {
  for (const { key, from } of form.groups.flatMap(({ fields }) => fields)) {
    for (const path of from) expect(pointsIntoSchema(path), `${key}: ${path}`).toBe(true);
  }
  expect(pointsIntoSchema('product.tradeNames')).toBe(false);
});

function pointsIntoSchema(path: string): boolean {
  const [kind = '', ...names] = path.split('.');
  let place = readSchema(`schemas/${kind}.schema.json`);
  for (const name of names) {
    const value = place.at('anyOf').isPresent ? place.at('anyOf').items()[0] : place;
    if (value === undefined || !value.at('properties').at(name).isPresent) return false;
    place = value.at('properties').at(name);
  }
  return true;
}

function readSchema(file: string): DataNode {
  const schema: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return new DataNode(file, '', schema);
}
