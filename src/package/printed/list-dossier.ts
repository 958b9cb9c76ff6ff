import { currentState } from '../sequence/current-state.js';
import type { FileHashes } from '../sequence/hash-file.js';
import type { PlacedEntry } from '../sequence/package-writer.js';
import type { FiledFormat, SequenceEntry, SequencePlan } from '../sequence/sequence-plan.js';

/** One file of the dossier as it stands after a sequence, or one that the sequence withdraws. */
export interface ListedFile extends FileHashes {
  readonly entry: SequenceEntry;
  /** The sequence that sent the file. */
  readonly sequence: string;
  /** From the application folder, with `/`. */
  readonly path: string;
  readonly format: FiledFormat;
  readonly pages?: number;
  /** Leaf id or number of the document, as the format names it. */
  readonly id: string;
}

/** All files of the dossier in the order of the plan, whichever sequence sent them. */
export function listDossier(plan: SequencePlan, placed: readonly PlacedEntry[]): readonly ListedFile[] {
  const placedById = new Map(placed.map((one) => [one.identity, one]));
  const filed = currentState(plan.history);
  return plan.entries.flatMap((entry): readonly ListedFile[] => {
    const own = placedById.get(entry.identity);
    if (own !== undefined && own.paths.length > 0) {
      return own.paths.flatMap((path) => {
        const file = entry.files.find(({ format }) => path.endsWith(`.${format}`));
        if (file === undefined) return [];
        const { format, bytes, sha256, md5, pages } = file;
        const shared = { entry, sequence: plan.sequence, id: own.id, path };
        return [{ ...shared, format, bytes, sha256, md5, ...(pages !== undefined && { pages }) }];
      });
    }
    const earlier = filed.get(entry.identity);
    if (earlier === undefined) return [];
    const { sequence, entry: sent } = earlier;
    return sent.files.map((file) => ({ ...file, entry, sequence, id: sent.id }));
  });
}
