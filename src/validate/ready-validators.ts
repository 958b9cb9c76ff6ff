import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { SchemaFile } from './read-schemas.js';

/**
 * Whether a value satisfies the whole schema of a file, by its name below `schemas/`. `false` says only that the
 * validator must be asked what is wrong, if anything. It may compare items by methods of their prototype.
 */
export type Acceptance = (id: string, value: unknown) => boolean;

/**
 * What `npm run compile` made of the schemas (`generate-validators.ts`): compiling them takes longer than checking all
 * records. Undefined where they have changed since, or could not be used then.
 */
export function readyValidators(files: readonly SchemaFile[]): Acceptance | undefined {
  const made: unknown = createRequire(import.meta.url)('#dist/validators.cjs');
  if (typeof made !== 'object' || made === null || Reflect.get(made, 'schemas') !== digestSchemas(files))
    return undefined;
  return (id, value) => {
    const accepts: unknown = Reflect.get(made, id);
    return typeof accepts === 'function' && accepts(value) === true;
  };
}

/** What the schemas say, as a SHA-256. */
export function digestSchemas(files: readonly SchemaFile[]): string {
  return createHash('sha256')
    .update(JSON.stringify(files.map(({ id, schema }) => [id, schema])))
    .digest('hex');
}
