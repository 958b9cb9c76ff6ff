/**
 * Time and memory of one large listing, at 1,250 to 10,000 rows of 8 columns, each size in a process of its own.
 *
 *   npm run compile && node bench/large-table.mjs docx|pdf [rows…]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const columns = 8;
const [format = 'docx', ...given] = process.argv.slice(2);

if (process.env.DOSSIER_BENCH_ROWS === undefined) compareSizes();
else await measure(Number(process.env.DOSSIER_BENCH_ROWS));

function compareSizes() {
  const sizes = given.length > 0 ? given.map(Number) : [1250, 2500, 5000, 10000];
  process.stdout.write(`${format}, ${columns} columns\n    rows  seconds  peak MB  file MB  pages  exponent\n`);
  let before;
  for (const rows of sizes) {
    const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), format], {
      env: { ...process.env, DOSSIER_BENCH_ROWS: String(rows) },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (child.status !== 0) throw new Error(`${rows} rows failed`);
    const result = JSON.parse(child.stdout);
    // Time grows as rows to this power; 1 is linear.
    const exponent = before && Math.log(result.seconds / before.seconds) / Math.log(rows / before.rows);
    before = { ...result, rows };
    const figures = [
      String(rows).padStart(8),
      result.seconds.toFixed(2).padStart(9),
      result.peak.toFixed(0).padStart(9),
      result.size.toFixed(2).padStart(9),
      String(result.pages ?? '').padStart(7),
      (exponent?.toFixed(2) ?? '').padStart(10),
    ];
    process.stdout.write(`${figures.join('')}\n`);
  }
}

async function measure(rows) {
  const { houseStyles } = await import('../dist/render/styles/index.js');
  const model = listing(rows);
  const style = houseStyles[model.style];
  const draw = await renderer(style);
  const started = performance.now();
  const file = await draw(model);
  const seconds = (performance.now() - started) / 1000;
  const megabyte = 1024 * 1024;
  const result = {
    seconds,
    peak: process.resourceUsage().maxRSS / 1024,
    size: file.bytes.length / megabyte,
    pages: file.pages,
  };
  process.stdout.write(JSON.stringify(result));
}

async function renderer(style) {
  if (format === 'pdf') {
    const { renderPdf } = await import('../dist/render/pdf/render-pdf.js');
    return async (model) => (await renderPdf(model, style)).file;
  }
  const { renderDocx } = await import('../dist/render/docx/render-docx.js');
  return (model) => renderDocx(model, style, { count: 1, hasContents: false, pageOf: new Map() });
}

function listing(rows) {
  const text = (value) => ({ kind: 'text', text: value });
  const cell = (id, value, header = false) => ({
    columns: 1,
    rows: 1,
    align: 'left',
    header,
    blocks: [{ kind: 'paragraph', id, children: [text(value)] }],
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
  return {
    id: 'listing',
    product: 'bench',
    section: '5.3.5',
    language: 'ru',
    profile: 'draft',
    style: 'ctd',
    title: 'Перечень нежелательных явлений',
    author: 'bench',
    date: '2026-01-01',
    version: '1',
    header: { product: [text('bench')], section: [text('5.3.5 Перечень')], version: [text('версия 1')] },
    pageMarks: [],
    blocks: [
      { kind: 'heading', id: 'heading', level: 1, number: '5.3.5', children: [text('Перечень')] },
      {
        kind: 'table',
        id: 'listing-table',
        role: 'data',
        head: 1,
        landscape: false,
        notes: [],
        caption: [text('Нежелательные явления')],
        widths: Array.from({ length: columns }, () => 1),
        rows: [head, ...body],
      },
    ],
  };
}
