import { cite } from '../../check/clauses.js';
import { type Field, itemsOf, rootField } from '../../check/field.js';
import type { Judgement } from '../../check/judgement.js';
import type { RecordIndex } from '../../check/record-index.js';
import { figuresIn } from '../../check/text/figures.js';
import { textOf } from '../../check/text-of.js';
import { documentRule } from '../document-rule.js';
import { eachDocument } from '../each-passage.js';
import { footnoteMarks, markOfNote } from '../footnote-marks.js';
import { isFromRecord } from '../from-record.js';
import type { Passage } from '../passages.js';
import { type CellTexts, cellText, type TableTexts, tablesOf } from '../table-texts.js';

export const tableHeads = documentRule({
  code: 'document/table-heads',
  catalogueId: 'DOC-007',
  states: {
    ru: 'N в шапке таблицы — численность названной популяции, а если она не названа — какой-нибудь; знаки и сноски отвечают друг другу; строка «итого» равна сумме строк над ней',
    en: 'The N of a table head is that of the analysis set it names or, where none is named, of some set; marks and footnotes match; a row of totals is the sum of the rows above it',
  },
  why: {
    ru: 'по N в шапке читают все проценты таблицы; неверное N делает неверной всю таблицу',
    en: 'every percentage of a table is read against the N of its head; a wrong N makes all of the table wrong',
  },
  clause: cite('ichE3'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['all-tables', 'trial-results.analysisSets'],
  failures: {
    otherSize: {
      message: {
        ru: 'таблица «{table}»: N = {written}, а в популяции «{set}» {n}',
        en: 'table "{table}": N = {written}, while the set "{set}" has {n}',
      },
      hint: {
        ru: 'печатайте в шаблоне поле с численностью популяции и сверьте, та ли популяция названа',
        en: 'print the number of the set from its field, and make sure that the right set is named',
      },
    },
    noSet: {
      message: {
        ru: 'таблица «{table}»: N = {written}, а такой численности нет ни у одной популяции анализа',
        en: 'table "{table}": N = {written}, and no analysis set has that number',
      },
      hint: {
        ru: 'назовите популяцию и печатайте в шаблоне поле с её численностью',
        en: 'name the set and print its number from its field',
      },
    },
    markWithoutNote: {
      message: {
        ru: 'таблица «{table}»: у знака сноски «{mark}» нет сноски',
        en: 'table "{table}": the mark "{mark}" has no footnote',
      },
      hint: {
        ru: 'добавьте сноску под таблицу или уберите знак',
        en: 'add the footnote below the table or remove the mark',
      },
    },
    noteWithoutMark: {
      message: {
        ru: 'таблица «{table}»: на сноску «{mark}» ничто не указывает',
        en: 'table "{table}": nothing refers to the footnote "{mark}"',
      },
      hint: {
        ru: 'поставьте знак в таблице или уберите сноску',
        en: 'put the mark into the table or remove the footnote',
      },
    },
    otherSum: {
      message: {
        ru: 'таблица «{table}»: в строке «{label}» {written}, а сумма строк — {sum}',
        en: 'table "{table}": row "{label}" has {written}, while the rows add up to {sum}',
      },
      hint: {
        ru: 'исправьте строки или итог; если это не сумма, назовите строку иначе',
        en: 'correct the rows or the total; where it is no sum, call the row something else',
      },
    },
  },
  inspect(context) {
    const { passagesOf, records, place, judge } = context;
    eachDocument(context, (document) => {
      for (const table of tablesOf(document, passagesOf(document))) {
        const name = nameOf(table);
        judge((judgement) => {
          for (const size of sizesOf(table))
            judgeSize(judgement, size, records, { table: name, at: place(size.passage, size.index) });
        });
        judge((judgement) => {
          const used = [
            table.caption,
            ...[...table.head, ...table.body].flat().flatMap((cell) => cell.passages),
          ].flatMap((passage) => (passage === undefined ? [] : footnoteMarks(passage)));
          const noted = table.notes.flatMap((passage) => {
            const mark = markOfNote(passage);
            return mark === undefined ? [] : [{ mark, passage, index: 0 }];
          });
          for (const { mark, passage, index } of used) {
            const hasNote = noted.some((note) => note.mark === mark);
            if (!hasNote) judgement.fail('markWithoutNote', place(passage, index), { table: name, mark });
          }
          for (const { mark, passage } of noted) {
            const isUsed = used.some((use) => use.mark === mark);
            if (!isUsed) judgement.fail('noteWithoutMark', place(passage, 0), { table: name, mark });
          }
        });
        judge((judgement) => {
          for (const { label, cell, written, sum } of wrongSums(table.body)) {
            judgement.fail('otherSum', place(cell, 0), { table: name, label, written, sum });
          }
        });
      }
    });
  },
});

interface Size {
  readonly written: string;
  readonly value: string;
  readonly passage: Passage;
  readonly index: number;
}

/** Every `N = 56` of caption and head. */
function sizesOf({ caption, head }: TableTexts): Size[] {
  const passages = [...(caption === undefined ? [] : [caption]), ...head.flat().flatMap((cell) => cell.passages)];
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(/(?<![\p{L}\p{N}])N[ \u00A0]?=[ \u00A0]?(?=\d)/gu)].flatMap(({ 0: sign, index }) => {
      const from = index + sign.length;
      const figure = figuresIn(passage.text.slice(from))[0];
      return figure?.index === 0 ? [{ written: figure.text, value: figure.value, passage, index: from }] : [];
    }),
  );
}

function judgeSize(
  judgement: Judgement<'otherSize' | 'noSet'>,
  { written, value, passage, index }: Size,
  records: RecordIndex,
  { table, at }: { readonly table: string; readonly at: { readonly at: Field<unknown>['at'] } },
): void {
  const sets = records.all('trial-results').flatMap((results) => {
    const list = judgement.given(rootField(results).get('analysisSets'));
    return list === undefined ? [] : itemsOf(list);
  });
  const named = sets
    .map((set) => ({ set, label: labelIn(passage.text, textOf(judgement, set.get('label'))) }))
    .filter(({ label }) => label !== '');
  const longest = Math.max(0, ...named.map(({ label }) => label.length));
  const meant = named.filter(({ label }) => label.length === longest);
  if (meant.length > 0) {
    const sizes = meant.flatMap(({ set, label }) => {
      const n = judgement.known(set.get('n'));
      return n === undefined ? [] : [{ n, label }];
    });
    const [first] = sizes;
    if (first === undefined || sizes.some(({ n }) => String(n.value) === value)) return;
    const related = sizes.map(({ n }) => ({ at: n.at, label: judgement.labelOf(n) }));
    judgement.fail('otherSize', at, { table, written, set: first.label, n: first.n.value }, related);
    return;
  }
  if (sets.length === 0 || isFromRecord(records, passage, index, written.length)) return;
  const isSize = sets.some((set) => String(judgement.given(set.get('n'))?.value) === value);
  if (!isSize) judgement.fail('noSet', at, { table, written });
}

/** The one of a set's names that the text says. */
function labelIn(text: string, labels: string): string {
  const said = text.toLowerCase();
  return labels.split('\n').find((label) => label !== '' && said.includes(label.toLowerCase())) ?? '';
}

interface WrongSum {
  readonly label: string;
  readonly cell: Passage;
  readonly written: string;
  readonly sum: number;
}

const sumLabel = /^(?:итого|сумма|sum)(?![\p{L}])/iu;
const totalLabel = /^(?:всего|total)(?![\p{L}])/iu;
/** Subjects may stand in several rows of a table of events, so their total is no sum. */
const ofSubjects = /участник|пациент|субъект|явлени|реакци|subject|patient|participant|event|reaction/iu;

/** Columns of whole numbers under a row that calls itself their sum. */
function wrongSums(body: readonly (readonly CellTexts[])[]): WrongSum[] {
  const at = body.findIndex(([first]) => first !== undefined && isSumLabel(cellText(first)));
  const [label, ...cells] = body[at] ?? [];
  const rows = body.slice(0, Math.max(0, at));
  if (label === undefined || rows.length < 2) return [];
  return cells.flatMap((cell): WrongSum[] => {
    const [passage] = cell.passages;
    const written = cellText(cell);
    const parts = rows
      .map((row) => row.find(({ column }) => column === cell.column))
      .map((one) => one && cellText(one));
    if (passage === undefined || !isWhole(written) || !parts.every(isWhole)) return [];
    const sum = parts.reduce((total, part) => total + wholeOf(part), 0);
    return sum === wholeOf(written) ? [] : [{ label: cellText(label), cell: passage, written, sum }];
  });
}

function isSumLabel(label: string): boolean {
  return sumLabel.test(label) || (totalLabel.test(label) && !ofSubjects.test(label));
}

function isWhole(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,3}(?:[ \u00A0,]?\d{3})*$/u.test(text);
}

function wholeOf(text: string): number {
  return Number(text.replace(/\D/gu, ''));
}

/** The caption, or where there is none the first words of the head. */
function nameOf({ caption, head, table }: TableTexts): string {
  return caption?.text ?? head[0]?.map(cellText).join(' | ') ?? table.id;
}
