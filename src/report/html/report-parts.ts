import type { Confidence, PageLanguage, RuleStatus, Words } from './report-index.js';

/** A part of the page, embedded compressed: read when it is opened. `report-index.ts` says what holds for both. */
export interface ProblemPart {
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly declared?: 'absent' | 'contested' | 'unconfirmed' | 'accepted';
  readonly message: Words;
  readonly at?: Place;
  readonly frame: readonly string[];
  readonly related: readonly { readonly label: Words; readonly at: Place }[];
  readonly hint?: Words;
  readonly clause?: Words;
}

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Row of `sources`, where the text of the file is embedded. */
  readonly source?: number;
}

export interface ChecklistPart {
  readonly rows: readonly ChecklistLine[];
}

export interface ChecklistLine {
  readonly section: string;
  readonly module: number;
  readonly title: Words;
  readonly state: string;
  readonly documents: readonly {
    readonly name: Words;
    readonly state: string;
    readonly isRequired: boolean;
    readonly reason?: Words;
    readonly missing: readonly {
      readonly what: Words;
      readonly state: string;
      readonly note?: Words;
      readonly at: Place;
    }[];
    readonly debts: readonly { readonly who: Words; readonly due?: string }[];
  }[];
}

export interface RulePart {
  readonly rules: readonly RuleLine[];
}

export interface RuleLine {
  readonly code: string;
  readonly catalogueId: string;
  readonly states: Words;
  readonly why: Words;
  readonly clause: Words;
  readonly reads: readonly string[];
  readonly status: RuleStatus;
  readonly counts: {
    readonly held: number;
    readonly skipped: number;
    readonly failed: number;
    readonly contested: number;
    readonly accepted: number;
  };
  readonly reason?: Words;
  readonly skips: readonly { readonly reason: Words; readonly at?: Place }[];
}

export interface AcceptedPart {
  readonly entries: readonly AcceptedLine[];
}

export interface AcceptedLine {
  readonly code: string;
  readonly record: string;
  readonly pointer: string;
  readonly reason: Words;
  readonly owner: string;
  readonly expires: string;
  readonly at: Place;
  /** What it covers in this run. */
  readonly covers: readonly { readonly message: Words; readonly at?: Place }[];
}

export interface SequencePart {
  readonly sequences: readonly SequenceLine[];
}

export interface SequenceLine {
  readonly sequence: string;
  /** Being prepared: no record of it was saved. */
  readonly isCurrent: boolean;
  readonly asOf?: string;
  readonly format?: string;
  readonly isDraft?: boolean;
  readonly entries: readonly {
    readonly operation: 'new' | 'replace' | 'delete';
    readonly document: string;
    readonly section: string;
    readonly language: string;
    readonly title: Words;
    readonly reason?: Words;
  }[];
  readonly reasons: readonly { readonly about: string; readonly reason: Words }[];
}

/** Text and facts of one file values come from. */
export interface SourcePart {
  readonly text?: string;
  readonly provenances: readonly ProvenanceLine[];
  readonly facts: readonly FactLine[];
}

export interface ProvenanceLine {
  /** Code of the list `source-class`; the page knows its words. */
  readonly sourceClass: string;
  readonly reference: Words;
  readonly date: string;
  readonly enteredOn: string;
  readonly enteredBy?: string;
  readonly confidence: Confidence;
  readonly translatedFrom?: PageLanguage;
}

export interface FactLine {
  readonly pointer: string;
  readonly label?: Words;
  readonly value: string;
  /** From 1; absent where the place of the field is not known. */
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
  /** Row of `provenances`. */
  readonly provenance?: number;
  /** Where documents print it: row of `documents`, row of that document's values. */
  readonly places: readonly (readonly [document: number, value: number])[];
}

/** The words of one document, each value naming its fact. */
export interface DocumentPart {
  readonly blocks: readonly TextBlock[];
  readonly values: readonly ValueLine[];
}

export interface ValueLine {
  /** Row of `sources` and row of that file's facts; several of a value that was computed. */
  readonly facts: readonly (readonly [source: number, fact: number])[];
  readonly isComputed: boolean;
  readonly mark?: 'absent' | 'contested' | 'unconfirmed';
  /** `3`, or `3–4` of what reaches over two pages. */
  readonly page?: string;
}

/** Words; words of value number `v`; words set in some way. */
export type Piece = string | { readonly v: number; readonly c: readonly Piece[] } | StyledPiece;

export interface StyledPiece {
  readonly t: 'strong' | 'em' | 'sup' | 'sub' | 'br' | 'gap';
  readonly c: readonly Piece[];
}

export type TextBlock =
  | { readonly k: 'h'; readonly level: number; readonly c: readonly Piece[] }
  | { readonly k: 'p'; readonly c: readonly Piece[] }
  | { readonly k: 'l'; readonly ordered: boolean; readonly items: readonly (readonly TextBlock[])[] }
  | {
      readonly k: 't';
      readonly caption?: readonly Piece[];
      readonly rows: readonly (readonly TextCell[])[];
      readonly notes: readonly (readonly Piece[])[];
      readonly head: number;
    }
  | { readonly k: 'd'; readonly c: readonly Piece[]; readonly caption?: readonly Piece[] }
  | { readonly k: 'n'; readonly blocks: readonly TextBlock[] }
  | { readonly k: 'g'; readonly lines: readonly (readonly Piece[])[] };

export interface TextCell {
  readonly header: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly align: 'left' | 'center' | 'right';
  readonly blocks: readonly TextBlock[];
}

/** The names under which parts stand in the page. */
export const partNames = {
  index: 'index',
  problems: 'problems',
  checklist: 'checklist',
  rules: 'rules',
  accepted: 'accepted',
  sequences: 'sequences',
  source: (row: number) => `source-${row}`,
  document: (row: number) => `document-${row}`,
} as const;
