import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { Placeholders } from '../diagnostics/sentence.js';
import type { FindingPlace, FindingSeverity } from './finding.js';
import type { RuleReport } from './verify-rule.js';

/** How one rule speaks while it judges a sequence: the report with its id filled in. */
export interface RuleVoice {
  checked(count?: number): void;
  found(place: FindingPlace, message: Bilingual, args?: Placeholders, severity?: FindingSeverity): void;
  notRun(reason: Bilingual, args?: Placeholders): void;
  notApplicable(reason: Bilingual): void;
}

export function speakFor({ id }: { readonly id: string }, report: RuleReport): RuleVoice {
  return {
    checked: (count) => report.checked(id, count),
    found: (place, message, args, severity) => report.found(id, place, message, args, severity),
    notRun: (reason, args) => report.notRun(id, reason, args),
    notApplicable: (reason) => report.notApplicable(id, reason),
  };
}
