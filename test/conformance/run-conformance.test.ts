import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { renderDocument } from '../../src/render/render-documents.js';

const program = fileURLToPath(new URL('../../dist/conformance/run-conformance.js', import.meta.url));
const model = stressModel('en');
let out: string;

beforeEach(async () => {
  out = mkdtempSync(join(tmpdir(), 'dossier-packages-'));
  const { value } = await renderDocument(model);
  const facts = { document: model.id, language: model.language, sha256: '' };
  mkdirSync(join(out, 'stress'));
  for (const { format, bytes } of value) writeFileSync(join(out, 'stress', `a.${format}`), bytes);
  writeFileSync(join(out, 'stress/a.json'), JSON.stringify(model));
  const files = ['pdf', 'docx', 'md', 'json'].map((format) => ({ ...facts, format, path: `a.${format}` }));
  writeFileSync(
    join(out, 'stress/manifest.json'),
    JSON.stringify({ manifestVersion: 1, product: 'stress', tool: 'test', files }),
  );
});

afterEach(() => rmSync(out, { recursive: true }));

it('names the judges that this computer lacks, and counts on the others', async () => {
  const { code, stdout } = await run();
  expect(stdout).toContain('qpdf --check      NOT RUN: the program qpdf is not installed');
  expect(stdout).toMatch(/^DOCX lint +1 +0 +0$/m);
  expect(stdout).toMatch(/^word parity +3 +0 +0$/m);
  expect(code).toBe(0);
});

it('fails where CI is set and a judge is lacking', async () => {
  expect((await run({ CI: 'true' })).code).toBe(1);
});

it('fails when a file is not what the model says, and names it', async () => {
  writeFileSync(join(out, 'stress/a.md'), '> nothing\n\nof it\n');
  writeFileSync(join(out, 'stress/a.docx'), 'no zip');
  const { code, stdout } = await run();
  expect(stdout).toContain('word parity: stress/a.md\n');
  expect(stdout).toContain('DOCX lint: stress/a.docx\n  unreadable');
  expect(stdout).toContain('Open XML SDK: stress/a.docx\n');
  expect(code).toBe(1);
});

it('does not pass a folder without documents', async () => {
  rmSync(join(out, 'stress'), { recursive: true });
  expect((await run()).code).not.toBe(0);
});

it('does not pass a document that lacks one of its files', async () => {
  const files = [{ document: model.id, language: 'en', format: 'json', path: 'a.json', sha256: '' }];
  const manifest = { manifestVersion: 1, product: 'stress', tool: 'test', files };
  writeFileSync(join(out, 'stress/manifest.json'), JSON.stringify(manifest));
  expect((await run()).code).not.toBe(0);
});

/** Without the programs of the machine: the outside judges have their own `npm run conformance`. */
function run(environment: Readonly<Record<string, string>> = {}): Promise<{ code: number; stdout: string }> {
  const env = { PATH: '/nowhere', ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, out], { env }, (error, stdout) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout });
    });
  });
}
