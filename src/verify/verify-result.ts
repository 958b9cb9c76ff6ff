import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { PackageLayout, RuleVerdict, VerifyFinding, VerifyProfile } from './finding.js';
import type { VerifyRule } from './verify-rule.js';

/** What was found of one package: all that the reports and the certificate see. */
export interface VerifyResult {
  /** Name and version of the program. */
  readonly tool: string;
  /** The name of the folder or file that was given. */
  readonly name: string;
  readonly layout: PackageLayout;
  readonly profile: VerifyProfile;
  readonly profileName: Bilingual;
  readonly profileSource: Bilingual;
  /** Numbers of the sequences judged, and of those that served as history. */
  readonly sequences: readonly string[];
  readonly earlier: readonly string[];
  readonly files: number;
  readonly bytes: number;
  /** SHA-256 over the paths and SHA-256 of all judged files, sorted: the same package has the same. */
  readonly fingerprint: string;
  readonly findings: readonly VerifyFinding[];
  readonly verdicts: readonly RuleVerdict[];
  readonly rules: readonly VerifyRule[];
  /** No errors, and no published file is missing that a package is filed with. */
  readonly isFileable: boolean;
}
