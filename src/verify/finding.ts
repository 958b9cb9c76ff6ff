import type { Bilingual } from '../diagnostics/diagnostic.js';

/** Whose criteria a package is read by. `ich` holds what every region asks; `eaeu` is the folder set with R.022. */
export const ruleSets = ['ich', 'eu', 'fda', 'eaeu'] as const;
export type VerifyProfile = (typeof ruleSets)[number];

/** How a package is laid out, found from its files. */
export type PackageLayout = 'ectd' | 'eaeu';

export type FindingSeverity = 'error' | 'warning';

/** Where a finding is: the file, and in it the place that has to change. */
export interface FindingPlace {
  /** From the application folder, with `/`: `0001/index.xml`. */
  readonly file: string;
  /** 1-based, of an XML file. */
  readonly line?: number;
  readonly column?: number;
  /** 1-based, of a PDF. */
  readonly page?: number;
}

/** One defect of a package. An error means that the package is refused. */
export interface VerifyFinding extends FindingPlace {
  /** `LEA-02` */
  readonly rule: string;
  readonly severity: FindingSeverity;
  /** What is wrong, naming the value, and what to do. No capital, no full stop. */
  readonly message: Bilingual;
}

export type RuleOutcome = 'passed' | 'failed' | 'warned' | 'not-run' | 'not-applicable';

/** How one rule ended on a whole package. */
export interface RuleVerdict {
  readonly rule: string;
  readonly outcome: RuleOutcome;
  /** Why a rule did not run, or ran on a part only. */
  readonly reason?: Bilingual;
  /** How many things it judged: files, leaves, sequences. */
  readonly checked: number;
}
