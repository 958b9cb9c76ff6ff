import type { Bilingual } from './diagnostic.js';

/**
 * One entry of the catalogue of codes that are not rules: what a code means, why it matters, how to mend it.
 * Rules carry the same information themselves (see check/rule.ts); `dossier explain` reads both.
 */
export interface CodeDescription {
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly fix: Bilingual;
}
