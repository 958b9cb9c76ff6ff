import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../src/assemble/document-model.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { renderDocuments } from '../../src/render/render-documents.js';
import type { RenderedFile } from '../../src/render/rendered-file.js';

const models: readonly DocumentModel[] = [
  stressModel('ru'),
  stressModel('en'),
  { ...stressModel('ru'), id: 'letter', style: 'letter' },
];

/** Renders the models of a file, in the order given, and prints the hashes. Plain JavaScript: a process of its own. */
const script = (order: string) => `
  import { createHash } from 'node:crypto';
  import { readFileSync } from 'node:fs';
  import { renderDocuments } from ${JSON.stringify(pathToFileURL('dist/render/render-documents.js').href)};
  const models = JSON.parse(readFileSync(process.argv[1], 'utf8'));
  const { value } = await renderDocuments(models${order});
  const hashes = value.map((file) => [file.documentId + '.' + file.format, createHash('sha256').update(file.bytes).digest('hex')]);
  console.log(JSON.stringify(Object.fromEntries(hashes.sort())));
`;

describe('the same models give the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'render-'));
  const modelFile = join(folder, 'models.json');
  let expected: Record<string, string>;

  beforeAll(async () => {
    writeFileSync(modelFile, JSON.stringify(models));
    expected = hashes((await renderDocuments(models)).value);
    expect(Object.keys(expected)).toHaveLength(9);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('in the other order, later in the same process', async () => {
    expect(hashes((await renderDocuments([...models].reverse())).value)).toEqual(expected);
  });

  it.each([
    ['Asia/Vladivostok', 'ru_RU.UTF-8', ''],
    ['America/New_York', 'C', '.reverse()'],
  ])('in another process in %s with %s%s', (TZ, LC_ALL, order) => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script(order), modelFile], {
      env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL },
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual(expected);
  });
});

function hashes(files: readonly RenderedFile[]): Record<string, string> {
  const entries = files.map(({ documentId, format, bytes }) => [
    `${documentId}.${format}`,
    createHash('sha256').update(bytes).digest('hex'),
  ]);
  return Object.fromEntries(entries.sort());
}
