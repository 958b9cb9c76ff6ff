import type { ErrorObject } from 'ajv/dist/2020.js';
import type { JsonObject } from '../load/parsed-file.js';

/** A schema and where it stands: `id` is the schema file's name below `schemas/`, `pointer` leads to it inside the file. */
export interface SchemaPlace {
  readonly schema: JsonObject;
  readonly id: string;
  readonly pointer: string;
}

/** All schemas of the project as plain JSON, with the checking of values against any part of them. */
export interface SchemaSet {
  /** The record kinds, sorted by code unit; the schema of a kind is `<kind>.schema.json`. */
  readonly kinds: readonly string[];
  /** The whole schema of a file, by its name below `schemas/`: `common.schema.json`, `code-lists/phase.schema.json`. */
  get(id: string): JsonObject | undefined;
  /** The schema a `$ref` of the file `baseId` names. Throws for a reference that leads nowhere: compiling has refused those. */
  resolve(ref: string, baseId: string): SchemaPlace;
  /** Where a schema object of this set stands; schema objects are told apart by identity. */
  placeOf(schema: object): SchemaPlace | undefined;
  /** All errors of a value against the schema at a place; none if it satisfies it. */
  validate(place: SchemaPlace, value: unknown): readonly ErrorObject[];
}
