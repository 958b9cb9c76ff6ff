import { _ } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { World } from '../world.js';
import { compileSchemas } from './compile-schemas.js';
import { parseSchemas, readSchemas } from './read-schemas.js';
import { digestSchemas } from './ready-validators.js';
import { compileKind, startAjv } from './start-ajv.js';

/**
 * The text of a CommonJS module with a function for each kind of record that says whether a value satisfies its schema,
 * and the digest of the schemas. They tell no errors, and stop at the first: a record with mistakes is left to the validator.
 *
 * @returns a module without functions where a schema cannot be used: the commands tell why
 */
export function generateValidators(world: World): string {
  const { value: schemas, diagnostics } = compileSchemas(world);
  if (diagnostics.length > 0) return 'exports.schemas = "";\n';
  const { value: texts } = readSchemas(world);
  const { value: files } = parseSchemas(texts, 'proven');
  const ajv = startAjv(files, {
    messages: false,
    inlineRefs: false,
    code: { source: true, optimize: false, formats: _`require("known-formats").knownFormats` },
  });
  const kinds = files.filter(({ id }) => schemas.kinds.some((kind) => id === `${kind}.schema.json`));
  for (const kind of kinds) compileKind(ajv, kind);
  const functions = standalone.default(ajv, Object.fromEntries(kinds.map(({ id }) => [id, id])));
  return `${functions}\nexports.schemas = "${digestSchemas(texts)}";\n`;
}
