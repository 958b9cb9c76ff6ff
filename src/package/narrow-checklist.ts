import type { Checklist, ChecklistDocument, ChecklistRow } from '../readiness/checklist.js';
import { countModules } from '../readiness/count-modules.js';
import { isWithin } from '../sections/is-within.js';

/** The checklist of a package that holds the named sections only: what is made of the others is not there. */
export function narrowChecklist({ rows }: Checklist, only: readonly string[]): Checklist {
  return countModules(rows.map((row) => (isWithin(row.section, only) ? row : withoutFiles(row))));
}

/** The checklist of a package of which the named sections are new and the others were kept. */
export function joinChecklists(now: Checklist, previous: Checklist, only: readonly string[]): Checklist {
  const before = new Map(previous.rows.map((row) => [row.section, row]));
  return countModules(now.rows.map((row) => (isWithin(row.section, only) ? row : (before.get(row.section) ?? row))));
}

function withoutFiles(row: ChecklistRow): ChecklistRow {
  const documents = row.documents.map((document) => (isMade(document) ? leaveOut(document) : document));
  const isChanged = documents.some((document, index) => document !== row.documents[index]);
  return isChanged ? { ...row, documents, state: 'not-built' } : row;
}

function isMade({ kind, state }: ChecklistDocument): boolean {
  return kind === 'generated' && (state === 'ready' || state === 'gap');
}

function leaveOut(document: ChecklistDocument): ChecklistDocument {
  return { ...document, state: 'not-built', files: [], missing: [], debts: [] };
}
