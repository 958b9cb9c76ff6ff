import { closest } from 'fastest-levenshtein';
import { type ApprovalEntry, approvalEntries } from '../../approvals/approval-entry.js';
import { approvalRequests } from '../../approvals/approval-requests.js';
import { cite } from '../../check/clauses.js';
import type { Field } from '../../check/field.js';
import type { Judgement } from '../../check/judgement.js';
import { type DocumentContext, documentRule } from '../document-rule.js';

export const approvalsNameSomething = documentRule({
  code: 'approval/names-something',
  catalogueId: 'APR-001',
  states: {
    ru: 'Каждое утверждение называет одну запись или один документ, которые есть, и хранит отпечаток именно их',
    en: 'Each approval names one record or one document that exists, and holds the fingerprint of that kind',
  },
  why: {
    ru: 'утверждение с опиской ничего не защищает, а выглядит как утверждение',
    en: 'a mistyped approval protects nothing, yet looks like one',
  },
  clause: cite('dataIntegrity'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: false,
  reads: ['approvals.entries', 'dossier.approvals', 'documents'],
  failures: {
    notOne: {
      message: {
        ru: 'утверждение называет не одно: нужен либо документ (document), либо запись (record)',
        en: 'the approval does not name one thing: either a document or a record',
      },
      hint: {
        ru: 'оставьте одно из полей document и record',
        en: 'keep one of the fields document and record',
      },
    },
    unknownRecord: {
      message: { ru: 'записи `{id}` нет', en: 'there is no record `{id}`' },
      hint: {
        ru: 'исправьте идентификатор (может быть, `{close}`?) или удалите утверждение: git его помнит',
        en: 'correct the id (did you mean `{close}`?), or delete the approval: git remembers it',
      },
    },
    unknownDocument: {
      message: { ru: 'документа `{id}` в досье нет', en: 'the dossier has no document `{id}`' },
      hint: {
        ru: 'исправьте обозначение (может быть, `{close}`?) или удалите утверждение: git его помнит',
        en: 'correct the id (did you mean `{close}`?), or delete the approval: git remembers it',
      },
    },
    otherFingerprint: {
      message: {
        ru: 'отпечаток не того вида: у записи он один (data), у документа — по одному на язык',
        en: 'the fingerprint is of another kind: a record has one (data), a document one for each language',
      },
      hint: {
        ru: 'утвердите заново командой approve: отпечатки ставит она',
        en: 'approve again with the command approve: it sets the fingerprints',
      },
    },
    unknownSection: {
      message: {
        ru: 'досье требует утверждать документы раздела {section}, а такого раздела нет',
        en: 'the dossier asks for approvals in section {section}, and there is no such section',
      },
      hint: { ru: 'исправьте номер раздела', en: 'correct the number of the section' },
    },
  },
  inspect(context) {
    const { records, dossier, judge, sectionMap } = context;
    for (const entry of approvalEntries(records)) judge((judgement) => judgeEntry(judgement, entry, context));
    const requests = approvalRequests(dossier);
    for (const section of requests?.sections ?? []) {
      judge((judgement) => {
        if (sectionMap.get(section.value) !== undefined) return;
        judgement.fail('unknownSection', section, { section: section.value });
      });
    }
    for (const record of requests?.records ?? []) {
      judge((judgement) => requireRecord(judgement, record, context));
    }
  },
});

type Failure = 'notOne' | 'unknownRecord' | 'unknownDocument' | 'otherFingerprint';

function judgeEntry(judgement: Judgement<Failure>, entry: Field<ApprovalEntry>, context: DocumentContext): void {
  const { document, record, fingerprint } = entry.value;
  const documents = context.documents.map(({ id }) => id);
  const isOfRecord = fingerprint.data !== undefined;
  const isOfDocument = fingerprint.russian !== undefined || fingerprint.english !== undefined;
  if ((document === undefined) === (record === undefined)) {
    judgement.fail('notOne', entry);
  } else if (record === undefined ? isOfRecord : isOfDocument) {
    judgement.fail('otherFingerprint', entry.get('fingerprint'));
  } else if (document === undefined) {
    requireRecord(judgement, entry.get('record'), context);
  } else if (!documents.includes(document)) {
    judgement.fail('unknownDocument', entry.get('document'), { id: document, close: closest(document, documents) });
  }
}

function requireRecord(
  judgement: Judgement<'unknownRecord'>,
  named: Field<string | undefined>,
  { records }: DocumentContext,
): void {
  const { value: id } = named;
  if (id === undefined || records.withId(id).length > 0) return;
  judgement.fail('unknownRecord', named, {
    id,
    close: closest(
      id,
      records.records.map((record) => record.id),
    ),
  });
}
