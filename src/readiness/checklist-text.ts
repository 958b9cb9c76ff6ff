import type { ChecklistLine, ChecklistText } from '../assemble/checklist-text.js';
import type { Bilingual } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import type { Checklist, ChecklistDocument, ChecklistRow } from './checklist.js';
import { describeDebtors, describeMissing, describeRow, firstDue, joinTexts, nothing } from './describe-missing.js';
import { stateNames, words } from './words.js';

/** The checklist for the weekly meeting: a line for each document and each section without documents. */
export function checklistText({ rows, modules }: Checklist): ChecklistText {
  return {
    modules: modules.map((counts) => {
      const own = rows.filter(({ module }) => module === counts.module);
      const heading = own.find(({ section }) => section === String(counts.module));
      const name = sentence(words.module, { module: counts.module });
      return {
        title: joinTexts([name, heading?.title ?? nothing], '. '),
        counts,
        rows: own.flatMap((row) => linesOf(row, own)),
      };
    }),
  };
}

function linesOf(row: ChecklistRow, rows: readonly ChecklistRow[]): ChecklistLine[] {
  if (row.documents.length === 0) return [lineOfHeading(row, rows)];
  return row.documents.map((document, index) => lineOfDocument(row, document, index === 0));
}

/** A heading inside another section's document is found in the file of that document. */
function lineOfHeading(row: ChecklistRow, rows: readonly ChecklistRow[]): ChecklistLine {
  const { section, title, state, partOf } = row;
  const isUnknown = state === 'subject-unknown';
  const holder = rows.find((other) => other.section === partOf);
  const file = fileNames(holder?.documents.flatMap(({ files }) => files) ?? []);
  return {
    section,
    title,
    state: stateNames[state],
    missing: describeRow(row),
    owedBy: row.heading === 'unverified' || isUnknown ? words.legalService : nothing,
    due: nothing,
    file: file.ru === '' ? nothing : sentence(words.partOf, { file, section }),
  };
}

/** What the section itself waits for stands with its first document. */
function lineOfDocument(row: ChecklistRow, document: ChecklistDocument, isFirst: boolean): ChecklistLine {
  const { debts } = document;
  const due = firstDue(debts);
  return {
    section: row.section,
    title: document.name,
    state: stateNames[document.state],
    missing: joinTexts([describeMissing(document), isFirst ? describeRow(row) : nothing]),
    owedBy: describeDebtors(debts),
    due: due ?? (debts.length > 0 ? words.notSet : nothing),
    file: fileNames(document.files),
  };
}

/** The names of the files, each once for all languages that have it. */
function fileNames(files: readonly string[]): Bilingual {
  const names = [...new Set(files.map((file) => file.slice(file.lastIndexOf('/') + 1)))].join(', ');
  return { ru: names, en: names };
}
