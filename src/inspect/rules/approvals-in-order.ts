import { type ApprovalEntry, approvalEntries } from '../../approvals/approval-entry.js';
import { cite } from '../../check/clauses.js';
import type { Field } from '../../check/field.js';
import { documentRule } from '../document-rule.js';

export const approvalsInOrder = documentRule({
  code: 'approval/in-order',
  catalogueId: 'APR-002',
  states: {
    ru: 'Утверждения идут по порядку: ни одно не позже даты досье, новое утверждение того же не раньше прежнего и не повторяет его',
    en: 'Approvals are in order: none later than the date of the dossier, a renewed one no earlier than the one before and not a copy of it',
  },
  why: {
    ru: 'по порядку утверждений печатается история документа и видно, какое из них действует',
    en: 'their order is printed as the history of a document and tells which of them holds',
  },
  clause: cite('dataIntegrity'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['approvals.entries', 'dossier.asOf'],
  failures: {
    future: {
      message: {
        ru: '`{id}` утверждено {on}, а досье составлено на {asOf}',
        en: '`{id}` was approved on {on}, yet the dossier is stated at {asOf}',
      },
      hint: { ru: 'исправьте дату утверждения или дату досье', en: 'correct the date of approval or of the dossier' },
    },
    backwards: {
      message: {
        ru: '`{id}` утверждено {on}, а стоит после утверждения от {earlier}',
        en: '`{id}` was approved on {on}, yet stands after the approval of {earlier}',
      },
      hint: { ru: 'исправьте дату или переставьте утверждения', en: 'correct the date, or put the approvals in order' },
    },
    twice: {
      message: {
        ru: '`{id}` утвердил дважды один и тот же человек ({approver}) без изменений между утверждениями',
        en: '`{id}` was approved twice by the same person ({approver}) with no change in between',
      },
      hint: { ru: 'удалите одно из утверждений', en: 'delete one of the approvals' },
    },
  },
  inspect({ records, asOf, judge }) {
    const last = new Map<string, Field<ApprovalEntry>>();
    for (const entry of approvalEntries(records)) {
      const { document, record, on, approverId, role = '' } = entry.value;
      const id = document ?? record ?? '';
      const before = last.get(id);
      const own = `${id} ${approverId} ${role}`;
      const ownBefore = last.get(own);
      last.set(id, entry).set(own, entry);
      judge((judgement) => {
        if (asOf !== undefined && on > asOf.value) {
          const related = [{ at: asOf.at, label: asOfLabel }];
          judgement.fail('future', entry.get('on'), { id, on, asOf: asOf.value }, related);
        }
        if (before !== undefined && on < before.value.on) {
          const related = [{ at: before.get('on').at, label: earlierLabel }];
          judgement.fail('backwards', entry.get('on'), { id, on, earlier: before.value.on }, related);
        }
        if (ownBefore !== undefined && isSame(ownBefore.value, entry.value)) {
          const related = [{ at: ownBefore.get('fingerprint').at, label: earlierLabel }];
          judgement.fail('twice', entry.get('fingerprint'), { id, approver: approverId }, related);
        }
      });
    }
  },
});

const asOfLabel = { ru: 'дата досье', en: 'date of the dossier' };
const earlierLabel = { ru: 'прежнее утверждение', en: 'the approval before' };

function isSame(
  { fingerprint: a, version }: ApprovalEntry,
  { fingerprint: b, version: other }: ApprovalEntry,
): boolean {
  return version === other && a.data === b.data && a.russian === b.russian && a.english === b.english;
}
