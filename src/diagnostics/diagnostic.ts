/** A sentence in both message languages. Reporters pick one; a diagnostic always carries both. */
export interface Bilingual {
  readonly ru: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

export type Severity = 'error' | 'warning' | 'info';

/** 1-based line and column, column counted in UTF-16 code units as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** `end` is exclusive; a range is never empty unless the file itself is. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** `file` is relative to the project root and uses `/` on every platform. `pointer` is an RFC 6901 JSON Pointer. */
export interface Location {
  readonly file: string;
  readonly pointer: string;
  readonly range: Range;
}

export interface Related {
  readonly at: Location;
  readonly label: Bilingual;
}

/**
 * What the data itself declares about a finding. `undefined`: an ordinary finding.
 * A declared finding is a warning in the draft profile and an error in the submission profile.
 */
export type Declared = 'absent' | 'contested' | 'unconfirmed' | 'accepted';

export interface Diagnostic {
  /** Words, stable, e.g. `trial/enrolled-within-plan`; `dossier explain <code>` describes each of them. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that stands alone and names the value. No capital, no full stop. */
  readonly message: Bilingual;
  /** The place the author must look at. Absent only where no file is to blame (command line, empty content folder). */
  readonly at?: Location;
  readonly related: readonly Related[];
  /** The next action, imperative. */
  readonly hint?: Bilingual;
  /** The clause of the act or guideline the finding rests on. */
  readonly clause?: Bilingual;
  readonly declared?: Declared;
  /** The product folder whose build this finding stops; absent: all of them. */
  readonly product?: string;
}

/** What every stage returns. A stage never prints, exits, or throws for bad data. */
export interface Staged<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

export type Profile = 'draft' | 'submission';
