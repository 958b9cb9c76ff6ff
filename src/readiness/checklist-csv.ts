import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { Checklist, ChecklistDocument, ChecklistRow } from './checklist.js';
import { csvFile, csvLine } from './csv-line.js';
import { describeDebtors, describeMissing, describeRow, firstDue, joinTexts, nothing } from './describe-missing.js';
import { headingNames, needNames, stateNames } from './words.js';

const columns: readonly (readonly [name: Bilingual, read: (row: ChecklistRow, of?: ChecklistDocument) => Bilingual])[] =
  [
    [{ ru: 'Раздел', en: 'Section' }, ({ section }) => same(section)],
    [{ ru: 'Название раздела', en: 'Title of the section' }, ({ title }) => title],
    [{ ru: 'Сверка названия', en: 'Check of the title' }, ({ heading }) => headingNames[heading]],
    [{ ru: 'Источник названия', en: 'Source of the title' }, ({ source }) => source],
    [{ ru: 'Редакция', en: 'Edition' }, ({ edition }) => edition],
    [{ ru: 'Документ', en: 'Document' }, (_row, of) => of?.name ?? nothing],
    [{ ru: 'Коды', en: 'Codes' }, (_row, of) => same(of?.codes.join(' ') ?? '')],
    [{ ru: 'Коды сверены', en: 'Codes verified' }, (_row, of) => (of ? yesOrNo(of.areCodesVerified) : nothing)],
    [{ ru: 'Нужен', en: 'Needed' }, (_row, of) => (of ? needNames[of.need] : nothing)],
    [{ ru: 'Необходимость сверена', en: 'Need verified' }, (_row, of) => (of ? yesOrNo(of.isNeedVerified) : nothing)],
    [{ ru: 'Состояние', en: 'State' }, (row, of) => stateNames[of?.state ?? row.state]],
    [
      { ru: 'Чего не хватает', en: 'What is missing' },
      (row, of) => joinTexts([of ? describeMissing(of) : nothing, describeRow(row)]),
    ],
    [{ ru: 'Кто предоставит', en: 'Owed by' }, (_row, of) => describeDebtors(of?.debts ?? [])],
    [{ ru: 'Срок', en: 'Due' }, (_row, of) => same(firstDue(of?.debts ?? []) ?? '')],
    [{ ru: 'Файлы', en: 'Files' }, (_row, of) => same(of?.files.join(' ') ?? '')],
  ];

/** The checklist of one product. */
export interface ProductChecklist {
  readonly product: string;
  readonly checklist: Checklist;
}

/**
 * Checklists for a spreadsheet, a line for each document and each section without documents; Russian columns, then
 * English ones.
 */
export function checklistCsv(dossiers: readonly ProductChecklist[]): string {
  const lines = dossiers.flatMap(({ product, checklist }) =>
    linesOf(checklist).map((cells) => writeLine(product, cells)),
  );
  const head = writeLine(
    'Препарат / Product',
    columns.map(([name]) => name),
  );
  return csvFile([head, ...lines]);
}

function linesOf({ rows }: Checklist): (readonly Bilingual[])[] {
  return rows.flatMap((row) =>
    row.documents.length === 0 ? [cellsOf(row)] : row.documents.map((document) => cellsOf(row, document)),
  );
}

function cellsOf(row: ChecklistRow, document?: ChecklistDocument): readonly Bilingual[] {
  return columns.map(([, read]) => read(row, document));
}

function writeLine(product: string, cells: readonly Bilingual[]): string {
  const [first, ...others] = cells;
  // The number of the section is the same in both languages and stands once.
  return csvLine([product, first?.ru ?? '', ...others.map(({ ru }) => ru), ...others.map(({ en }) => en)]);
}

function same(text: string): Bilingual {
  return { ru: text, en: text };
}

function yesOrNo(value: boolean): Bilingual {
  return value ? { ru: 'да', en: 'yes' } : { ru: 'нет', en: 'no' };
}
