import { dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isObject } from '../../src/load/is-object.js';
import { loadContent } from '../../src/load/load-content.js';
import type { Json, JsonObject, ParsedFile } from '../../src/load/parsed-file.js';
import { isWithin, splitPointer } from '../../src/load/pointer.js';
import { walkFields } from '../../src/validate/walk-fields.js';
import { project, projectRoot, schemas } from './open-project.js';
import { corroborated, facts, unknown } from './utzhefra-facts.js';

const loaded = loadContent(project);
const files = new Map(loaded.value.map((file) => [file.file, file]));
const utzhefra = loaded.value.filter(({ product }) => product === 'utzhefra');

test('every content file can be read', () => {
  expect(loaded.diagnostics).toEqual([]);
  expect(utzhefra.length).toBeGreaterThan(15);
});

describe.each([...files])('%s', (name, file) => {
  const data = recordOf(file);
  const kind = String(data['recordType']);

  test('names its schema for the editor', () => {
    const [firstLine = ''] = file.text.replace(/^---\n/, '').split('\n');
    const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(firstLine) ?? [];
    expect(resolve(projectRoot, dirname(name), path)).toBe(resolve(projectRoot, 'schemas', `${kind}.schema.json`));
  });

  test('satisfies its schema, candidates of contested values too', () => {
    // The body of a Markdown file joins the record when records are validated; here it only has to be there.
    if (file.body !== undefined) return;
    expect(explain(schemas.validate({ schema: {}, id: `${kind}.schema.json`, pointer: '' }, data))).toEqual([]);
    for (const { shape, value, pointer } of walkFields(schemas, kind, data, { candidates: 'all' })) {
      if (!/\/candidates\/\d+\/value$/.test(pointer) || value === undefined) continue;
      expect(explain(schemas.validate(shape.value, value)), pointer).toEqual([]);
    }
  });

  test('names records of its product that exist', () => {
    for (const { shape, value, pointer } of walkFields(schemas, kind, data, { candidates: 'all' })) {
      if (shape.refersTo === undefined || typeof value !== 'string') continue;
      expect(idsOf(file.product, shape.refersTo), `${pointer} names ${value}`).toContain(value);
    }
  });

  test('gives the source of fields it has', () => {
    for (const pointer of Object.keys(isObject(data['fieldProvenance']) ? data['fieldProvenance'] : {})) {
      expect(file.pointers().has(pointer), `${pointer} is not in the file`).toBe(true);
    }
  });
});

describe('utzhefra', () => {
  test.each([...facts, ...corroborated])('%s stands in %s at %s with its source', (fact, name, pointer, value) => {
    const file = fileOf(name);
    expect(valueAt(file, pointer)).toEqual(value);
    expect(sourceOf(file, pointer)).toContain(fact);
  });

  test.each(unknown)('%s %s is a typed absence', (name, pointer) => {
    expect(valueAt(fileOf(name), pointer)).toMatchObject({ absent: 'unknown' });
  });

  test('every given fact but the money is recorded', () => {
    const given = Array.from({ length: 28 }, (_, index) => `G${String(index + 1).padStart(2, '0')}`);
    const recorded = new Set(facts.map(([fact]) => fact));
    expect(given.filter((fact) => !recorded.has(fact))).toEqual(['G26']);
    expect(utzhefra.filter(({ text }) => /764|82[.,]3|39 м|рубл|rouble|ruble/.test(text))).toEqual([]);
  });

  test('the Russian wording of a fact given in English says that it is a translation', () => {
    const untold = utzhefra.flatMap((file) => {
      const visits = [
        ...walkFields(schemas, String(recordOf(file)['recordType']), recordOf(file), { candidates: 'all' }),
      ];
      return visits
        .filter(
          ({ pointer, value, shape }) => pointer.endsWith('/ru') && typeof value === 'string' && shape.isUncertain,
        )
        .filter(({ pointer }) => !isTranslation(file, pointer) && !/C0[145]/.test(sourceOf(file, pointer)))
        .map(({ pointer }) => `${file.file}${pointer}`);
    });
    expect(untold).toEqual([]);
  });

  test('the digest is never more than press', () => {
    const sources = utzhefra.flatMap((file) => [...file.pointers().keys()].map((pointer) => valueAt(file, pointer)));
    const digest = sources.filter(
      (value) => isObject(value) && /дайджест/.test(JSON.stringify(value['sourceRef'] ?? '')),
    );
    expect(digest.length).toBeGreaterThan(20);
    expect(digest.filter((value) => isObject(value) && value['sourceClass'] !== 'press')).toEqual([]);
  });
});

function fileOf(name: string): ParsedFile {
  const file = files.get(`content/utzhefra/${name}`);
  if (file === undefined) throw new Error(`no file ${name}`);
  return file;
}

function recordOf(file: ParsedFile): JsonObject {
  if (!isObject(file.data)) throw new Error(`${file.file} holds no record`);
  return file.data;
}

function valueAt({ data }: ParsedFile, pointer: string): Json | undefined {
  let value: Json | undefined = data;
  for (const token of splitPointer(pointer)) {
    value = Array.isArray(value) ? value[Number(token)] : isObject(value) ? value[token] : undefined;
  }
  return value;
}

/** The provenance in force at a pointer: of the candidate it belongs to, else the longest matching path, else the record's. */
function provenanceOf(file: ParsedFile, pointer: string): JsonObject {
  const candidate = /^.*\/candidates\/\d+(?=\/|$)/.exec(pointer)?.[0];
  const own = candidate === undefined ? undefined : valueAt(file, `${candidate}/provenance`);
  if (isObject(own)) return own;
  const { provenance, fieldProvenance } = recordOf(file);
  const paths = Object.entries(isObject(fieldProvenance) ? fieldProvenance : {})
    .filter(([path]) => isWithin(pointer, path))
    .sort(([a], [b]) => b.length - a.length);
  const found = paths[0]?.[1] ?? provenance;
  return isObject(found) ? found : {};
}

function sourceOf(file: ParsedFile, pointer: string): string {
  return JSON.stringify(provenanceOf(file, pointer)['sourceRef'] ?? '');
}

function isTranslation(file: ParsedFile, pointer: string): boolean {
  return provenanceOf(file, pointer)['translatedFrom'] === 'en';
}

/** The ids of the records of a kind, or of the items of one of their lists: `specification/tests`. */
function idsOf(product: string, target: string): unknown[] {
  const [kind, list] = target.split('/');
  const records = loaded.value
    .filter((file) => file.product === product && recordOf(file)['recordType'] === kind)
    .map(recordOf);
  if (list === undefined) return records.map(({ id }) => id);
  return records.flatMap((record) => {
    const items = record[list];
    return Array.isArray(items) ? items.map((item) => (isObject(item) ? item['id'] : undefined)) : [];
  });
}

function explain(errors: ReturnType<typeof schemas.validate>): string[] {
  return errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}
