import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { Placeholders } from '../diagnostics/sentence.js';
import type { FindingPlace, FindingSeverity, PackageLayout, VerifyProfile } from './finding.js';
import type { HashBook } from './package-files/hash-book.js';
import type { PackageFiles } from './package-files/package-files.js';
import type { ProfileLimits } from './profile-limits.js';

/** What a rule says of itself, in the reports and on the certificate. */
export interface VerifyRule {
  /** `LEA-02`, as in reports; stable. */
  readonly id: string;
  /** What a sound package does: "the checksum of a leaf is the MD5 of its file". */
  readonly states: Bilingual;
  /** The clauses it rests on: `EU 11.2, ICH 3.2.2`. */
  readonly basis: string;
  readonly layouts: readonly PackageLayout[];
  /** Its weight by profile; a profile that is absent does not ask for it. */
  readonly severity: Readonly<Partial<Record<VerifyProfile, FindingSeverity>>>;
}

/** How a running rule tells what it saw. Every rule named must be one of the set that runs. */
export interface RuleReport {
  /** So many more things were judged by the rule. */
  checked(rule: string, count?: number): void;
  /** A defect. The severity is the rule's own for the profile unless `severity` lowers or raises it. */
  found(rule: string, place: FindingPlace, message: Bilingual, args?: Placeholders, severity?: FindingSeverity): void;
  /** The rule could not judge at all, or a part of the package: the reason. Said twice, it is told once. */
  notRun(rule: string, reason: Bilingual, args?: Placeholders): void;
  /** The package holds nothing that the rule speaks of. */
  notApplicable(rule: string, reason: Bilingual): void;
}

/** One folder of a life cycle. */
export interface SequenceFolder {
  /** The name of the folder, which a faulty package may have chosen freely: `0001`. */
  readonly name: string;
  /** From the application folder. */
  readonly path: string;
}

/** The user's own copies of published files; a name that was not given is absent. */
export interface PublishedFiles {
  /** `ich-ectd-3-2.dtd`, `EEC_R_….xsd`: the bytes of those found, whatever their hash. */
  readonly byName: ReadonlyMap<string, Uint8Array>;
}

/** All that rules see of a package. */
export interface VerifySubject {
  readonly layout: PackageLayout;
  readonly profile: VerifyProfile;
  readonly limits: ProfileLimits;
  readonly files: PackageFiles;
  readonly hashes: HashBook;
  /** To be judged, ascending by name. */
  readonly judged: readonly SequenceFolder[];
  /** Beside the judged ones and before them, for rules on the life cycle; ascending by name. */
  readonly earlier: readonly SequenceFolder[];
  /** The package is a single sequence: what lies beside it is not part of it. */
  readonly isSingleSequence: boolean;
  readonly published: PublishedFiles;
  /** The name of the application folder, where it is known. */
  readonly applicationName?: string;
}

/** Rules that read the package together, such as all that look into PDF files. */
export interface RuleSet {
  readonly rules: readonly VerifyRule[];
  run(subject: VerifySubject, report: RuleReport, onProgress: (done: number, total: number) => void): Promise<void>;
}

/** The same weight in all profiles of eCTD. */
export function inEctdProfiles(severity: FindingSeverity): VerifyRule['severity'] {
  return { ich: severity, eu: severity, fda: severity };
}
