import { describe, expect, test } from 'vitest';
import { frequencyList } from '../../src/assemble/computed/share-fields.js';
import { schemaDiagnostics, schemaFiles, schemas } from './open-project.js';
import { breachesOf } from './schema-convention.js';

const field = { title: 'Поле / Field', type: 'string' } as const;
const record = { $id: 'a.schema.json', title: 'Запись / Record', type: 'object', additionalProperties: false };

describe('the convention notices', () => {
  test.each([
    ['a title in one language', { ...record, properties: { name: { ...field, title: 'Name' } } }],
    ['a title with two separators', { ...record, properties: { name: { ...field, title: 'Имя / Name / Title' } } }],
    ['a title whose halves are swapped', { ...record, properties: { name: { ...field, title: 'Name / Имя' } } }],
    ['a description in one language', { ...record, properties: { name: { ...field, description: 'Имя' } } }],
    ['an object open to unknown fields', { ...record, additionalProperties: true, properties: { name: field } }],
    ['an id that does not say whose', { ...record, properties: { siteId: field } }],
    ['a reference to no record kind', { ...record, properties: { siteId: { ...field, 'x-ref': 'sites' } } }],
    ['a reference under another name', { ...record, properties: { place: { ...field, 'x-ref': 'site' } } }],
    ['an unknown requirement', { ...record, properties: { name: { ...field, 'x-requirement': 'D' } } }],
    [
      'a code without a label',
      {
        ...record,
        properties: {
          code: {
            ...field,
            enum: ['a', 'b'],
            'x-labels': { a: { ru: 'а', en: 'a' } },
            'x-version': '1',
            'x-source': 's',
          },
        },
      },
    ],
    ['a file under another name', { ...record, $id: 'b.schema.json', properties: { name: field } }],
  ])('%s', (_name, schema) => {
    expect(breachesOf('a.schema.json', schema, ['site'])).toHaveLength(1);
  });
});

test('the project compiles every schema', () => {
  expect(schemaDiagnostics).toEqual([]);
  expect(schemas.kinds.length).toBeGreaterThan(20);
});

test.each([...schemaFiles])('%s keeps the convention', (id, schema) => {
  expect(breachesOf(id, schema, schemas.kinds)).toEqual([]);
});

test('every code list is used, by a record or by what is computed from records', () => {
  const text = JSON.stringify([...schemaFiles.values()]);
  const unused = [...schemaFiles.keys()].filter(
    (id) => id.startsWith('code-lists/') && !text.includes(`"$ref":"${id}"`) && id !== frequencyList,
  );
  expect(unused).toEqual([]);
});

test('one body at most: a Markdown file has one text below its fields', () => {
  const marked = [...schemaFiles].map(([id, schema]) => [
    id,
    JSON.stringify(schema).split('"x-markdown-body"').length - 1,
  ]);
  expect(marked.filter(([, count]) => Number(count) > 1)).toEqual([]);
});
