import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import { SchemaEnv } from 'ajv/dist/compile/index.js';
import { knownFormats } from './known-formats.js';
import type { SchemaFile } from './read-schemas.js';

/** The keywords of our schemas that speak to people and to later stages, and say nothing to the validator. */
const ANNOTATIONS = ['x-requirement', 'x-ref', 'x-labels', 'x-version', 'x-source', 'x-markdown-body', 'tsType'];

/** With schemas that have been judged before. Strict whatever the options: an unknown keyword throws. */
export function startAjv(proven: readonly SchemaFile[], options: Options): Ajv2020 {
  const ajv = new Ajv2020({ ...options, strict: true, logger: false });
  ajv.addVocabulary(ANNOTATIONS);
  for (const [name, isOfFormat] of Object.entries(knownFormats)) ajv.addFormat(name, isOfFormat);
  for (const { schema } of proven) ajv.addSchema(schema, undefined, undefined, false);
  return ajv;
}

/**
 * The library would compile what kinds have in common, such as `common.schema.json#/$defs/provenance`, for each of them
 * again: half of all it does. What one kind refers to is ready for the next.
 */
export function compileKind(ajv: Ajv2020, { id }: SchemaFile): void {
  const references = ajv.getSchema(id)?.schemaEnv.refs ?? {};
  for (const [ref, schema] of Object.entries(references)) {
    if (schema instanceof SchemaEnv && schema.validate) ajv.refs[ref] ??= schema;
  }
}
