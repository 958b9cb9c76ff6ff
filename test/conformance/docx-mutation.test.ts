import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { docxChecks } from '../../src/conformance/docx-lint/checks/index.js';
import { lintDocx } from '../../src/conformance/docx-lint/lint-docx.js';
import { openXmlSdk } from '../../src/conformance/judges/open-xml-sdk.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { renderDocument } from '../../src/render/render-documents.js';

interface HarmfulChange {
  readonly harm: string;
  readonly part: string;
  readonly find?: string;
  readonly put?: string;
  readonly lint: string;
  readonly sdk: boolean;
}

const changes: readonly HarmfulChange[] = parse(readFileSync(new URL('harmful-changes.yaml', import.meta.url), 'utf8'));
const model = stressModel('ru');
const folder = mkdtempSync(join(tmpdir(), 'dossier-mutations-'));
const fileOf = (index: number) => join(folder, `${index}.docx`);
const untouched = join(folder, 'untouched.docx');
/** The SDK starts anew for each file. */
const sdkTimeout = 300_000;
let rejected: ReadonlySet<string>;

beforeAll(async () => {
  const { value } = await renderDocument(model);
  const docx = value.find(({ format }) => format === 'docx');
  if (docx === undefined) throw new Error('no DOCX was rendered');
  writeFileSync(untouched, docx.bytes);
  for (const [index, change] of changes.entries()) writeFileSync(fileOf(index), applyChange(docx.bytes, change));
  const files = [untouched, ...changes.map((_, index) => fileOf(index))];
  const verdict = await openXmlSdk.judge({ pdf: [], docx: files.map((file) => ({ file, model })), md: [] });
  if (verdict.kind === 'not-run') throw new Error(verdict.reason);
  rejected = new Set(verdict.objections.map(({ file }) => file));
}, sdkTimeout);

afterAll(() => rmSync(folder, { recursive: true }));

it('has nothing to say against the document as we render it', () => {
  expect(lintDocx(readFileSync(untouched), model)).toEqual([]);
  expect(rejected.has(untouched)).toBe(false);
});

describe('notices that', () => {
  it.each(changes.map((change, index) => ({ ...change, index })))('$harm', ({ lint, sdk, index }) => {
    const findings = lintDocx(readFileSync(fileOf(index)), model).map(({ check }) => check);
    expect({
      lint: findings.length === 0 ? ['none'] : [...new Set(findings)],
      sdk: rejected.has(fileOf(index)),
    }).toEqual({ lint: [lint], sdk });
    expect(findings.length > 0 || sdk).toBe(true);
  });
});

it('has a harmful change for each check of the lint', () => {
  const exercised = new Set(changes.map(({ lint }) => lint));
  expect(docxChecks.map(({ name }) => name).filter((name) => !exercised.has(name))).toEqual([]);
});

function applyChange(bytes: Uint8Array, { harm, part, find, put }: HarmfulChange): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  if (find !== undefined && !before.includes(find)) throw new Error(`not in ${part} any more, write another: ${harm}`);
  if (put === undefined) delete parts[part];
  else parts[part] = strToU8(find === undefined ? put : before.replace(find, () => put));
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}
