import type { CheckOutcome } from '../check/outcome.js';
import type { RuleDescription } from '../check/rule.js';
import type { Diagnostic, Profile } from '../diagnostics/diagnostic.js';
import type { WrittenPackage } from '../package/write-package.js';
import type { Checklist } from '../readiness/checklist.js';

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
  /** Findings stopped the build of this product. */
  readonly isBlocked: boolean;
  /** Absent where the records do not hold together, so that no rule could judge them. */
  readonly checks?: {
    readonly profile: Profile;
    readonly asOf: string;
    readonly outcomes: readonly CheckOutcome[];
    /** The rules the staff has written for the product; the built-in ones stand in the catalogue. */
    readonly ownRules: readonly RuleDescription[];
  };
  /** How ready the records are, whatever was written. Absent where no documents could be assembled. */
  readonly checklist?: Checklist;
  /** Of the package as it now lies in the output folder. */
  readonly written?: WrittenPackage;
}
