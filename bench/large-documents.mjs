import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadObjects } from '../dist/pdf-reading/load-objects.js';
import { createDocument } from './documents.mjs';
import { measureProcess } from './measure-process.mjs';
import { costs, digits, printTable } from './print-table.mjs';
import { runInTurns } from './rounds.mjs';
import { typstCommand } from './typst/typst-command.mjs';
import { writeTypst } from './typst/write-typst.mjs';

const draw = fileURLToPath(new URL('measure.mjs', import.meta.url));

const documents = [
  { title: 'text of about 1,000 pages', kind: 'text', size: 1000 },
  { title: 'a table of 10,000 rows of 8 columns', kind: 'listing', size: 10_000 },
];

/** A whole process for each file, so that starting counts alike. Tagged PDF/A-2a on both sides. */
export async function compareLargeDocuments(rounds, yardsticks) {
  const results = [];
  for (const document of documents) {
    const rows = await compareDocument(document, rounds, yardsticks);
    printTable(`${document.title}, median of ${rounds}`, columns, rows);
    results.push({ ...document, rows });
  }
  return { rounds, results };
}

const columns = [
  ['scenario', ({ scenario }) => scenario],
  ...costs,
  ['MB', ({ bytes }) => digits(bytes / 1024 ** 2, 2)],
  ['pages', ({ pages }) => digits(pages, 0)],
  ['ours / it', ({ ratio }) => digits(ratio?.wall, 2)],
  ['in CPU', ({ ratio }) => digits(ratio?.cpu, 2)],
  ['in memory', ({ ratio }) => digits(ratio?.peak, 2)],
];

async function compareDocument({ kind, size }, rounds, { typst, pandoc }) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  try {
    const place = (name) => join(folder, name);
    const own = (way, name) => ({
      name: `ours, ${name}`,
      target: place(`ours.${way}`),
      run: () =>
        measureProcess(process.execPath, [draw, JSON.stringify({ way, kind, size, target: place(`ours.${way}`) })]),
    });
    const scenarios = [own('pdf', 'PDF, tagged'), own('untagged', 'PDF without tags'), own('docx', 'DOCX')];
    const model = createDocument(kind, size);
    if (typst !== undefined) {
      writeFileSync(place('text.typ'), writeTypst(model, true));
      const [program, ...args] = [...typstCommand(typst), place('text.typ'), place('typst.pdf')];
      scenarios.push({
        name: 'Typst',
        against: 'ours, PDF, tagged',
        target: place('typst.pdf'),
        run: () => measureProcess(program, args),
      });
    }
    if (pandoc !== undefined) {
      writeFileSync(place('text.md'), await twinOf(model));
      const args = ['--from', 'gfm', '--to', 'docx', '-o', place('pandoc.docx'), place('text.md')];
      scenarios.push({
        name: 'pandoc',
        against: 'ours, DOCX',
        target: place('pandoc.docx'),
        run: () => measureProcess(pandoc, args),
      });
    }
    return await describeRows(scenarios, runInTurns(scenarios, rounds));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function twinOf(model) {
  const { renderText } = await import('../dist/render/text/render-text.js');
  return renderText(model).bytes;
}

function describeRows(scenarios, rows) {
  return Promise.all(
    rows.map(async (row, index) => {
      const { against, target } = scenarios[index];
      const own = rows.find(({ scenario }) => scenario === against);
      const ratioOf = (key) => own[key] / row[key];
      return {
        ...row,
        bytes: statSync(target).size,
        pages: await countPages(target),
        ...(own && { ratio: { wall: ratioOf('wall'), cpu: ratioOf('cpu'), peak: ratioOf('peak') } }),
      };
    }),
  );
}

async function countPages(file) {
  if (file.endsWith('.docx')) return undefined;
  const document = await loadObjects(readFileSync(file));
  return document.getPageCount();
}
