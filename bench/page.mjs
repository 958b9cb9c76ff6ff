/**
 * The page on a dossier of 300 documents with 100,000 values of 200 records, each value printed in three documents: writes
 * it, and where there is a Chromium opens it. Prints what it cost as JSON: seconds, bytes.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { noNotes } from '../dist/load/kept-notes.js';
import { parseYaml } from '../dist/load/parse-yaml.js';
import { parseSource } from '../dist/load/parse-source.js';
import { optimiseLate } from '../dist/optimise-late.js';
import { composeReport } from '../dist/report/html/compose-report.js';

optimiseLate();
const [documents, values, records, problems] = [300, 100_000, 200, 2000];
const perDocument = Math.ceil(values / documents);
const fields = Math.ceil(values / 3 / records);

const sources = Array.from({ length: records }, (_, record) => {
  const head = `recordType: clinical-trial\nid: record-${record}\nprovenance:\n  sourceClass: primary-record\n  sourceRef: { ru: отчёт, en: report }\n  sourceDate: 2026-01-10\n  enteredOn: 2026-01-10\n  confidence: high\n`;
  const lines = Array.from(
    { length: fields },
    (_, field) => `field${field}: value ${record * fields + field} of the record`,
  );
  const file = `content/large/record-${record}.yaml`;
  const [parsed] = parseSource(`${head}${lines.join('\n')}\n`, parseYaml, { file, product: 'large', sha256: '' }).value;
  return parsed;
});

const models = Array.from({ length: documents }, (_, document) => ({
  id: `m3-document-${document}`,
  product: 'large',
  section: `3.${document + 1}`,
  language: document % 2 === 0 ? 'ru' : 'en',
  title: `Document ${document}`,
  blocks: Array.from({ length: perDocument }, (_, line) => paragraph(document * perDocument + line)),
}));

const findings = Array.from({ length: problems }, (_, row) => {
  const file = sources[row % records];
  const message = { ru: `замечание ${row} о значении записи`, en: `finding ${row} on a value of the record` };
  return {
    code: 'data/absent',
    severity: 'warning',
    message,
    at: file.locate(`/field${row % fields}`),
    related: [],
    declared: 'absent',
  };
});

const started = performance.now();
const html = composeReport({
  tool: 'bench',
  result: { product: 'large', isBlocked: false },
  subject: { product: 'large', isSynthetic: true, sources, documents: models, filed: [] },
  diagnostics: findings,
  texts: new Map(),
  files: [],
  isPartial: false,
  documents: models,
  places: new Map(),
  checklist: undefined,
  links: '',
  notes: noNotes,
});
const compose = (performance.now() - started) / 1000;
const memory = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ compose, peak: memory, bytes: Buffer.byteLength(html), ...(await open(html)) }));

function paragraph(value) {
  const field = value % (records * fields);
  const origin = {
    file: `content/large/record-${Math.floor(field / fields)}.yaml`,
    pointer: `/field${field % fields}`,
  };
  const words = { kind: 'text', text: 'The specification of the product states ' };
  return {
    kind: 'paragraph',
    id: `p${value}`,
    children: [words, { kind: 'text', text: `value ${field} of the record`, origin }],
  };
}

/** From the first byte to the first look, to a document of hundreds of values, to a value of it. */
async function open(text) {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  if (executablePath === undefined) return {};
  const { chromium } = await import('playwright-core');
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const path = join(folder, 'report.html');
    writeFileSync(path, text);
    const page = await browser.newPage({ locale: 'en-GB' });
    await page.goto('about:blank');
    const seconds = async (act) => {
      const from = performance.now();
      await act();
      return (performance.now() - from) / 1000;
    };
    const look = await seconds(async () => {
      await page.goto(pathToFileURL(path).href);
      await page.locator('h1').waitFor();
    });
    const list = await seconds(async () => {
      await page.getByRole('link', { name: /^Problems/ }).click();
      await page.locator('.problem').first().waitFor();
    });
    await page.getByRole('link', { name: /^Documents/ }).click();
    const document = await seconds(async () => {
      await page.locator('tbody a').nth(50).click();
      await page.locator('article').waitFor();
    });
    const value = await seconds(async () => {
      await page.locator('article .value').nth(100).click();
      await page.locator('.panel mark').waitFor();
    });
    return { look, list, document, value };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
