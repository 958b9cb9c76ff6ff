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

/** Reads the `*.schema.json` files of the project. `proven`: these very files have been read without a problem before. */
export function readSchemas(world: World, state: 'proven' | 'unproven'): Staged<SchemaFile[]> {
  const read = world
    .list('schemas')
    .filter(({ name }) => name.endsWith('.schema.json'))
    .map((file) => readSchema(world, file, state));
  return { value: read.flatMap(({ value }) => value), diagnostics: read.flatMap(({ diagnostics }) => diagnostics) };
}

function readSchema(world: World, file: WorldFile, state: 'proven' | 'unproven'): Staged<SchemaFile[]> {
  const content = world.read(file);
  if ('trouble' in content) return refused([explainTrouble(file, content.trouble)]);
  const decoded = decodeUtf8(content.bytes);
  if ('badByteAt' in decoded) return refused([explainEncoding(file, decoded)]);

  const { text } = decoded;
  const { problems } = state === 'proven' ? { problems: [] } : parseJson(text);
  if (problems.length > 0) {
    return refused(placeProblems(problems, { file: file.file, lines: indexLines(text), values: new Map() }));
  }
  const schema: JsonObject = JSON.parse(text);
  return { value: [{ file: file.file, id: file.name, schema }], diagnostics: [] };
}

function refused(diagnostics: readonly Diagnostic[]): Staged<SchemaFile[]> {
  return { value: [], diagnostics };
}
