import type { CheckOutcome } from '../check/outcome.js';
import type { Diagnostic, Profile } from '../diagnostics/diagnostic.js';
import type { Checklist } from '../package/checklist.js';
import type { Manifest } from '../package/manifest.js';

/** What one command found and made: all that reporters see. */
export interface BuildResult {
  readonly command: 'build' | 'check';
  readonly tool: string;
  /** In the order they are shown. */
  readonly diagnostics: readonly Diagnostic[];
  /** Sorted by product. */
  readonly products: readonly ProductResult[];
  /** The texts of the files the findings name, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface ProductResult {
  readonly product: string;
  readonly profile: Profile;
  readonly asOf: string;
  /** Findings stopped the build of this product. */
  readonly isBlocked: boolean;
  readonly outcomes: readonly CheckOutcome[];
  readonly checklist?: Checklist;
  /** Of the package that was written. */
  readonly manifest?: Manifest;
}
