import type { Ajv2020 } from 'ajv/dist/2020.js';
import { createError } from '../diagnostics/create-error.js';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import { compareText } from '../diagnostics/sort.js';
import { isObject } from '../load/is-object.js';
import { type KeptNotes, noNotes } from '../load/kept-notes.js';
import { once } from '../load/once.js';
import type { Json, JsonObject } from '../load/parsed-file.js';
import { appendPointer, splitPointer } from '../load/pointer.js';
import type { World } from '../world.js';
import { parseSchemas, readSchemas, type SchemaFile } from './read-schemas.js';
import { type Acceptance, readyValidators } from './ready-validators.js';
import type { SchemaPlace, SchemaSet } from './schema-set.js';
import { compileKind, startAjv } from './start-ajv.js';

/**
 * Reads every schema of the project and proves those of the record kinds named, or all. One that cannot be used is an
 * error that stops all products. Compiling is most of what a short command takes, and few contents use every kind: what
 * was proved when the program was compiled, or by an earlier run, is compiled only where a value asks for it.
 */
export function compileSchemas(
  world: World,
  kinds?: ReadonlySet<string>,
  notes: KeptNotes = noNotes,
): Staged<SchemaSet> {
  return notes.lend<true, Staged<SchemaSet>>('schemas', (sound) => {
    const isRead = sound.recall('read') === true;
    const texts = readSchemas(world);
    const ready = once(() => readyValidators(texts.value));
    const areSound = isRead || ready() !== undefined;
    const { value: files, ...parsed } = parseSchemas(texts.value, areSound ? 'proven' : 'unproven');
    const diagnostics = [...texts.diagnostics, ...parsed.diagnostics];
    const ajv = once(() => startAjv(areSound ? files : [], tellingAll));

    const isUsed = ({ id, schema }: SchemaFile): boolean => kinds === undefined || kinds.has(kindOf(id, schema) ?? '');
    const used = files.filter((file) => isUsed(file) && sound.recall(file.id) !== true);
    const unproven = used.length > 0 && ready() !== undefined ? [] : used;
    const compiled = [
      ...(areSound ? [] : files).map((file) => ({ file, errors: attempt(file, () => ajv().addSchema(file.schema)) })),
      ...unproven.map((file) => ({ file, errors: attempt(file, () => compileKind(ajv(), file)) })),
    ];
    const refused = compiled.filter(({ errors }) => errors.length > 0);
    if (refused.length + diagnostics.length === 0)
      for (const about of ['read', ...used.map(({ id }) => id)]) sound.note(about, true);
    return {
      value: createSchemaSet(
        { ajv, ready },
        files.filter((file) => !refused.some((other) => other.file === file)),
      ),
      diagnostics: [...diagnostics, ...refused.flatMap(({ errors }) => errors)],
    };
  });
}

// Shorter code for validators takes longer to make than records take to validate.
const tellingAll = { allErrors: true, verbose: true, code: { optimize: false } } as const;

/** The library throws at a schema it does not understand; for us that is a mistake in a file like any other. */
function attempt({ file }: SchemaFile, act: () => unknown): Diagnostic[] {
  try {
    act();
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const start = { line: 1, column: 1 };
    return [
      createError({
        code: 'schema/unusable',
        message: { ru: `схема не годится: ${reason}`, en: `the schema cannot be used: ${reason}` },
        hint: { ru: 'исправьте схему', en: 'correct the schema' },
        at: { file, pointer: '', range: { start, end: { line: 1, column: 2 } } },
      }),
    ];
  }
}

interface Validators {
  readonly ajv: () => Ajv2020;
  readonly ready: () => Acceptance | undefined;
}

function createSchemaSet({ ajv, ready }: Validators, files: readonly SchemaFile[]): SchemaSet {
  const schemas = new Map(files.map(({ id, schema }) => [id, schema]));
  const places = once(() => {
    const noted = new WeakMap<object, SchemaPlace>();
    for (const [id, schema] of schemas) notePlaces(schema, id, '', noted);
    return noted;
  });
  const resolved = new Map<string, SchemaPlace>();

  return {
    kinds: files.flatMap(({ id, schema }) => kindOf(id, schema) ?? []).sort(compareText),
    get: (id) => schemas.get(id),
    placeOf: (schema) => places().get(schema),
    resolve(ref, baseId) {
      const known = resolved.get(`${baseId} ${ref}`);
      if (known !== undefined) return known;
      // Schemas name each other by relative path, as editors that read them from disk expect.
      const url = new URL(ref, `schema:///${baseId}`);
      const id = url.pathname.slice(1);
      const pointer = decodeURIComponent(url.hash.slice(1));
      const place = followPointer(schemas.get(id), id, pointer);
      if (place === undefined) throw new Error(`${baseId} refers to ${ref}, which does not exist`);
      resolved.set(`${baseId} ${ref}`, place);
      return place;
    },
    validate({ id, pointer }, value) {
      // Validators compare items by methods that objects without a prototype do not have: they get a copy.
      const copy = structuredClone(value);
      if (pointer === '' && ready()?.(id, copy)) return [];
      const validate = ajv().getSchema(pointer === '' ? id : `${id}#${encodeURI(pointer)}`);
      if (validate === undefined) throw new Error(`there is no schema ${id}#${pointer}`);
      validate(copy);
      return validate.errors ?? [];
    },
  };
}

/** A schema is that of a record kind when its `recordType` is the file's own name. */
function kindOf(id: string, { properties }: JsonObject): string | undefined {
  const recordType = isObject(properties) ? properties['recordType'] : undefined;
  const kind = isObject(recordType) ? recordType['const'] : undefined;
  return typeof kind === 'string' && id === `${kind}.schema.json` ? kind : undefined;
}

function notePlaces(value: Json, id: string, pointer: string, places: WeakMap<object, SchemaPlace>): void {
  if (isObject(value)) places.set(value, { schema: value, id, pointer });
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) notePlaces(inner, id, appendPointer(pointer, key), places);
}

function followPointer(root: JsonObject | undefined, id: string, pointer: string): SchemaPlace | undefined {
  let schema: Json | undefined = root;
  for (const token of splitPointer(pointer)) {
    schema = Array.isArray(schema) ? schema[Number(token)] : isObject(schema) ? schema[token] : undefined;
  }
  return isObject(schema) ? { schema, id, pointer } : undefined;
}
