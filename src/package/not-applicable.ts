import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { DossierPlan } from '../plan/planned-document.js';

/** Reasons, by section number. */
export type NotApplicable = ReadonlyMap<string, Bilingual>;

/** The sections none of whose documents is due, each with the reason of the first. */
export function collectNotApplicable(plan: DossierPlan): NotApplicable {
  const reasons = new Map<string, Bilingual>();
  for (const { section, verdict } of plan) {
    if (verdict.due === 'no' && !reasons.has(section.number)) reasons.set(section.number, verdict.reason);
  }
  for (const { section, verdict } of plan) if (verdict.due !== 'no') reasons.delete(section.number);
  return reasons;
}
