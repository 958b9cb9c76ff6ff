import type { Block, Table, TableCell } from '../../assemble/document-model.js';
import { cell, gap, paragraph, power, text } from './model-parts.js';
import { longWordOf, type Say, sentenceOf } from './say.js';

/** Labels and values, one of them empty. */
export function formTable(say: Say): readonly Block[] {
  const rows = [
    [say('Торговое наименование', 'Trade name'), say('Утжефра', 'Utzhefra')],
    [
      say('Международное непатентованное наименование', 'International non-proprietary name'),
      gap('absent', say('[НЕТ ДАННЫХ: МНН — ожидается решение ВОЗ]', '[NO DATA: INN — decision of WHO expected]')),
    ],
    [say('Лекарственная форма', 'Dosage form'), say('дисперсия для инфузий', 'dispersion for infusion')],
    [say('Дозировка', 'Strength'), say('не более 2 × 10⁸ клеток', 'at most 2 × 10⁸ cells')],
    [say('Пустое поле', 'Empty field'), ''],
  ] as const;
  const table: Table = {
    kind: 'table',
    id: 'form',
    widths: [35, 65],
    head: 0,
    notes: [],
    landscape: false,
    role: 'form',
    rows: rows.map(([label, shown]) => ({ cells: [cell(label, { header: true }), cell(shown)] })),
  };
  return [{ kind: 'heading', id: 'h-7', level: 2, children: [text(say('Анкета', 'Form'))] }, table];
}

/** Twelve columns on turned pages, two header rows, cells over five rows and over three columns, notes with marks. */
export function wideTable(say: Say): readonly Block[] {
  const head = (content: Parameters<typeof cell>[0], options: Partial<TableCell> = {}) =>
    cell(content, { header: true, align: 'center', ...options });
  const table: Table = {
    kind: 'table',
    id: 'wide',
    role: 'data',
    landscape: true,
    head: 2,
    caption: [
      text(say('Сводная таблица исследований, доза ≥ 1,0 × 10', 'Summary of studies, dose ≥ 1.0 × 10')),
      power('6'),
    ],
    widths: [10, 4, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
    rows: [
      {
        cells: [
          head(say('Группа', 'Group'), { rows: 2 }),
          head(say('Показатели', 'Measures'), { columns: 5 }),
          head([say('Результаты', 'Results'), power(say('а', 'a'))], { columns: 5 }),
          head([say('Примечание', 'Remark'), power(say('б', 'b'))], { rows: 2 }),
        ],
      },
      { cells: Array.from({ length: 10 }, (_, column) => head(say(`Графа ${column + 1}`, `Column ${column + 1}`))) },
      ...Array.from({ length: 60 }, (_, row) => ({ cells: wideRow(row, say) })),
    ],
    notes: [
      [power(say('а', 'a')), text(say(' — по данным спонсора.', ' — according to the sponsor.'))],
      [power(say('б', 'b')), text(' — '), gap('unconfirmed', say('[НЕ ПОДТВЕРЖДЕНО: 12]', '[UNCONFIRMED: 12]'))],
    ],
  };
  return [
    {
      kind: 'heading',
      id: 'h-8',
      level: 2,
      number: '1.8.3.2',
      children: [text(say('Широкая таблица', 'A wide table'))],
    },
    table,
  ];
}

function wideRow(row: number, say: Say): readonly TableCell[] {
  const values = Array.from({ length: 10 }, (_, column) => {
    if (column === 0) return cell(`${row}${say(',', '.')}${column}5`, { align: 'right' });
    return cell(
      column === 5 ? say('Иммуноглобулин', 'Immunoglobulin') : say(`яч. ${row}.${column}`, `cell ${row}.${column}`),
    );
  });
  if (row % 5 !== 0) return [cell(say(`а ${row}`, `a ${row}`)), ...values];
  return [
    cell(
      say(
        `группа ${row / 5 + 1} с длинным названием группы исследований`,
        `group ${row / 5 + 1} with the long name of a group of studies`,
      ),
      { rows: 5, header: true },
    ),
    cell(say(`объединено ${row}`, `joined ${row}`), { columns: 3 }),
    ...values.slice(0, 8),
  ];
}

/** Columns too narrow for their words, among them one of 300 letters and every rare sign. */
export function narrowTable(say: Say): readonly Block[] {
  const sentence = sentenceOf(say);
  const labels = [
    '№',
    say('Наименование', 'Name'),
    say('Рандомизированное', 'Randomisation'),
    say('Описание', 'Description'),
  ];
  const table: Table = {
    kind: 'table',
    id: 'narrow',
    role: 'data',
    landscape: false,
    head: 1,
    notes: [],
    widths: [5, 5, 5, 85],
    rows: [
      { cells: labels.map((label) => cell(label, { header: true })) },
      {
        cells: [
          cell('1'),
          cell(say('Дезоксирибонуклеиновая', 'Deoxyribonucleic')),
          cell(longWordOf(say)),
          cell(sentence),
        ],
      },
      {
        cells: [
          cell('2'),
          cell(''),
          cell('https://clinicaltrials.gov/study/NCT00000000?tab=history&a=1#version-content-panel'),
          cell([sentence, { kind: 'line-break' }, say('вторая строка', 'second line')]),
        ],
      },
      {
        cells: [
          cell('3'),
          cell(['CD19', power('+')]),
          cell(say('≥ 1,0 × 10⁶', '≥ 1.0 × 10⁶')),
          cell('№ 12, 1 500 ₽, interferon-β'),
        ],
      },
    ],
  };
  return [{ kind: 'heading', id: 'h-9', level: 2, children: [text(say('Узкие столбцы', 'Narrow columns'))] }, table];
}

/** One row is taller than a page: it must break, and nothing of it may be lost. */
export function tallRowTable(say: Say): readonly Block[] {
  const sentence = sentenceOf(say);
  const blocks = Array.from({ length: 24 }, (_, index) => paragraph(`${index + 1}) ${sentence} ${sentence}`));
  const table: Table = {
    kind: 'table',
    id: 'tall',
    role: 'data',
    landscape: false,
    head: 1,
    widths: [30, 70],
    caption: [text(say('Строка выше страницы', 'A row taller than a page'))],
    notes: [[text(say('Примечание под таблицей.', 'A remark below the table.'))]],
    rows: [
      {
        cells: [
          cell(say('Показатель', 'Measure'), { header: true }),
          cell(say('Описание', 'Description'), { header: true }),
        ],
      },
      { cells: [cell(say('короткая строка', 'short row')), cell(say('короткое значение', 'short value'))] },
      { cells: [cell(say('высокая строка', 'tall row'), { header: true }), { ...cell(''), blocks }] },
      {
        cells: [
          cell(say('последняя строка', 'last row')),
          {
            ...cell(''),
            blocks: [
              paragraph(say('с перечнем:', 'with a list:')),
              {
                kind: 'list',
                id: 'cell-list',
                ordered: true,
                items: [[paragraph(say('раз', 'one'))], [paragraph(say('два', 'two'))]],
              },
            ],
          },
        ],
      },
    ],
  };
  return [table];
}

/** Rows joined by one cell that together are taller than a page. */
export function joinedRowsTable(say: Say): readonly Block[] {
  const labels = [say('Группа', 'Group'), say('Показатель', 'Measure'), say('Описание', 'Description')];
  const table: Table = {
    kind: 'table',
    id: 'joined',
    role: 'data',
    landscape: false,
    head: 1,
    widths: [20, 20, 60],
    caption: [text(say('Объединённые строки выше страницы', 'Joined rows taller than a page'))],
    notes: [],
    rows: [
      { cells: labels.map((label) => cell(label, { header: true })) },
      ...Array.from({ length: 30 }, (_, index) => ({
        cells: [
          ...(index === 0
            ? [
                cell(say('группа, которая объединяет тридцать строк', 'a group that joins thirty rows'), {
                  rows: 30,
                  header: true,
                }),
              ]
            : []),
          cell(say(`строка ${index + 1}`, `row ${index + 1}`)),
          cell(`${index + 1}: ${sentenceOf(say)}`),
        ],
      })),
    ],
  };
  return [table, paragraph(say('Подпись руководителя:', 'Signature:'))];
}
