import { describe, expect, it } from 'vitest';
import { isObject } from '../../src/load/is-object.js';
import type { Json, JsonObject } from '../../src/load/parsed-file.js';
import { compileSchemas } from '../../src/validate/compile-schemas.js';
import { describePlace } from '../../src/validate/describe-place.js';
import { validateRecords } from '../../src/validate/validate-records.js';
import type { World } from '../../src/world.js';
import { openLaidOut, schemas, validateCase } from './validate-case.js';

function worldWith(files: Readonly<Record<string, string>>): World {
  return {
    list: () => Object.keys(files).map((name) => ({ area: 'schemas', file: `schemas/${name}`, name })),
    read: ({ name }) => ({ bytes: new TextEncoder().encode(files[name]) }),
  };
}

describe('a schema that cannot be used', () => {
  it.each([
    ['is no JSON', '{ "$id": }', 'load/json-syntax'],
    ['has a keyword nobody knows', '{ "$id": "a.schema.json", "requried": [] }', 'schema/unusable'],
    ['refers to nothing', '{ "$id": "a.schema.json", "$ref": "b.schema.json" }', 'schema/unusable'],
  ])('%s', (_name, text, code) => {
    const { diagnostics } = compileSchemas(worldWith({ 'a.schema.json': text }));
    expect(diagnostics.map((diagnostic) => `${diagnostic.code} ${diagnostic.at?.file}`)).toEqual([
      `${code} schemas/a.schema.json`,
    ]);
    expect(diagnostics[0]?.product).toBeUndefined();
  });
});

describe('records whose schema cannot be used', () => {
  it('are refused without a crash', () => {
    const broken = compileSchemas(
      worldWith({ 'organization.schema.json': '{ "$id": "organization.schema.json", "typ": 1 }' }),
    );
    const { content } = validateCase();
    const codes = validateRecords(content, broken.value).diagnostics.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['record/unknown-type']));
  });
});

describe('the schemas of the project', () => {
  const files = openLaidOut()
    .world.list('schemas')
    .filter(({ name }) => name.endsWith('.schema.json'));
  const objects = files.flatMap(({ name }) => innerObjects(schemas.value.get(name) ?? {}));

  it('have their file name as $id', () => {
    expect(files.map(({ name }) => schemas.value.get(name)?.['$id'])).toEqual(files.map(({ name }) => name));
  });

  it('describe in words every form a text must have', () => {
    const silent = objects.filter(
      (schema) => typeof schema['pattern'] === 'string' && describePlace(schemas.value, schema) === undefined,
    );
    // The keys of fieldProvenance have a sentence of their own.
    expect(
      silent
        .map((schema) => schemas.value.placeOf(schema)?.pointer)
        .filter((pointer) => !pointer?.endsWith('/propertyNames')),
    ).toEqual([]);
  });

  it('use no condition that has no sentence', () => {
    const known = new Set([
      ...[
        '$schema',
        '$id',
        '$comment',
        '$ref',
        '$defs',
        'title',
        'description',
        'tsType',
        'properties',
        'items',
        'anyOf',
      ],
      ...['type', 'enum', 'const', 'format', 'pattern', 'minLength', 'minItems', 'maxItems', 'minimum', 'maximum'],
      ...['uniqueItems', 'required', 'dependentRequired', 'additionalProperties', 'propertyNames', 'minProperties'],
    ]);
    const keywords = new Set(files.flatMap(({ name }) => keywordsOf(schemas.value.get(name) ?? {})));
    expect([...keywords].filter((keyword) => !known.has(keyword) && !keyword.startsWith('x-'))).toEqual([]);
  });
});

function innerObjects(value: Json): JsonObject[] {
  const inner = typeof value === 'object' && value !== null ? Object.values(value).flatMap(innerObjects) : [];
  return isObject(value) ? [value, ...inner] : inner;
}

/** The keywords of a schema and of the schemas in it; names of properties and definitions are not keywords. */
function keywordsOf(schema: JsonObject): string[] {
  return Object.entries(schema).flatMap(([keyword, value]) => [
    keyword,
    ...schemasIn(keyword, value).flatMap(keywordsOf),
  ]);
}

function schemasIn(keyword: string, value: Json): JsonObject[] {
  if (keyword === 'properties' || keyword === '$defs')
    return isObject(value) ? Object.values(value).filter(isObject) : [];
  if (keyword === 'anyOf') return Array.isArray(value) ? value.filter(isObject) : [];
  return ['items', 'additionalProperties', 'propertyNames'].includes(keyword) && isObject(value) ? [value] : [];
}
