import type {
  Block,
  DocumentModel,
  Gap,
  Inline,
  Origin,
  Paragraph,
  Table,
  TableCell,
} from '../../src/assemble/document-model.js';
import type { Language } from '../../src/diagnostics/diagnostic.js';

const origin: Origin = { file: 'content/stress/trial.yaml', pointer: '/title' };

export const text = (value: string): Inline => ({ kind: 'text', text: value });
export const value = (shown: string): Inline => ({ kind: 'text', text: shown, origin });
export const gap = (state: Gap['state'], shown: string): Inline => ({
  kind: 'gap',
  state,
  children: [text(shown)],
  origin,
});
export const power = (raised: string): Inline => ({ kind: 'superscript', text: raised });

let counter = 0;
export const paragraph = (...children: (Inline | string)[]): Paragraph => {
  counter += 1;
  return {
    kind: 'paragraph',
    id: `p-${counter}`,
    children: children.map((c) => (typeof c === 'string' ? text(c) : c)),
  };
};

export const cell = (
  content: string | Inline | readonly (Inline | string)[],
  options: Partial<TableCell> = {},
): TableCell => ({
  columns: 1,
  rows: 1,
  align: 'left',
  header: false,
  blocks: content === '' ? [] : [paragraph(...(Array.isArray(content) ? content : [content]))],
  ...options,
});

/** Every kind of node, in Russian or English, over several pages of both orientations. */
export function stressModel(language: Language): DocumentModel {
  counter = 0;
  return {
    id: `stress-${language}`,
    product: 'stress',
    section: '1.8.3',
    documentCode: '01080',
    language,
    profile: 'draft',
    style: 'ctd',
    title: language === 'ru' ? 'Испытания & «сравнение» <проба>' : 'Trials & "comparison" <probe>',
    author: language === 'ru' ? 'ООО «Пример»' : 'Example LLC',
    date: '2026-11-22',
    version: '0.1',
    header: {
      product: [value(language === 'ru' ? 'Утжефра (utzhefra)' : 'Utzhefra')],
      section: [
        text('1.8.3 '),
        text(
          language === 'ru'
            ? 'Перечень клинических исследований лекарственного препарата, включённых в регистрационное досье, и сведения о них в табличной форме'
            : 'Tabular listing of the clinical studies of the medicinal product that are included in the registration dossier',
        ),
      ],
      version: [text(language === 'ru' ? 'версия ' : 'version '), value('0.1')],
    },
    pageMarks: language === 'ru' ? ['ЧЕРНОВИК — НЕ ДЛЯ ПОДАЧИ'] : ['DRAFT — NOT FOR SUBMISSION', 'SYNTHETIC DATA'],
    blocks: language === 'ru' ? russianBlocks() : englishBlocks(),
  };
}

const longWord = 'Сверхдлинноеслово'.repeat(18).slice(0, 300);
const lorem =
  'Исследование проведено в соответствии с протоколом, утверждённым этическим комитетом; включение пациентов завершено, последующее наблюдение продолжается не менее 15 лет.';

function russianBlocks(): readonly Block[] {
  return [
    {
      kind: 'letterhead',
      id: 'letterhead',
      outgoing: [[text('Исх. № '), gap('absent', '[НЕТ ДАННЫХ: исходящий номер]')], [text('от 22.11.2026')]],
      addressee: [[text('Министерство здравоохранения')], [text('Российской Федерации')], [text('127994, г. Москва')]],
    },
    { kind: 'heading', id: 'h-1', level: 1, number: '1.8.3', children: [text('Перечень клинических исследований')] },
    {
      kind: 'note',
      id: 'note-1',
      blocks: [
        paragraph(
          'Официальное название раздела не подтверждено: источник — ',
          gap('unconfirmed', '[НЕ ПОДТВЕРЖДЕНО: Решение № 78]'),
          '.',
        ),
        {
          kind: 'list',
          id: 'note-list',
          ordered: false,
          items: [[paragraph('проверить заголовок')], [paragraph('проверить номер')]],
        },
      ],
    },
    { kind: 'heading', id: 'h-2', level: 2, children: [text('Знаки и начертания')] },
    paragraph(
      'Доза: ≥ 1,0 × 10',
      power('6'),
      ' клеток/кг (10',
      power('-3'),
      ' мкг), № 5, 1 500 ₽, интерферон-β, α, ',
      { kind: 'strong', children: [text('CD19'), power('+')] },
      ', C',
      { kind: 'subscript', text: 'max' },
      ', H',
      { kind: 'subscript', text: '2' },
      'O, x',
      power('АБ'),
      ', «ёлочки», тире — и минус −5 °C, ☐ нет ☑ да, ± µ ≈ ≠ ≤ → ∈.',
    ),
    paragraph(
      { kind: 'emphasis', children: [text('Курсив и '), { kind: 'strong', children: [text('жирный курсив')] }] },
      ' рядом; термин на латыни ',
      { kind: 'text', text: 'in vitro', language: 'la' },
      ' и по-английски ',
      { kind: 'text', text: 'cytokine release syndrome', language: 'en' },
      '. ',
      { kind: 'abbreviation', short: 'СВЦ', expansion: 'синдром высвобождения цитокинов', first: true, origin },
      ', далее ',
      { kind: 'abbreviation', short: 'СВЦ', expansion: 'синдром высвобождения цитокинов', first: false, origin },
      '; см. раздел ',
      { kind: 'reference', section: '2.6.7', text: '2.6.7' },
      '.',
      { kind: 'line-break' },
      'Новая строка того же абзаца: звёздочки *не* разметка, | палка, # решётка, `обратные`, <тег>, {{x}}, _подчёркивание_, \\ и &amp; тоже, [ссылка](адрес), ABC-001 и ещё ABC-002.',
    ),
    paragraph('# Абзац, который начинается со знака решётки'),
    paragraph('1. Абзац, который начинается с номера, и слово длиной в 300 знаков: ', longWord, ' конец.'),
    paragraph(
      'Значения: ',
      gap('contested', '[РАСХОЖДЕНИЕ: март 2024 / апрель 2024]'),
      ' и ',
      gap('absent', '[НЕТ ДАННЫХ: факс заявителя — ожидается до 01.03.2027]'),
      '; перечень:',
    ),
    {
      kind: 'list',
      id: 'list-1',
      ordered: true,
      items: [
        [paragraph('первый пункт. ', lorem)],
        [
          paragraph('второй пункт с вложенным перечнем:'),
          {
            kind: 'list',
            id: 'list-2',
            ordered: false,
            items: [
              [paragraph('вложенный ', gap('absent', '[НЕТ ДАННЫХ]'))],
              [
                paragraph('второй вложенный'),
                {
                  kind: 'list',
                  id: 'list-3',
                  ordered: true,
                  items: [[paragraph('третий уровень')], [paragraph('ещё третий уровень')]],
                },
              ],
            ],
          },
          paragraph('второй абзац второго пункта'),
        ],
        ...Array.from({ length: 9 }, (_, index) => [paragraph(`пункт ${index + 3}`)]),
      ],
    },
    {
      kind: 'heading',
      id: 'h-3',
      level: 3,
      number: '1.8.3.1',
      children: [text('Заголовок третьего уровня '), value('T-01')],
    },
    { kind: 'heading', id: 'h-4', level: 4, children: [text('Заголовок четвёртого уровня')] },
    { kind: 'heading', id: 'h-5', level: 5, children: [text('Заголовок пятого уровня')] },
    { kind: 'heading', id: 'h-6', level: 6, children: [text('Заголовок шестого уровня')] },
    ...Array.from({ length: 5 }, () => paragraph(`${lorem} ${lorem} ${lorem}`)),
    { kind: 'heading', id: 'h-7', level: 2, children: [text('Анкета')] },
    formTable(),
    { kind: 'heading', id: 'h-8', level: 2, number: '1.8.3.2', children: [text('Широкая таблица')] },
    wideTable(),
    paragraph(
      'Абзац после широкой таблицы раздела ',
      { kind: 'reference', section: '1.8.3.2', text: '1.8.3.2' },
      ' и перед рисунком.',
    ),
    {
      kind: 'figure',
      id: 'scheme',
      width: 120,
      alt: 'Схема: афферез, затем производство, затем инфузия не менее 1,0 × 10⁶ клеток',
      caption: [text('Схема применения препарата (CD19'), power('+'), text(')')],
      svg: scheme,
    },
    {
      kind: 'figure',
      id: 'curve',
      width: 60,
      alt: 'Кривая без подписи',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 20 Q 30 -20 60 20" fill="none" stroke="#336699"/></svg>',
    },
    { kind: 'heading', id: 'h-9', level: 2, children: [text('Узкие столбцы')] },
    narrowTable(),
    tallRowTable(),
    joinedRowsTable(),
    paragraph('Подпись руководителя:'),
    {
      kind: 'signature',
      id: 'signature',
      position: [text('Генеральный директор ООО «Пример» (доверенность № 12 от 01.02.2026)')],
      name: [text('И. И. Иванова')],
    },
  ];
}

const scheme = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60">
  <rect x="1" y="10" width="60" height="40" fill="#EEEEEE" stroke="#404040"/>
  <rect x="90" y="10" width="60" height="40" rx="6" fill="#DDEEFF" stroke="#404040"/>
  <circle cx="210" cy="30" r="28" fill="none" stroke="#404040" stroke-dasharray="4 2"/>
  <path d="M61 30 H90 M150 30 H182" stroke="#404040" stroke-width="2"/>
  <g font-size="7" text-anchor="middle">
    <text x="31" y="33">Афферез</text>
    <text x="120" y="33" font-weight="bold">Производство</text>
    <text x="210" y="33">≥ 1,0 × 10⁶ &amp; β</text>
  </g>
</svg>`;

function formTable(): Table {
  const rows = [
    ['Торговое наименование', 'Утжефра'],
    ['Международное непатентованное наименование', gap('absent', '[НЕТ ДАННЫХ: МНН — ожидается решение ВОЗ]')],
    ['Лекарственная форма', 'дисперсия для инфузий'],
    ['Дозировка', 'не более 2 × 10⁸ клеток'],
    ['Пустое поле', ''],
  ] as const;
  return {
    kind: 'table',
    id: 'form',
    widths: [35, 65],
    head: 0,
    notes: [],
    landscape: false,
    role: 'form',
    rows: rows.map(([label, shown]) => ({ cells: [cell(label, { header: true }), cell(shown)] })),
  };
}

function wideTable(): Table {
  const head = (content: string, options: Partial<TableCell> = {}) =>
    cell(content, { header: true, align: 'center', ...options });
  const body = Array.from({ length: 60 }, (_, row) => {
    const cells = Array.from({ length: 10 }, (_, column) =>
      cell(column === 0 ? `${row},${column}5` : column === 5 ? 'Иммуноглобулин' : `яч. ${row}.${column}`, {
        align: column === 0 ? 'right' : 'left',
      }),
    );
    if (row % 5 === 0)
      return {
        cells: [
          cell(`группа ${row / 5 + 1} с длинным названием группы исследований`, { rows: 5, header: true }),
          cell(`объединено ${row}`, { columns: 3 }),
          ...cells.slice(0, 8),
        ],
      };
    return { cells: [cell(`а ${row}`), ...cells] };
  });
  return {
    kind: 'table',
    id: 'wide',
    role: 'data',
    landscape: true,
    head: 2,
    caption: [text('Сводная таблица исследований, доза ≥ 1,0 × 10'), power('6')],
    widths: [10, 4, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
    rows: [
      {
        cells: [
          head('Группа', { rows: 2 }),
          head('Показатели', { columns: 5 }),
          head('Результаты', { columns: 5 }),
          head('Примечание', { rows: 2 }),
        ],
      },
      { cells: Array.from({ length: 10 }, (_, column) => head(`Графа ${column + 1}`)) },
      ...body.map(({ cells }) => ({ cells })),
    ],
    notes: [
      [text('а'), text(' — по данным спонсора.')],
      [text('б — '), gap('unconfirmed', '[НЕ ПОДТВЕРЖДЕНО: 12]')],
    ],
  };
}

function narrowTable(): Table {
  return {
    kind: 'table',
    id: 'narrow',
    role: 'data',
    landscape: false,
    head: 1,
    notes: [],
    widths: [5, 5, 5, 85],
    rows: [
      { cells: ['№', 'Наименование', 'Рандомизированное', 'Описание'].map((label) => cell(label, { header: true })) },
      { cells: [cell('1'), cell('Дезоксирибонуклеиновая'), cell(longWord.slice(0, 80)), cell(lorem)] },
      {
        cells: [
          cell('2'),
          cell(''),
          cell('https://clinicaltrials.gov/study/NCT00000000?tab=history&a=1#version-content-panel'),
          cell([lorem, { kind: 'line-break' }, 'вторая строка']),
        ],
      },
    ],
  };
}

/** One row is taller than a page: it must break, and nothing of it may be lost. */
function tallRowTable(): Table {
  const blocks = Array.from({ length: 24 }, (_, index) => paragraph(`${index + 1}) ${lorem} ${lorem}`));
  return {
    kind: 'table',
    id: 'tall',
    role: 'data',
    landscape: false,
    head: 1,
    widths: [30, 70],
    caption: [text('Строка выше страницы')],
    notes: [[text('Примечание под таблицей.')]],
    rows: [
      { cells: [cell('Показатель', { header: true }), cell('Описание', { header: true })] },
      { cells: [cell('короткая строка'), cell('короткое значение')] },
      { cells: [cell('высокая строка', { header: true }), { ...cell(''), blocks }] },
      {
        cells: [
          cell('последняя строка'),
          {
            ...cell(''),
            blocks: [
              paragraph('с перечнем:'),
              { kind: 'list', id: 'cell-list', ordered: true, items: [[paragraph('раз')], [paragraph('два')]] },
            ],
          },
        ],
      },
    ],
  };
}

/** Rows joined by one cell that together are taller than a page. */
function joinedRowsTable(): Table {
  return {
    kind: 'table',
    id: 'joined',
    role: 'data',
    landscape: false,
    head: 1,
    widths: [20, 20, 60],
    caption: [text('Объединённые строки выше страницы')],
    notes: [],
    rows: [
      { cells: ['Группа', 'Показатель', 'Описание'].map((label) => cell(label, { header: true })) },
      ...Array.from({ length: 30 }, (_, index) => ({
        cells: [
          ...(index === 0 ? [cell('группа, которая объединяет тридцать строк', { rows: 30, header: true })] : []),
          cell(`строка ${index + 1}`),
          cell(`${index + 1}: ${lorem}`),
        ],
      })),
    ],
  };
}

function englishBlocks(): readonly Block[] {
  return [
    { kind: 'heading', id: 'h-1', level: 1, number: '1.8.3', children: [text('Listing of clinical studies')] },
    paragraph(
      'Dose at least ≥ 1.0 × 10',
      power('6'),
      ' cells/kg; fi ffi ligatures; Russian name ',
      { kind: 'text', text: 'Утжефра', language: 'ru' },
      ', “quotes”, re-entry.',
    ),
    {
      kind: 'table',
      id: 'plain',
      role: 'data',
      landscape: true,
      head: 1,
      notes: [[text('Note to the table')]],
      widths: [1, 1, 2],
      caption: [text('Studies')],
      rows: [
        { cells: [cell('Study', { header: true }), cell('Phase', { header: true }), cell('Result', { header: true })] },
        {
          cells: [
            cell('T-01', { rows: 2 }),
            cell('I', { align: 'center' }),
            cell(gap('contested', '[CONFLICT: 12 / 13]')),
          ],
        },
        { cells: [cell('spans both', { columns: 2 })] },
      ],
    },
    paragraph('After the table.'),
  ];
}
