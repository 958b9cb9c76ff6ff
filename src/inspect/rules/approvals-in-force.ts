import { approvalRequests } from '../../approvals/approval-requests.js';
import { cite } from '../../check/clauses.js';
import { documentRule } from '../document-rule.js';
import { judgeApprovals, suspectFailures } from '../suspect-approvals.js';

/** Where the dossier asks for approvals, the rule after this one tells of the same, and stops a submission. */
export const approvalsInForce = documentRule({
  code: 'approval/in-force',
  catalogueId: 'APR-003',
  states: {
    ru: 'Утверждённое не менялось после утверждения (для досье, которое утверждений не требует)',
    en: 'What was approved has not changed since (for a dossier that does not ask for approvals)',
  },
  why: {
    ru: 'утверждение относится к тому, что человек видел; изменённое позже надо показать ему снова',
    en: 'an approval is of what a person saw; what changed later must be shown again',
  },
  clause: cite('dataIntegrity'),
  severity: { draft: 'warning', submission: 'warning' },
  justifiable: true,
  reads: ['approvals.entries', 'documents'],
  failures: suspectFailures,
  inspect(context) {
    if (approvalRequests(context.dossier) === undefined) judgeApprovals(context, context.judge);
  },
});
