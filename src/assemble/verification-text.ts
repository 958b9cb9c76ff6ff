import type { Bilingual } from '../diagnostics/diagnostic.js';

/** What was found of a submission package, as its certificate prints it. Texts are ready to print; `lines` are kept apart. */
export interface VerificationText {
  readonly packageName: string;
  readonly sequences: Bilingual;
  readonly criteria: VerificationCell;
  readonly files: Bilingual;
  readonly fingerprint: readonly string[];
  readonly program: string;
  readonly verdict: VerificationCell;
  readonly areas: readonly VerificationArea[];
  readonly unjudged: readonly { readonly rules: string; readonly reason: Bilingual }[];
}

export type VerificationCell = readonly Bilingual[];

/** The rules of one area by how they ended: their ids, ready to print. */
export interface VerificationArea {
  readonly name: Bilingual;
  readonly passed: string;
  readonly warned: string;
  readonly failed: string;
}
