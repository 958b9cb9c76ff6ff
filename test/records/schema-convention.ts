import { isObject } from '../../src/load/is-object.js';
import type { Json, JsonObject } from '../../src/load/parsed-file.js';
import { labelOf } from '../../src/validate/label-of.js';

/** What is wrong with a schema by our own rules, each with the pointer of the place; empty for a good schema. */
export function breachesOf(id: string, schema: JsonObject, kinds: readonly string[]): string[] {
  const breaches: string[] = [];
  if (schema['$id'] !== id) breaches.push(`: $id is ${JSON.stringify(schema['$id'])}, the file is ${id}`);
  inspect(schema, '', breaches, kinds);
  if (!isBilingual(schema['title'])) breaches.push(': the title is not `<ru> / <en>`');
  return breaches;
}

function inspect(value: Json, pointer: string, breaches: string[], kinds: readonly string[]): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) inspect(item, `${pointer}/${index}`, breaches, kinds);
  }
  if (!isObject(value)) return;
  const report = (breach: string) => breaches.push(`${pointer}: ${breach}`);
  const { properties, required, description } = value;
  if (typeof description === 'string' && !isBilingual(description)) report('the description is not `<ru> / <en>`');
  if (isObject(properties)) {
    if (value['additionalProperties'] !== false) report('unknown properties are let through');
    for (const [name, property] of Object.entries(properties)) {
      if (isObject(property))
        inspectProperty(name, property, isRequired(required, name), (breach) => report(`${name}: ${breach}`), kinds);
    }
  }
  inspectCodes(value, report);
  for (const [key, inner] of Object.entries(value)) inspect(inner, `${pointer}/${key}`, breaches, kinds);
}

function inspectProperty(
  name: string,
  property: JsonObject,
  isRequiredAlready: boolean,
  report: (breach: string) => void,
  kinds: readonly string[],
): void {
  if (!isBilingual(property['title'])) report('the title is not `<ru> / <en>`');
  const { 'x-requirement': requirement } = property;
  if (requirement !== undefined && requirement !== 'R' && requirement !== 'C') report('x-requirement is R or C');
  if (requirement !== undefined && isRequiredAlready) report('both required and x-requirement');
  const targets = [...targetsOf(property)];
  if (/Ids?$/.test(name) && name !== 'taxId' && targets.length === 0) report('an id without x-ref');
  for (const target of targets)
    if (!kinds.includes(target.replace(/\/.*/, ''))) report(`x-ref names no record kind: ${target}`);
  if (targets.length > 0 && !/Ids?$/.test(name)) report('a reference whose name does not end in Id or Ids');
}

/** The record kinds a property's own values name; members of inner objects are their own properties. */
function* targetsOf(schema: JsonObject): Generator<string> {
  const { 'x-ref': target, anyOf, items } = schema;
  if (typeof target === 'string') yield target;
  if (Array.isArray(anyOf)) for (const branch of anyOf) if (isObject(branch)) yield* targetsOf(branch);
  if (isObject(items)) yield* targetsOf(items);
}

function inspectCodes(schema: JsonObject, report: (breach: string) => void): void {
  const { enum: codes, 'x-labels': labels } = schema;
  if (codes === undefined) return;
  if (!Array.isArray(codes) || !isObject(labels)) return void report('codes without labels');
  if (codes.join('\n') !== Object.keys(labels).join('\n')) report('codes and labels differ');
  for (const [code, label] of Object.entries(labels)) {
    if (!isObject(label) || !isText(label['ru']) || !isText(label['en']))
      report(`code ${code} has no label in both languages`);
  }
  if (!isText(schema['x-version']) || !isText(schema['x-source'])) report('a code list states its version and source');
}

function isRequired(required: Json | undefined, name: string): boolean {
  return Array.isArray(required) && required.includes(name);
}

/** Exactly one ` / `, a Russian half with a Cyrillic letter before it, an English one after it. */
function isBilingual(title: Json | undefined): boolean {
  if (typeof title !== 'string' || title.split(' / ').length !== 2) return false;
  const { ru, en } = labelOf(title);
  return isText(ru) && isText(en) && (/[а-яё]/i.test(ru) || ru === en) && !/[а-яё]/i.test(en);
}

function isText(value: Json | undefined): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
