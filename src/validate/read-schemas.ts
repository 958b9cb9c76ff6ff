import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import { decodeUtf8 } from '../load/decode-utf8.js';
import { indexLines } from '../load/line-index.js';
import { parseJson } from '../load/parse-json.js';
import type { JsonObject } from '../load/parsed-file.js';
import { placeProblems } from '../load/place-problems.js';
import { explainEncoding, explainTrouble } from '../load/unread-file.js';
import type { World, WorldFile } from '../world.js';

export interface SchemaFile {
  readonly file: string;
  /** The name below `schemas/`, which is also the schema's `$id`. */
  readonly id: string;
  readonly schema: JsonObject;
}

/** A schema as it stands in its file. */
export interface SchemaText {
  readonly file: string;
  readonly id: string;
  readonly text: string;
}

/** Reads the `*.schema.json` files of the project. */
export function readSchemas(world: World): Staged<readonly SchemaText[]> {
  const read = world
    .list('schemas')
    .filter(({ name }) => name.endsWith('.schema.json'))
    .map((file) => readSchema(world, file));
  return together(read);
}

/** `proven`: these very texts have been parsed without a problem before. */
export function parseSchemas(texts: readonly SchemaText[], state: 'proven' | 'unproven'): Staged<SchemaFile[]> {
  return together(texts.map((text) => parseSchema(text, state)));
}

function together<Value>(staged: readonly Staged<Value[]>[]): Staged<Value[]> {
  return { value: staged.flatMap(({ value }) => value), diagnostics: staged.flatMap(({ diagnostics }) => diagnostics) };
}

function readSchema(world: World, file: WorldFile): Staged<SchemaText[]> {
  const content = world.read(file);
  if ('trouble' in content) return refused([explainTrouble(file, content.trouble)]);
  const decoded = decodeUtf8(content.bytes);
  if ('badByteAt' in decoded) return refused([explainEncoding(file, decoded)]);
  return { value: [{ file: file.file, id: file.name, text: decoded.text }], diagnostics: [] };
}

function parseSchema({ file, id, text }: SchemaText, state: 'proven' | 'unproven'): Staged<SchemaFile[]> {
  const { problems } = state === 'proven' ? { problems: [] } : parseJson(text);
  if (problems.length > 0)
    return refused(placeProblems(problems, { file, lines: indexLines(text), values: new Map() }));
  const schema: JsonObject = JSON.parse(text);
  return { value: [{ file, id, schema }], diagnostics: [] };
}

function refused(diagnostics: readonly Diagnostic[]): Staged<never[]> {
  return { value: [], diagnostics };
}
