import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { Need } from '../sections/expected-document.js';

/**
 * - `ready`: made without gaps, or handed in and accepted
 * - `gap`: made, with values that are missing, disputed or not confirmed
 * - `missing`: due, and neither made nor handed in
 * - `refused`: handed in, but a rule for files objects to it
 * - `open`: nobody has said yet whether it is due
 * - `not-applicable`: not due, for the reason given
 * - `not-built`: `--only` left it out and no earlier build holds it
 */
export type DocumentState = 'ready' | 'gap' | 'missing' | 'refused' | 'open' | 'not-applicable' | 'not-built';

/** Of a section: the state of the documents it needs, the worst first; or why it holds none. */
export type RowState = DocumentState | 'heading-only' | 'subject-unknown';

/**
 * - `verified`: compared with the act
 * - `confirmed`: not by us, but confirmed by the applicant in confirmed-headings.yaml
 * - `specimen`: confirmed there as a specimen, which no one has compared with anything
 * - `unverified`: none of these
 */
export type HeadingState = 'verified' | 'confirmed' | 'specimen' | 'unverified';

/** A value a document waits for. */
export interface MissingPiece {
  readonly what: Bilingual;
  readonly state: 'absent' | 'contested' | 'unconfirmed';
  readonly note?: Bilingual;
  /** Where it must be filled in. */
  readonly file: string;
  readonly pointer: string;
}

/** Who owes a document or a value for it, and by when if anybody has said so. */
export interface Debt {
  readonly who: Bilingual;
  readonly due?: string;
}

/** One document the dossier needs, or might. */
export interface ChecklistDocument {
  readonly name: Bilingual;
  readonly part?: string;
  readonly kind: 'generated' | 'attachment';
  readonly need: Need;
  /** Counted in the readiness of its module. */
  readonly isRequired: boolean;
  /** Whether it was read in the act that this kind of application needs it. */
  readonly isNeedVerified: boolean;
  /** The type codes it may have. */
  readonly codes: readonly string[];
  readonly areCodesVerified: boolean;
  readonly state: DocumentState;
  /** Why it is not due, or the question that decides whether it is. */
  readonly reason?: Bilingual;
  /** Paths below the output folder of the product. */
  readonly files: readonly string[];
  readonly missing: readonly MissingPiece[];
  readonly debts: readonly Debt[];
}

export interface ChecklistRow {
  readonly section: string;
  readonly module: number;
  /** The official title or, while its wording is unknown, a working title. */
  readonly title: Bilingual;
  readonly heading: HeadingState;
  /** Where the title was seen, and in which edition of the act. */
  readonly source: Bilingual;
  readonly edition: Bilingual;
  readonly state: RowState;
  /** The section in whose document this one is a heading. */
  readonly partOf?: string;
  readonly documents: readonly ChecklistDocument[];
}

export interface ModuleReadiness {
  readonly module: number;
  readonly sections: number;
  /** Documents of the list of needed ones that are due, and how many of them are ready. */
  readonly required: number;
  readonly ready: number;
  /** The other states of required documents. */
  readonly gap: number;
  readonly missing: number;
  readonly notBuilt: number;
  /** Documents outside that list that are due, and how many of them are ready. */
  readonly further: number;
  readonly furtherReady: number;
  /** Documents of which nobody has said whether they are due, and documents that are not. */
  readonly open: number;
  readonly notApplicable: number;
  readonly unverifiedHeadings: number;
  readonly specimenHeadings: number;
}

export interface Checklist {
  readonly rows: readonly ChecklistRow[];
  readonly modules: readonly ModuleReadiness[];
}
