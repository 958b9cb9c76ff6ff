import { createError } from '../diagnostics/create-error.js';
import type { Diagnostic, Range, Staged } from '../diagnostics/diagnostic.js';
import { isObject } from '../load/is-object.js';
import { once } from '../load/once.js';
import type { Json, JsonObject, ParsedFile } from '../load/parsed-file.js';
import { appendPointer, isWithin } from '../load/pointer.js';
import { shapeOf } from './field-shape.js';
import { propertyPlace } from './member-place.js';
import type { RecordFile } from './record-file.js';
import type { SchemaPlace, SchemaSet } from './schema-set.js';
import { isAbsence, isContested } from './uncertain-value.js';

/**
 * Puts the text below the front matter into the property its schema marks `x-markdown-body`. In a property of two
 * languages it is the Russian text; the English one stands in the front matter.
 */
export function attachBody(file: RecordFile, kind: SchemaPlace, schemas: SchemaSet): Staged<RecordFile> {
  const { body, data } = file;
  if (body === undefined) return { value: file, diagnostics: [] };

  const target = findTarget(data, kind, schemas);
  if (target === undefined) return { value: file, diagnostics: [unused(file, body.range)] };
  const { name, isBilingual } = target;
  const earlier = data[name];
  const value: Json = isBilingual ? extend(isObject(earlier) ? earlier : {}, 'ru', body.text) : body.text;
  return { value: withBody(file, extend(data, name, value), name, isBilingual, body.range), diagnostics: [] };
}

interface Target {
  readonly name: string;
  readonly isBilingual: boolean;
}

/** The property that takes the text; undefined when there is none, or it is filled already. */
function findTarget(data: JsonObject, kind: SchemaPlace, schemas: SchemaSet): Target | undefined {
  const { properties } = kind.schema;
  if (!isObject(properties)) return undefined;
  const name = Object.keys(properties).find(
    (key) => isObject(properties[key]) && properties[key]['x-markdown-body'] === true,
  );
  const place = name === undefined ? undefined : propertyPlace(kind, name);
  if (name === undefined || place === undefined) return undefined;

  const isBilingual = propertyPlace(shapeOf(schemas, place).value, 'ru') !== undefined;
  const earlier = data[name];
  const isFree =
    earlier === undefined ||
    (isBilingual && isObject(earlier) && !isAbsence(earlier) && !isContested(earlier) && earlier['ru'] === undefined);
  return isFree ? { name, isBilingual } : undefined;
}

function extend(object: JsonObject, key: string, value: Json): JsonObject {
  return Object.assign(Object.create(null), object, { [key]: value });
}

function withBody(file: RecordFile, data: JsonObject, name: string, isBilingual: boolean, range: Range): RecordFile {
  const property = appendPointer('', name);
  const text = isBilingual ? appendPointer(property, 'ru') : property;
  const pointers = once(() => {
    const all = new Map(file.pointers());
    if (!all.has(property)) all.set(property, range);
    return all.set(text, range);
  });
  return {
    ...file,
    data,
    pointers,
    locate: (pointer, part) => {
      if (isWithin(pointer, text)) return { file: file.file, pointer: text, range };
      if (pointer === property && !file.pointers().has(property)) return { file: file.file, pointer, range };
      return file.locate(pointer, part);
    },
  };
}

function unused(file: ParsedFile, range: Range): Diagnostic {
  return createError({
    code: 'record/body-unused',
    message: { ru: 'текст под полями записи никуда не попадёт', en: 'the text below the record fields goes nowhere' },
    hint: {
      ru: 'удалите текст или перенесите его в поле записи',
      en: 'delete the text or move it into a field of the record',
    },
    at: { file: file.file, pointer: '', range },
    product: file.product,
  });
}
