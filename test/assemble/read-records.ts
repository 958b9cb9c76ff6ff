import type { Staged } from '../../src/diagnostics/diagnostic.js';
import { isAttached } from '../../src/load/attached-files.js';
import { loadFile } from '../../src/load/load-file.js';
import type { ParsedFile } from '../../src/load/parsed-file.js';
import { isSavedCopy } from '../../src/load/saved-copies.js';
import type { AnyRecord } from '../../src/records/record.js';
import { checkProducts } from '../../src/validate/check-products.js';
import type { SchemaSet } from '../../src/validate/schema-set.js';
import { validateRecords } from '../../src/validate/validate-records.js';
import type { World, WorldFile } from '../../src/world.js';

interface Kept {
  readonly loaded: Staged<ParsedFile[]>;
  /** What the file is by itself; that it is alone is a mistake, too. */
  readonly proven: Staged<AnyRecord[]>;
}

/** By the name of the file and its text. */
const kept = new Map<string, Kept>();

/**
 * The records of a product, loaded and validated. A file is parsed and proven once for each text it has: tests change
 * one record of examplecel and read them all, which takes longer than whatever they are about.
 */
export function readRecords(world: World, product: string, schemas: SchemaSet): Staged<readonly AnyRecord[]> {
  const files = world
    .list('content')
    .filter((file) => file.name.startsWith(`${product}/`) && !isAttached(file) && !isSavedCopy(file))
    .map((file) => keep(world, file, product, schemas));
  const loaded = files.flatMap((file) => file.loaded.value);
  const content = { value: loaded, diagnostics: files.flatMap((file) => file.loaded.diagnostics) };
  const { value, diagnostics } = files.every(isSound)
    ? { value: files.flatMap(({ proven }) => proven.value), diagnostics: checkProducts(content) }
    : validateRecords(content, schemas);
  return { value, diagnostics: [...content.diagnostics, ...diagnostics] };
}

function keep(world: World, file: WorldFile, product: string, schemas: SchemaSet): Kept {
  const content = world.read(file);
  const key = `${file.file}\n${'bytes' in content ? Buffer.from(content.bytes).toString('latin1') : content.trouble}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const loaded = loadFile(world, file, product);
  const made = { loaded, proven: validateRecords(loaded, schemas) };
  kept.set(key, made);
  return made;
}

function isSound({ loaded, proven }: Kept): boolean {
  return loaded.diagnostics.length === 0 && proven.diagnostics.length === checkProducts(loaded).length;
}
