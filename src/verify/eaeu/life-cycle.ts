import type { EaeuSequence } from './eaeu-sequence.js';
import type { EaeuEntry } from './resolve-entries.js';

export interface KnownDocument {
  readonly id: string;
  /** The sequence that sent or deleted it last. */
  readonly sequence: string;
  readonly path: string;
  readonly isDeleted: boolean;
}

/** What earlier sequences have left in the dossier. */
export interface DossierState {
  readonly byId: ReadonlyMap<string, KnownDocument>;
  /** Documents still in the dossier, by path. */
  readonly byPath: ReadonlyMap<string, KnownDocument>;
}

/** Replays the inventories in their order. */
export function replay(earlier: readonly EaeuSequence[]): DossierState {
  const byId = new Map<string, KnownDocument>();
  for (const { folder, entries, root } of earlier) {
    for (const entry of entries) {
      const id = idOf(entry);
      if (id === undefined) continue;
      const path = entry.isSent ? pathOf(entry, root) : (byId.get(id)?.path ?? pathOf(entry, root));
      byId.set(id, { id, sequence: folder.name, path, isDeleted: !entry.isSent });
    }
  }
  const current = [...byId.values()].filter(({ isDeleted, path }) => !isDeleted && path !== '');
  return { byId, byPath: new Map(current.map((known) => [known.path, known])) };
}

/** Numbers are compared without regard to case, as UUIDs are. */
export function idOf({ document }: EaeuEntry): string | undefined {
  return document.id?.text.toLowerCase();
}

/** From the folder of the sequence; the name alone where the inventory gives no path. */
export function pathOf({ files, path, document }: EaeuEntry, root: string): string {
  return files[0]?.slice(root.length) ?? path?.text ?? document.name?.text ?? '';
}
