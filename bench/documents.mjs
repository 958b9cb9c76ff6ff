/** Models of large documents, the same at each call. */

const inline = (value) => ({ kind: 'text', text: value });

const columns = 8;

/** A `listing` of so many rows, or a `text` of so many chapters. */
export function createDocument(kind, size) {
  return { listing, text }[kind](size);
}

/** A listing of this many rows and 8 columns. */
function listing(rows) {
  const cell = (id, value, header = false) => ({
    columns: 1,
    rows: 1,
    align: 'left',
    header,
    blocks: [{ kind: 'paragraph', id, children: [inline(value)] }],
  });
  const values = (row) => [
    `01-${String(row).padStart(5, '0')}`,
    row % 2 === 0 ? 'мужской' : 'женский',
    `${18 + (row % 60)}`,
    `${String(1 + (row % 28)).padStart(2, '0')}.03.2024`,
    `${1 + (row % 9)},${row % 10} × 10⁶`,
    'синдром высвобождения цитокинов',
    `степень ${1 + (row % 4)}`,
    row % 3 === 0 ? 'разрешилось без последствий' : 'разрешается',
  ];
  const titles = ['Участник', 'Пол', 'Возраст', 'Дата', 'Доза, клеток/кг', 'Явление', 'Тяжесть', 'Исход'];
  const head = { cells: titles.map((title, column) => cell(`h-${column}`, title, true)) };
  const body = Array.from({ length: rows }, (_, row) => ({
    cells: values(row).map((value, column) => cell(`c-${row}-${column}`, value)),
  }));
  const caption = [inline('Нежелательные явления')];
  const widths = Array.from({ length: columns }, () => 1);
  const table = { kind: 'table', id: 'listing-table', role: 'data', head: 1, landscape: false, notes: [] };
  return documentOf('Перечень нежелательных явлений', [
    { kind: 'heading', id: 'heading', level: 1, number: '5.3.5', children: [inline('Перечень')] },
    { ...table, caption, widths, rows: [head, ...body] },
  ]);
}

/** Chapters of headings and paragraphs, about one page each. */
function text(chapters) {
  const sentences = [
    'Клетки получены у пациента и изменены так, что узнают антиген CD19 на поверхности опухоли.',
    'Дозу рассчитывают по массе тела: от 0,5 × 10⁶ до 2,0 × 10⁶ клеток на килограмм.',
    'Наблюдение после введения продолжается не менее 28 дней, при необходимости дольше.',
    'Частота явлений третьей степени и выше приведена в таблице, ссылки на источники — в разделе 5.',
    'Условия хранения соблюдены на всех этапах, отклонений температуры не отмечено.',
  ];
  const paragraph = (id, from) => ({
    kind: 'paragraph',
    id,
    children: [inline(Array.from({ length: 6 }, (_, at) => sentences[(from + at * at) % sentences.length]).join(' '))],
  });
  const blocks = Array.from({ length: chapters }, (_, chapter) => [
    { kind: 'heading', id: `h-${chapter}`, level: 1, number: `${chapter + 1}`, children: [inline('Раздел отчёта')] },
    ...Array.from({ length: 6 }, (_, at) => paragraph(`p-${chapter}-${at}`, chapter + at)),
  ]);
  return documentOf('Отчёт', blocks.flat());
}

function documentOf(title, blocks) {
  return {
    id: 'large',
    product: 'bench',
    section: '5.3.5',
    language: 'ru',
    profile: 'draft',
    style: 'ctd',
    title,
    author: 'bench',
    date: '2026-01-01',
    version: '1',
    header: { product: [inline('bench')], section: [inline(title)], version: [inline('версия 1')] },
    pageMarks: [],
    blocks,
  };
}
