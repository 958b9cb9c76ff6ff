/**
 * One sequence of many documents. Each step is a process of its own, so that memory is its own:
 *
 *   node bench/sequences.mjs make DIR 1000        a made-up finished build
 *   node bench/sequences.mjs package DIR ectd     time and peak memory as JSON
 *   node bench/sequences.mjs verify DIR ectd
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { optimiseLate } from '../dist/optimise-late.js';

optimiseLate();
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const product = 'examplecel';
const [step, folder, what] = process.argv.slice(2);
if (step === 'make') makeBuild(Number(what));
else await run(step);

/** Documents of the kind a dossier has most of, reports of studies, spread over sections with a leaf each. */
function makeBuild(size) {
  const sections = ['3.2.P.5.4', '4.2.1.1', '4.2.3.1', '5.3.5.2', '5.4'];
  const pdf = readFileSync(join(root, 'content', product, 'attachments', 'module-1', 'payment-document.pdf'));
  const files = [];
  const put = (path, bytes, told = {}) => {
    mkdirSync(dirname(join(folder, 'out', product, path)), { recursive: true });
    writeFileSync(join(folder, 'out', product, path), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    files.push({ path, bytes: bytes.length, sha256, ...told });
  };
  for (let number = 0; number < size; number += 1) {
    const document = `bench-report-${String(number).padStart(5, '0')}`;
    const section = sections[number % sections.length];
    for (const language of ['ru', 'en']) {
      const told = { document, section, language, documentCode: codeOf(section), pages: 1 };
      const own = Buffer.concat([pdf, Buffer.from(`% ${document} ${language}\n`)]);
      put(`${language}/m${section[0]}/${section}/${document}.pdf`, own, { ...told, format: 'pdf' });
      const model = JSON.stringify({ id: document, title: `Report ${number}` });
      put(`model/${language}/${document}.json`, Buffer.from(model), { ...told, format: 'json' });
    }
  }
  put('checklist.json', Buffer.from('{ "modules": [], "rows": [] }'));
  const facts = { asOf: '2026-10-01', manifestVersion: 1, partial: false, product, profile: 'submission' };
  const manifest = { ...facts, synthetic: true, tool: 'dossier bench', files };
  writeFileSync(join(folder, 'out', product, 'manifest.json'), JSON.stringify(manifest));
}

function codeOf(section) {
  return { '3.2.P.5.4': '13030', '4.2.1.1': '14001', '4.2.3.1': '16001', '5.3.5.2': '22001', 5.4: '25008' }[section];
}

async function run(name) {
  const { runCommand } = await import('../dist/command/run-command.js');
  const { readProcessTable } = await import('../dist/package/process-table.js');
  const application = join(folder, what);
  const packaging = ['package', product, '--format', what, '--build', join(folder, 'out'), '--out', application];
  const started = performance.now();
  let told = '';
  const code = await runCommand(name === 'package' ? packaging : ['verify', application], {
    root,
    workingFolder: root,
    tool: 'dossier bench',
    processes: readProcessTable(process),
    drawing: { threads: 1, heap: 1024 },
    supplied: {},
    isLively: false,
    print: () => undefined,
    tell: (text) => {
      told = text;
    },
  });
  if (code !== 0) throw new Error(told.slice(-2000));
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const wall = (performance.now() - started) / 1000;
  process.stdout.write(JSON.stringify({ wall, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1024 }));
}
