import {
  type Approval,
  type ApprovedPart,
  collectApprovals,
  documentsPrinting,
} from '../approvals/collect-approvals.js';
import type { Field } from '../check/field.js';
import type { Judgement } from '../check/judgement.js';
import type { Failure } from '../check/rule.js';
import type { Bilingual, Related } from '../diagnostics/diagnostic.js';
import type { DocumentContext } from './document-rule.js';

/** How an approval can fail to hold, in whichever rule tells of it. */
export const suspectFailures = {
  recordChanged: {
    message: {
      ru: 'запись `{id}` изменилась после утверждения {on} ({approver}); её печатают: {documents}',
      en: 'record `{id}` has changed since its approval on {on} ({approver}); it prints in {documents}',
    },
    hint: {
      ru: 'просмотрите изменения (`dossier diff`) и утвердите заново: `dossier approve {id}`',
      en: 'review what changed (`dossier diff`) and approve again: `dossier approve {id}`',
    },
  },
  documentChanged: {
    message: {
      ru: 'документ `{id}` изменился после утверждения {on} ({approver}): {parts}',
      en: 'document `{id}` has changed since its approval on {on} ({approver}): {parts}',
    },
    hint: {
      ru: 'просмотрите изменения (`dossier diff`) и утвердите заново: `dossier approve {id}`',
      en: 'review what changed (`dossier diff`) and approve again: `dossier approve {id}`',
    },
  },
  printsChanged: {
    message: {
      ru: 'документ `{id}`, утверждённый {on} ({approver}), печатает запись `{record}`, а она изменилась после своего утверждения',
      en: 'document `{id}`, approved on {on} ({approver}), prints record `{record}`, which has changed since its own approval',
    },
    hint: {
      ru: 'утвердите заново запись: `dossier approve {record}`',
      en: 'approve the record again: `dossier approve {record}`',
    },
  },
} as const satisfies Readonly<Record<string, Failure>>;

type SuspectFailure = keyof typeof suspectFailures;

/** Asks of each approval whether it still holds. */
export function judgeApprovals(
  context: DocumentContext,
  judge: (ask: (judgement: Judgement<SuspectFailure>) => void) => void,
): void {
  const approvals = collectApprovals(context).filter(({ fingerprint }) => fingerprint !== undefined);
  const suspects = approvals
    .filter(({ kind, changed }) => kind === 'record' && changed.length > 0)
    .map((approval) => ({ ...approval, documents: printedIn(approval, context) }));
  for (const approval of approvals) {
    const { kind, id, last, changed } = approval;
    const args = { id, on: last.value.on, approver: last.value.approverId };
    judge((judgement) => {
      if (changed.length > 0 && kind === 'record') {
        const documents = listed(suspects.find(({ last: own }) => own === last)?.documents ?? []);
        judgement.fail('recordChanged', placeOf(approval), { ...args, documents }, changedRecord(id, context));
      }
      if (changed.length > 0 && kind === 'document') {
        judgement.fail('documentChanged', placeOf(approval), { ...args, parts: partNames(changed) });
      }
      // Whoever looks at the document again sees the record with it.
      if (kind === 'record' || changed.length > 0) return;
      for (const suspect of new Map(suspects.map((one) => [one.id, one])).values()) {
        if (!suspect.documents.includes(id)) continue;
        const related = [
          { at: placeOf(suspect).at, label: { ru: 'утверждение записи', en: 'approval of the record' } },
        ];
        judgement.fail('printsChanged', last.get('document'), { ...args, record: suspect.id }, related);
      }
    });
  }
}

function placeOf({ last }: Approval): Field<unknown> {
  return last.get('fingerprint');
}

function printedIn({ id }: Approval, context: DocumentContext): readonly string[] {
  return context.records.withId(id).flatMap(({ file }) => documentsPrinting(file, context));
}

function changedRecord(id: string, { records }: DocumentContext): readonly Related[] {
  return records
    .withId(id)
    .map((record) => ({ at: record.locate('/id'), label: { ru: 'изменённая запись', en: 'the changed record' } }));
}

const mostNamed = 5;

/** The first few, and how many more: a record of the product itself prints in every document. */
function listed(documents: readonly string[]): Bilingual {
  if (documents.length === 0) return { ru: 'ни один документ', en: 'no document' };
  const named = documents.slice(0, mostNamed).join(', ');
  const more = documents.length - mostNamed;
  return more > 0 ? { ru: `${named} и ещё ${more}`, en: `${named} and ${more} more` } : { ru: named, en: named };
}

const names: Readonly<Record<ApprovedPart, Bilingual>> = {
  data: { ru: 'данные', en: 'data' },
  russian: { ru: 'русский текст', en: 'the Russian text' },
  english: { ru: 'английский текст', en: 'the English text' },
};

function partNames(parts: readonly ApprovedPart[]): Bilingual {
  const joined = (language: keyof Bilingual) => parts.map((part) => names[part][language]).join(', ');
  return { ru: joined('ru'), en: joined('en') };
}
