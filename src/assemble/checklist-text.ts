import type { Bilingual } from '../diagnostics/diagnostic.js';

/** The checklist as its template prints it; the stages to the right work it out from the assembled documents. */
export interface ChecklistText {
  readonly modules: readonly ChecklistModule[];
}

/** Texts are ready to print; dates are ISO dates. */
export interface ChecklistModule {
  readonly title: Bilingual;
  readonly counts: Readonly<Record<ChecklistCount, number>>;
  readonly rows: readonly ChecklistLine[];
}

export const checklistCounts = [
  'required',
  'ready',
  'gap',
  'missing',
  'open',
  'notApplicable',
  'further',
  'furtherReady',
  'unverifiedHeadings',
  'specimenHeadings',
] as const;
export type ChecklistCount = (typeof checklistCounts)[number];

export interface ChecklistLine {
  readonly section: string;
  readonly title: Bilingual;
  readonly state: Bilingual;
  readonly missing: Bilingual;
  readonly owedBy: Bilingual;
  readonly due: string | Bilingual;
  readonly file: Bilingual;
}
