/**
 * Writes record-types.ts from the schemas; with `--check` only tells whether it is stale (exit 1).
 * A script of its own, run by `npm run generate-types`: no stage imports it. It is not TypeScript because it must run
 * when the types it is about to mend do not compile. It reads just the schema language our schemas are written in and
 * refuses anything else; a general converter could not turn the triple `T, Absence, Contested` into `Uncertain<T>`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const schemasFolder = new URL('../../schemas/', import.meta.url);
const target = new URL('record-types.ts', import.meta.url);

const generated = generateRecordTypes();
if (!process.argv.includes('--check')) {
  writeFileSync(target, generated);
} else if (readFileSync(target, 'utf8') !== generated) {
  process.stderr.write(`${fileURLToPath(target)} is stale: run npm run generate-types\n`);
  process.exitCode = 1;
}

function generateRecordTypes() {
  const { $defs } = readSchema('common.schema.json');
  const codeLists = schemaFiles('code-lists/');
  const kinds = schemaFiles('').filter((file) => file !== 'common.schema.json');
  const names = new Set();
  const declarations = [
    ...Object.entries($defs)
      .filter(([name]) => name !== 'Contested')
      .map(([name, schema]) => declare(name, schema, names)),
    ...codeLists.map((file) => declare(typeName(file), readSchema(file), names)),
    ...kinds.map((file) => declare(typeName(file), readSchema(file), names)),
  ];
  const members = kinds.map((file) => `  readonly '${kindOf(file)}': ${typeName(file)};`);
  return `${[
    '// Generated from schemas/ by `npm run generate-types`. Do not edit.',
    ...declarations,
    contestedType($defs.Contested),
    '/** A value that may be unknown, or on which sources disagree. */\nexport type Uncertain<T> = T | Absence | Contested<T>;',
    `/** Every record kind and the shape of its data. */\nexport interface RecordTypes {\n${members.join('\n')}\n}`,
  ].join('\n\n')}\n`;
}

/** The one generic type: its candidates hold values of the field it stands in. */
function contestedType(schema) {
  const { candidates, ...rest } = schema.properties;
  const { provenance } = candidates.items.properties;
  const members = [
    `  readonly candidates: readonly { readonly value: T; readonly provenance: ${typeOf(provenance, 1)} }[];`,
    ...membersOf({ properties: rest }, 1),
  ];
  return `${comment(schema, 0)}export interface Contested<T> {\n${members.join('\n')}\n}`;
}

function declare(name, schema, names) {
  if (names.has(name)) throw new Error(`two schemas give the type ${name}`);
  names.add(name);
  const type = typeOf({ ...schema, $defs: undefined }, 0);
  const isShape = type.startsWith('{\n');
  return `${comment(schema, 0)}export ${isShape ? `interface ${name} ${type}` : `type ${name} = ${type};`}`;
}

function typeOf(schema, depth) {
  if (schema.$ref !== undefined) return referenceName(schema.$ref);
  if (schema.anyOf !== undefined) return unionOf(schema.anyOf, depth);
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ');
  switch (schema.type) {
    case 'string':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'array':
      return `readonly ${bracketed(typeOf(schema.items, depth))}[]`;
    case 'object':
      return objectOf(schema, depth);
  }
  throw new Error(`no type for ${JSON.stringify(schema)}`);
}

function unionOf(branches, depth) {
  const [value, ...others] = branches.map((branch) => typeOf(branch, depth));
  if (others.join() === 'Absence,Contested') return `Uncertain<${value}>`;
  return [value, ...others].join(' | ');
}

function objectOf(schema, depth) {
  if (schema.properties === undefined) return `Readonly<Record<string, ${typeOf(schema.additionalProperties, depth)}>>`;
  return `{\n${membersOf(schema, depth + 1).join('\n')}\n${indent(depth)}}`;
}

function membersOf(schema, depth) {
  const required = new Set(schema.required);
  return Object.entries(schema.properties).map(
    ([name, property]) =>
      `${comment(property, depth)}${indent(depth)}readonly ${name}${required.has(name) ? '' : '?'}: ${typeOf(property, depth)};`,
  );
}

function referenceName(ref) {
  const [file, pointer] = ref.split('#');
  return pointer === undefined ? typeName(file) : pointer.slice('/$defs/'.length);
}

/** Documentation from the English half of title and description. */
function comment(schema, depth) {
  const words = [schema.title, schema.description]
    .filter((text) => text !== undefined)
    .map((text) => text.split(' / ')[1]);
  return words.length === 0 ? '' : `${indent(depth)}/** ${words.join('. ')} */\n`;
}

function literal(value) {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

function bracketed(type) {
  return type.includes(' | ') && !type.startsWith('{') && !type.startsWith('Uncertain<') ? `(${type})` : type;
}

function indent(depth) {
  return '  '.repeat(depth);
}

function kindOf(file) {
  return file.slice(file.indexOf('/') + 1, -'.schema.json'.length);
}

function typeName(file) {
  return kindOf(file).replace(/(?:^|-)([a-z])/g, (_match, letter) => letter.toUpperCase());
}

function schemaFiles(folder) {
  return readdirSync(new URL(`./${folder}`, schemasFolder))
    .filter((file) => file.endsWith('.schema.json'))
    .sort()
    .map((file) => `${folder}${file}`);
}

function readSchema(file) {
  return JSON.parse(readFileSync(new URL(file, schemasFolder), 'utf8'));
}
