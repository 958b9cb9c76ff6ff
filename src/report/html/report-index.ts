/**
 * What the page knows: written by the program, read by the browser, compiled into both. Everything is text or a number of
 * a row in another list; nothing here is ever taken for HTML.
 */
export interface Words {
  readonly ru: string;
  readonly en: string;
}

export type PageLanguage = keyof Words;

/** Embedded plainly: what the first look needs, and how large everything else is. */
export interface ReportIndex {
  readonly product: string;
  readonly tool: string;
  readonly isBlocked: boolean;
  readonly profile?: 'draft' | 'submission';
  readonly asOf?: string;
  readonly isSynthetic: boolean;
  /** Only some sections were drawn anew. */
  readonly isPartial: boolean;
  /** What stands before the path of a file in a link; absent: the files are nowhere to be found. */
  readonly links?: string;
  readonly counts: ReportCounts;
  readonly modules: readonly ModuleCounts[];
  readonly documents: readonly DocumentEntry[];
  readonly sources: readonly SourceEntry[];
  readonly baseline?: BaselineEntry;
}

export interface ReportCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly outcomes: Readonly<Record<RuleStatus, number>>;
  readonly accepted: number;
  readonly facts: number;
  readonly sequences: number;
}

export interface ModuleCounts {
  readonly module: number;
  readonly required: number;
  readonly ready: number;
  readonly gap: number;
  readonly missing: number;
  readonly notBuilt: number;
  readonly open: number;
}

/** `redrawn`: the same words, drawn in another way. */
export type ChangeState = 'new' | 'changed' | 'redrawn' | 'unchanged';

export interface DocumentEntry {
  readonly id: string;
  readonly language: PageLanguage;
  /** Empty for a working document. */
  readonly section: string;
  readonly title: string;
  readonly isAttached: boolean;
  readonly files: readonly { readonly format: string; readonly path: string; readonly bytes: number }[];
  readonly pages?: number;
  /** Absent where there is nothing to compare with. */
  readonly change?: ChangeState;
  readonly values: number;
  readonly gaps: number;
  /** Whether its text is embedded. */
  readonly hasText: boolean;
}

export interface BaselineEntry {
  readonly asOf: string;
  readonly tool: string;
  /** Where the file of the baseline is kept. */
  readonly file: string;
  readonly removed: readonly { readonly id: string; readonly language: string; readonly section: string }[];
}

export type RuleStatus = 'passed' | 'failed' | 'accepted' | 'skipped' | 'crashed';

export type Confidence = 'high' | 'medium' | 'low';

/** One file values come from. */
export interface SourceEntry {
  readonly file: string;
  /** Kind and id of the record; absent for files of official texts. */
  readonly kind?: string;
  readonly id?: string;
  readonly facts: number;
  readonly confidence: Readonly<Partial<Record<Confidence, number>>>;
  /** Facts by class of source. */
  readonly classes: Readonly<Record<string, number>>;
  /** Facts that no document prints. */
  readonly unprinted: number;
}
