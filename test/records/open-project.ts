import { fileURLToPath } from 'node:url';
import { openDiskWorld } from '../../src/disk-world.js';
import type { JsonObject } from '../../src/load/parsed-file.js';
import { compileSchemas } from '../../src/validate/compile-schemas.js';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The project's own content, templates and schemas. */
export const project = openDiskWorld({
  root: projectRoot,
  content: `${projectRoot}content`,
  templates: `${projectRoot}templates`,
  schemas: `${projectRoot}schemas`,
});

export const { value: schemas, diagnostics: schemaDiagnostics } = compileSchemas(project);

/** Every schema file, by its name below `schemas/`. */
export const schemaFiles: ReadonlyMap<string, JsonObject> = new Map(
  project
    .list('schemas')
    .filter(({ name }) => name.endsWith('.schema.json'))
    .map(({ name }) => [name, schemas.get(name) ?? {}]),
);
