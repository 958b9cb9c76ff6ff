import { resolve } from 'node:path';
import { openDiskWorld } from '../../src/disk-world.js';
import type { World } from '../../src/world.js';
import type { CaseFolder } from '../cases/lay-out-case.js';

const repository = resolve(import.meta.dirname, '..', '..');

/** The content of a case with the schemas and templates of the repository. */
export function openCase({ root, content }: CaseFolder): World {
  return openDiskWorld({
    root,
    content,
    templates: resolve(repository, 'templates'),
    schemas: resolve(repository, 'schemas'),
  });
}
