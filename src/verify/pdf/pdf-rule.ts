import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { Placeholders } from '../../diagnostics/sentence.js';
import type { FindingSeverity, VerifyProfile } from '../finding.js';
import type { ProfileLimits } from '../profile-limits.js';
import type { VerifyRule } from '../verify-rule.js';
import type { PdfFacts, PdfMark } from './pdf-facts.js';

/** What a rule objects to in one file. */
export interface PdfObjection {
  readonly page?: number;
  readonly message: Bilingual;
  readonly args?: Placeholders;
  readonly severity?: FindingSeverity;
}

export interface PdfSurroundings {
  readonly profile: VerifyProfile;
  readonly limits: ProfileLimits;
}

/** A rule on one file that could be opened. */
export interface PdfRule extends VerifyRule {
  judge(facts: PdfFacts, surroundings: PdfSurroundings): readonly PdfObjection[];
}

/** Weights in the order of the profiles; `undefined` where a region does not ask. */
export function weights(
  ich: FindingSeverity,
  eu: FindingSeverity,
  fda: FindingSeverity,
  eaeu: FindingSeverity | undefined,
): VerifyRule['severity'] {
  return { ich, eu, fda, ...(eaeu !== undefined && { eaeu }) };
}

const shownNames = 5;

/** One objection for all marks of a kind, which names some of them and all their pages; none without marks. */
export function oneFor(marks: readonly PdfMark[], message: Bilingual): readonly PdfObjection[] {
  const [first] = marks;
  if (first === undefined) return [];
  const names = [...new Set(marks.map(({ name }) => name))];
  const more = names.length > shownNames ? ', …' : '';
  const pages = marks.flatMap(({ page }) => page ?? []).sort((a, b) => a - b);
  const page = pages[0];
  return [
    {
      message,
      args: { names: names.slice(0, shownNames).join(', ') + more, where: whereOf(pages) },
      ...(page !== undefined && { page }),
    },
  ];
}

/** Pages as people write them, in brackets; nothing for what hangs on the file as a whole. */
export function whereOf(pages: readonly number[]): Bilingual {
  if (pages.length === 0) return { ru: '', en: '' };
  const list = listRuns(pages);
  return { ru: ` (страницы: ${list})`, en: ` (pages: ${list})` };
}

const shownRuns = 12;

/** `1, 4–6`: sorted, each once, and not longer than a line. */
function listRuns(pages: readonly number[]): string {
  const runs: { readonly first: number; last: number }[] = [];
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === page - 1) run.last = page;
    else runs.push({ first: page, last: page });
  }
  const shown = runs.slice(0, shownRuns).map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return shown.join(', ') + (runs.length > shownRuns ? ', …' : '');
}
