import type { SequenceFiles } from '../common/sequence-files.js';
import type { Backbone, BackboneFile } from './backbone.js';
import type { Leaf } from './leaf.js';

/** One sequence with its backbones. */
export interface EctdSequence extends SequenceFiles {
  /** Absent where there is no index.xml in its place. */
  readonly index?: BackboneFile;
  /** Of module 1: usually one. */
  readonly regional: readonly BackboneFile[];
}

/** The backbones that could be read, index.xml first. */
export function backbonesOf(sequence: EctdSequence): readonly Backbone[] {
  const index = indexOf(sequence);
  return [...(index ? [index] : []), ...regionalBackbones(sequence)];
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
