import { approvalRequests } from '../../approvals/approval-requests.js';
import { type Approval, collectApprovals } from '../../approvals/collect-approvals.js';
import { type Authors, authorsOfDocument, authorsOfRecord, isPerson } from '../../approvals/find-authors.js';
import { cite } from '../../check/clauses.js';
import type { Field } from '../../check/field.js';
import { type DocumentContext, documentRule } from '../document-rule.js';

export const approvalsFourEyes = documentRule({
  code: 'approval/four-eyes',
  catalogueId: 'APR-005',
  states: {
    ru: 'Где досье требует четырёх глаз, утверждает не тот, кто внёс данные, а внёсший назван',
    en: 'Where the dossier asks for four eyes, whoever entered the data does not approve them, and is named',
  },
  why: {
    ru: 'свою ошибку человек не видит; второй человек нужен, чтобы увидеть её',
    en: 'people do not see their own mistakes; a second person is there to see them',
  },
  clause: cite('dataIntegrity'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['dossier.approvals', 'approvals.entries', 'provenance.enteredBy', 'documents'],
  failures: {
    sameEyes: {
      message: {
        ru: '`{id}` утвердил {approver}, который внёс его данные ({records})',
        en: '`{id}` was approved by {approver}, who entered data of it ({records})',
      },
      hint: { ru: 'пусть утвердит другой человек', en: 'have another person approve it' },
    },
    authorUnknown: {
      message: {
        ru: 'не сказано, кто внёс эти данные, а утверждённое с ними (`{id}`) требует четырёх глаз',
        en: 'nobody says who entered these data, yet what was approved with them (`{id}`) needs four eyes',
      },
      hint: { ru: 'укажите enteredBy в источнике', en: 'give enteredBy in the source' },
    },
  },
  inspect(context) {
    if (approvalRequests(context.dossier)?.fourEyes !== true) return;
    const silent = new Map<string, Field<unknown>>();
    const firstOf = new Map<string, string>();
    for (const approval of collectApprovals(context)) {
      const { id, last } = approval;
      const approver = context.records.find('person', last.value.approverId);
      const authors = authorsOf(approval, context);
      for (const source of authors.silent) {
        const key = `${source.owner.file}#${source.pointer}`;
        silent.set(key, source);
        firstOf.set(key, firstOf.get(key) ?? id);
      }
      // An approver without a record is told of by the rule on references.
      if (approver === undefined) continue;
      context.judge((judgement) => {
        const own = authors.known.filter(({ value }) => isPerson(value, approver));
        if (own.length === 0) return;
        const records = [...new Set(own.map(({ owner }) => owner.id))].join(', ');
        const related = own.slice(0, 3).map(({ at }) => ({ at, label: { ru: 'внёс здесь', en: 'entered here' } }));
        judgement.fail('sameEyes', last.get('approverId'), { id, approver: approver.id, records }, related);
      });
    }
    for (const [key, source] of silent) {
      context.judge((judgement) => judgement.fail('authorUnknown', source, { id: firstOf.get(key) ?? '' }));
    }
  },
});

function authorsOf({ kind, id }: Approval, { records, documents }: DocumentContext): Authors {
  if (kind === 'document')
    return authorsOfDocument(
      documents.filter((document) => document.id === id),
      records,
    );
  const [record] = records.withId(id);
  return record === undefined ? { known: [], silent: [] } : authorsOfRecord(record);
}
