import type { Checklist, ChecklistDocument, ChecklistRow } from '../../src/readiness/checklist.js';

/**
 * The rows of a checklist that leave a question open: neither made, nor handed in, nor not due for a reason, nor owed by
 * somebody, nor a heading of another document, nor a heading over other rows, nor listed for a legal check. One line each.
 */
export function findUnaccounted({ rows }: Pick<Checklist, 'rows'>): readonly string[] {
  return rows.flatMap((row) => faultsOf(row, rows).map((fault) => `${row.section} ${fault}`));
}

function faultsOf(row: ChecklistRow, rows: readonly ChecklistRow[]): readonly string[] {
  const { section, documents, partOf, state } = row;
  if (documents.length > 0) return documents.flatMap(faultsOfDocument);
  if (partOf !== undefined) {
    const holder = rows.find((other) => other.section === partOf);
    const isThere = holder !== undefined && holder.documents.length > 0 && holder.state === state;
    return isThere ? [] : [`is said to be part of ${partOf}, which has no document in the same state`];
  }
  if (state === 'subject-unknown') return [];
  const isContainer = state === 'heading-only' && rows.some((other) => other.section.startsWith(`${section}.`));
  return isContainer ? [] : [`holds no document, and its state ${state} does not say why`];
}

function faultsOfDocument(document: ChecklistDocument): readonly string[] {
  const { state, kind, files, missing, debts, reason, name } = document;
  const fault = (holds: boolean, text: string) => (holds ? [] : [`${name.en}: ${text}`]);
  const isReasoned = reason !== undefined && reason.ru !== '' && reason.en !== '';
  const isOwed = debts.length > 0 && debts.every(({ who }) => who.ru !== '' && who.en !== '');
  const languages = new Set(files.map((file) => file.slice(0, 2)));
  switch (state) {
    case 'ready':
      return fault(kind === 'generated' ? languages.size === 2 : files.length > 0, 'is ready without a file');
    case 'gap':
      return [
        ...fault(languages.size === 2, 'has gaps and no file'),
        ...fault(missing.length > 0 && missing.every(({ file }) => file !== ''), 'has gaps nobody can find'),
        ...fault(isOwed, 'has gaps nobody owes'),
      ];
    case 'missing':
    case 'refused':
      return fault(isOwed, `is ${state} and nobody owes it`);
    case 'open':
      return [...fault(isReasoned, 'is open without a question'), ...fault(isOwed, 'is open and nobody decides it')];
    case 'not-applicable':
      return fault(isReasoned, 'is not due without a reason');
    default:
      return [`${name.en}: is ${state}`];
  }
}
