import { join, relative, resolve, sep } from 'node:path';
import { type Folders, openDiskWorld } from '../disk-world.js';
import type { Output } from '../package/write-package.js';
import type { World } from '../world.js';
import type { RunCommand } from './arguments/run-arguments.js';
import type { Machine } from './machine.js';

export interface Project {
  readonly folders: Folders;
  readonly world: World;
  readonly output: Output;
}

/** The folders a command works on: those of the project, or those the command line names. */
export function openProject(
  command: Partial<Pick<RunCommand, 'out' | 'content' | 'templates'>>,
  machine: Machine,
): Project {
  const folder = (typed: string | undefined, name: string): string =>
    typed === undefined ? join(machine.root, name) : resolve(machine.workingFolder, typed);
  const out = folder(command.out, 'out');
  const folders: Folders = {
    root: machine.root,
    content: folder(command.content, 'content'),
    templates: folder(command.templates, 'templates'),
    schemas: join(machine.root, 'schemas'),
  };
  return {
    folders,
    world: openDiskWorld(folders),
    output: { folder: out, shown: relative(machine.workingFolder, out).split(sep).join('/') || '.' },
  };
}
