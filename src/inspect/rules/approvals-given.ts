import { approvalRequests } from '../../approvals/approval-requests.js';
import { collectApprovals } from '../../approvals/collect-approvals.js';
import { cite } from '../../check/clauses.js';
import { compareText } from '../../diagnostics/sort.js';
import { isWithin } from '../../sections/is-within.js';
import { documentRule } from '../document-rule.js';
import { judgeApprovals, suspectFailures } from '../suspect-approvals.js';

export const approvalsGiven = documentRule({
  code: 'approval/given',
  catalogueId: 'APR-004',
  states: {
    ru: 'Всё, что досье требует утверждать, утверждено, и утверждённое с тех пор не менялось',
    en: 'All that the dossier asks to be approved is approved, and what was approved has not changed since',
  },
  why: {
    ru: 'в подачу идёт то, что видел и утвердил ответственный, а не то, что получилось после него',
    en: 'what is submitted is what the responsible person saw and approved, not what came after',
  },
  clause: cite('dataIntegrity'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: false,
  reads: ['dossier.approvals', 'approvals.entries', 'documents'],
  failures: {
    ...suspectFailures,
    missing: {
      message: {
        ru: '`{id}` никем не утверждено, а досье этого требует',
        en: '`{id}` is approved by nobody, yet the dossier asks for it',
      },
      hint: {
        ru: 'утвердите: `dossier approve {id} --by … --note …`',
        en: 'approve it: `dossier approve {id} --by … --note …`',
      },
    },
  },
  inspect(context) {
    const { documents, slots, judge } = context;
    const requests = approvalRequests(context.dossier);
    if (requests === undefined) return;
    judgeApprovals(context, judge);
    const approved = new Set(collectApprovals(context).map(({ id }) => id));
    for (const section of requests.sections) {
      const made = documents.filter((document) => isWithin(document.section, [section.value])).map(({ id }) => id);
      // A paper that was handed in is approved by its record: nobody here wrote it.
      const handedIn = slots
        .filter((slot) => isWithin(slot.planned.section.number, [section.value]))
        .flatMap(({ attachments }) => attachments.map(({ record }) => record.id));
      for (const id of [...new Set([...made, ...handedIn])].sort(compareText)) {
        judge((judgement) => {
          if (!approved.has(id)) judgement.fail('missing', section, { id });
        });
      }
    }
    for (const record of requests.records) {
      judge((judgement) => {
        if (!approved.has(record.value)) judgement.fail('missing', record, { id: record.value });
      });
    }
  },
});
