import type { DocumentCodes } from '../../sections/document-codes.js';
import type { SectionMap } from '../../sections/section-map.js';
import type { FindingSeverity } from '../finding.js';
import type { RuleReport, VerifyRule, VerifySubject } from '../verify-rule.js';
import type { EaeuSequence } from './eaeu-sequence.js';

/** The shared tables: headings of the dossier and the classifier of document types. */
export interface OfficialTables {
  readonly sections: SectionMap;
  readonly codes: DocumentCodes;
}

export interface EaeuContext {
  readonly subject: VerifySubject;
  readonly official: OfficialTables;
  readonly report: RuleReport;
}

/** A rule on one sequence of an EAEU package. */
export interface EaeuRule extends Omit<VerifyRule, 'layouts' | 'severity'> {
  readonly severity: FindingSeverity;
  /** `earlier` are the sequences before it, ascending, as far as they are beside the package. */
  judge(sequence: EaeuSequence, context: EaeuContext, earlier: readonly EaeuSequence[]): Promise<void> | void;
}

/** The rule as the runner and the reports know it. */
export function toVerifyRule({ id, states, basis, severity }: EaeuRule): VerifyRule {
  return { id, states, basis, layouts: ['eaeu'], severity: { eaeu: severity } };
}
