import type { Checklist } from '../readiness/checklist.js';
import type { BuildFacts, FileFacts } from './manifest.js';

/** One output file before it is written. */
export interface PlannedFile {
  readonly facts: FileFacts;
  readonly bytes: Uint8Array;
}

/** Everything that will lie in `out/<product>` except what is derived from it: checklist and manifest as files. */
export interface PackagePlan {
  readonly build: BuildFacts;
  /** The sections `--only` named; absent for a whole build. */
  readonly only?: readonly string[];
  /** Sorted by path. */
  readonly files: readonly PlannedFile[];
  readonly checklist: Checklist;
}
