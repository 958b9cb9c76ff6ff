/**
 * All rules on records over examplecel with this many more trials, each a copy of its first one with results. Prints what
 * loading, validating and checking cost as JSON: seconds of CPU, records and their bytes.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordRules } from '../dist/check/rules/index.js';
import { runChecks } from '../dist/check/run-checks.js';
import { openDiskWorld } from '../dist/disk-world.js';
import { loadContent } from '../dist/load/load-content.js';
import { optimiseLate } from '../dist/optimise-late.js';
import { compileSchemas } from '../dist/validate/compile-schemas.js';
import { validateRecords } from '../dist/validate/validate-records.js';

optimiseLate();
const trials = Number(process.argv[2]);
const project = fileURLToPath(new URL('..', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
try {
  process.stdout.write(JSON.stringify(measure()));
} finally {
  rmSync(root, { recursive: true });
}

function measure() {
  const bytes = writeContent();
  const world = openDiskWorld({
    root,
    content: join(root, 'content'),
    templates: join(project, 'templates'),
    schemas: join(project, 'schemas'),
  });
  const schemas = compileSchemas(world);
  const [load, content] = timed(() => loadContent(world, {}));
  const [validate, records] = timed(() => validateRecords(content, schemas.value));
  const [check, checked] = timed(() => runChecks(records.value, recordRules, { schemas: schemas.value }));
  const outcomes = checked.value.flatMap((product) => product.outcomes);
  if (outcomes.some(({ status }) => status === 'crashed')) throw new Error('a rule crashed');
  return { records: records.value.length, bytes, load, validate, check, peak: process.resourceUsage().maxRSS * 1024 };
}

/** The bytes of all records: added trials are longer than most others. */
function writeContent() {
  const product = join(root, 'content/examplecel');
  cpSync(join(project, 'content/examplecel'), product, { recursive: true });
  for (const name of ['exc-01', 'exc-01-results']) {
    const text = readFileSync(join(product, `trials/${name}.yaml`), 'utf8');
    for (let copy = 1; copy <= trials; copy++) {
      const renamed = text
        .replaceAll('EXC-01', `EXC-01-${copy}`)
        .replaceAll(/(?<!ref-csr-)exc-01/g, `copy-${copy}-exc-01`);
      writeFileSync(join(product, `trials/copy-${copy}-${name}.yaml`), renamed);
    }
  }
  const files = readdirSync(product, { recursive: true }).filter((name) => name.endsWith('.yaml'));
  return files.reduce((sum, name) => sum + statSync(join(product, name)).size, 0);
}

/** Seconds of CPU and what came of it. */
function timed(work) {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1e6, value];
}
