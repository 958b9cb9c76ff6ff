import { type EctdSequence, leavesOf } from './ectd-sequence.js';
import type { Leaf } from './leaf.js';

/** A leaf as one sequence filed it. */
export interface FiledLeaf {
  readonly sequence: EctdSequence;
  readonly leaf: Leaf;
}

export type LeafState = 'current' | 'appended' | 'replaced' | 'deleted';

/** A leaf that changes another one, with the state the other one was in before. */
export interface Change {
  readonly by: FiledLeaf;
  readonly target: FiledLeaf;
  readonly before: LeafState;
  /** The leaf of the same sequence that changed the target already. */
  readonly twin?: Leaf;
}

/** What all sequences together made of their leaves. */
export interface LifeCycle {
  /** By the leaf that changes; only where the changed leaf exists in an earlier sequence. */
  readonly changes: ReadonlyMap<Leaf, Change>;
  /** A leaf by file and ID: `0000/index.xml#id`. */
  find(file: string, id: string): FiledLeaf | undefined;
}

/** Follows the operations through the sequences, in their order. The table of states is that of ICH and of the regions. */
export function traceLifeCycle(sequences: readonly EctdSequence[]): LifeCycle {
  const filed = new Map<string, FiledLeaf>();
  const states = new Map<Leaf, { state: LeafState; lastIn?: EctdSequence; lastBy?: Leaf }>();
  const changes = new Map<Leaf, Change>();
  for (const sequence of sequences) {
    for (const leaf of leavesOf(sequence)) {
      const target = findTarget(leaf, filed);
      if (target === undefined) continue;
      const known = states.get(target.leaf) ?? { state: 'current' as const };
      changes.set(leaf, {
        by: { sequence, leaf },
        target,
        before: known.state,
        ...(known.lastIn === sequence && known.lastBy && { twin: known.lastBy }),
      });
      states.set(target.leaf, { state: stateAfter(leaf, known.state), lastIn: sequence, lastBy: leaf });
    }
    // Entered after the sequence is read: no leaf changes one of its own sequence.
    for (const leaf of leavesOf(sequence)) {
      if (leaf.id !== undefined) filed.set(`${leaf.file}#${leaf.id}`, { sequence, leaf });
    }
  }
  return { changes, find: (file, id) => filed.get(`${file}#${id}`) };
}

function findTarget({ modified, operation }: Leaf, filed: ReadonlyMap<string, FiledLeaf>): FiledLeaf | undefined {
  if (operation === 'new' || modified === undefined || 'fault' in modified) return undefined;
  return filed.get(`${modified.path}#${modified.fragment ?? ''}`);
}

function stateAfter({ operation }: Leaf, before: LeafState): LeafState {
  if (operation === 'replace') return 'replaced';
  if (operation === 'delete') return 'deleted';
  return before === 'current' ? 'appended' : before;
}
