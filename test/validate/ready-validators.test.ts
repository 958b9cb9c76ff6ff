import { describe, expect, it } from 'vitest';
import { isObject } from '../../src/load/is-object.js';
import { loadContent } from '../../src/load/load-content.js';
import type { Json } from '../../src/load/parsed-file.js';
import { compileSchemas } from '../../src/validate/compile-schemas.js';
import { readSchemas } from '../../src/validate/read-schemas.js';
import { readyValidators } from '../../src/validate/ready-validators.js';
import type { World } from '../../src/world.js';
import { project } from '../records/open-project.js';

/** The world of the project, with one text in its schemas replaced. */
function worldWith(name: string, before: string, after: string): World {
  return {
    list: (area) => project.list(area),
    read(file, most) {
      const content = project.read(file, most);
      if (file.name !== name || !('bytes' in content)) return content;
      const text = new TextDecoder().decode(content.bytes);
      if (!text.includes(before)) throw new Error(`${name} does not say ${before}`);
      return { bytes: new TextEncoder().encode(text.replace(before, after)) };
    },
  };
}

const ready = readyValidators(readSchemas(project).value);
/** Of other schemas, which say the same: nothing was made of them when the program was compiled. */
const { value: asked } = compileSchemas(
  worldWith('common.schema.json', '"description": "', '"description": "Изменено / Changed. '),
);

/** The first record of each kind, as plain data. */
const records = new Map<string, Json>();
for (const { data } of loadContent(project).value) {
  const kind = isObject(data) ? data['recordType'] : undefined;
  if (typeof kind === 'string' && !records.has(kind)) records.set(kind, structuredClone(data));
}

/** The value changed in one place, in every way and at every place; of a list, in the first item. */
function* changes(value: Json): Generator<Json> {
  yield* [7, '', 'other', null, [], {}];
  if (Array.isArray(value)) {
    yield [...value, ...value];
    const [first, ...others] = value;
    for (const changed of first === undefined ? [] : changes(first)) yield [changed, ...others];
  } else if (isObject(value)) {
    yield { ...value, unheardOf: 'x' };
    for (const [key, inner] of Object.entries(value)) {
      const { [key]: _left, ...rest } = value;
      yield rest;
      for (const changed of changes(inner)) yield { ...value, [key]: changed };
    }
  }
}

describe('validators made when the program was compiled', () => {
  it.each([...records.keys()])('accept what the schema of %s takes, and nothing else', (kind) => {
    const id = `${kind}.schema.json`;
    const place = { schema: asked.get(id) ?? {}, id, pointer: '' };
    const whole = records.get(kind) ?? null;
    const wrong = [whole, ...changes(whole)].filter(
      (value) => ready?.(id, value) !== (asked.validate(place, value).length === 0),
    );
    expect(wrong).toEqual([]);
  });

  it('are of no use for schemas that have changed since', () => {
    const world = worldWith('organization.schema.json', '"legalName", "roles"]', '"legalName", "roles", "taxId"]');
    expect(readyValidators(readSchemas(world).value)).toBeUndefined();
    const { value: schemas } = compileSchemas(world, new Set(['organization']));
    const id = 'organization.schema.json';
    const organization = records.get('organization');
    const place = { schema: schemas.get(id) ?? {}, id, pointer: '' };
    const { taxId: _left, ...untaxed } = isObject(organization) ? organization : {};
    const errors = schemas.validate(place, untaxed).map(({ params }) => params);
    expect(errors).toEqual([{ missingProperty: 'taxId' }]);
  });
});
