import type { PackagedEntry } from '../package-files/package-files.js';
import type { SequenceFolder } from '../verify-rule.js';
import type { Backbone, BackboneFile } from './backbone.js';
import type { Leaf } from './leaf.js';

/** One sequence as it lies on the disk. */
export interface EctdSequence {
  readonly folder: SequenceFolder;
  /** Without what an operating system left behind; paths from the application folder. */
  readonly entries: readonly PackagedEntry[];
  readonly folders: readonly string[];
  /** Absent where there is no index.xml in its place. */
  readonly index?: BackboneFile;
  readonly indexBytes?: Uint8Array;
  /** Of module 1: usually one. */
  readonly regional: readonly BackboneFile[];
}

/** The backbones that could be read, index.xml first. */
export function backbonesOf({ index, regional }: EctdSequence): readonly Backbone[] {
  return [...(index ? [index] : []), ...regional].flatMap((file) => ('backbone' in file ? file.backbone : []));
}

export function regionalBackbones({ regional }: EctdSequence): readonly Backbone[] {
  return regional.flatMap((file) => ('backbone' in file ? file.backbone : []));
}

export function leavesOf(sequence: EctdSequence): readonly Leaf[] {
  return backbonesOf(sequence).flatMap(({ leaves }) => leaves);
}

export function indexOf({ index }: EctdSequence): Backbone | undefined {
  return index && 'backbone' in index ? index.backbone : undefined;
}

/** The path below the sequence folder: `m3/32-body-data/…`. */
export function insidePath({ folder }: EctdSequence, path: string): string {
  return path.slice(folder.path.length + 1);
}

/** The path of a file of the sequence, from the application folder. */
export function pathIn({ folder }: EctdSequence, inside: string): string {
  return `${folder.path}/${inside}`;
}
