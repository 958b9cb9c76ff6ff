import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { SchemaText } from './read-schemas.js';

/**
 * Whether a value satisfies the whole schema of a file, by its name below `schemas/`. `false` says only that the
 * validator must be asked what is wrong, if anything. It may compare items by methods of their prototype.
 */
export type Acceptance = (id: string, value: unknown) => boolean;

/**
 * What `npm run compile` made of the schemas (`generate-validators.ts`): compiling them takes longer than checking all
 * records. Undefined where they have changed since, or could not be used then.
 */
export function readyValidators(schemas: readonly SchemaText[]): Acceptance | undefined {
  const made: unknown = createRequire(import.meta.url)('#dist/validators.cjs');
  if (typeof made !== 'object' || made === null || Reflect.get(made, 'schemas') !== digestSchemas(schemas))
    return undefined;
  return (id, value) => {
    const accepts: unknown = Reflect.get(made, id);
    return typeof accepts === 'function' && accepts(value) === true;
  };
}

/** A SHA-256 over all schemas, to the letter. */
export function digestSchemas(schemas: readonly SchemaText[]): string {
  return createHash('sha256')
    .update(JSON.stringify(schemas.map(({ id, text }) => [id, text])))
    .digest('hex');
}
