import { describe, expect, it } from 'vitest';
import type { DocumentModel, Table, TableCell } from '../../src/assemble/document-model.js';
import { cell } from '../../src/conformance/stress/model-parts.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { type DrawnDocument, drawDocuments } from '../../src/render/draw-documents.js';
import { drawFormats } from '../../src/render/draw-formats.js';
import type { Drawing } from '../../src/render/pool/drawing.js';
import { openThreads } from '../../src/render/pool/render-pool.js';

const models: readonly DocumentModel[] = (['ru', 'en'] as const).map((language, index) => ({
  ...stressModel(language),
  id: `stress-${index}`,
}));

/** How many files came of each document, and what was told. */
async function draw(documents: readonly DocumentModel[], limits: { threads: number; heap: number }) {
  const toDraw = documents.map((model) => ({ model, json: new TextEncoder().encode(JSON.stringify(model)) }));
  const options = { limits, ahead: undefined, kept: undefined, locate: () => undefined };
  const drawn: DrawnDocument[] = [];
  for await (const each of drawDocuments(toDraw, options)) drawn.push(each);
  return {
    files: documents.map((model) => drawn.find(({ document }) => document.model === model)?.value.length),
    diagnostics: drawn.flatMap(({ diagnostics }) => diagnostics),
  };
}

const bytesOf = (drawing: Drawing) =>
  'failure' in drawing
    ? [drawing.failure.reason]
    : drawing.files.map(({ format, bytes }) => `${format} ${Buffer.from(bytes).toString('base64')}`);

it('documents drawn in threads are the same as without, whatever the number, each in its place', async () => {
  const jsons = models.map((model) => new TextEncoder().encode(JSON.stringify(model)));
  const here = await Promise.all(models.map(drawFormats));
  for (const threads of [1, 2]) {
    const open = openThreads({ threads, heap: 2048 }, threads);
    const drawings = await Promise.all(jsons.map(open.draw)).finally(() => open.close());
    expect(drawings.map(bytesOf)).toEqual(here.map(bytesOf));
  }
});

describe('a document that cannot be drawn', () => {
  const tooWide: DocumentModel = {
    ...stressModel('en'),
    id: 'too-wide',
    blocks: [table([Array.from({ length: 60 }, () => cell('а'))])],
  };

  it('fails alone, without threads', async () => {
    const { files, diagnostics } = await draw([tooWide, ...models], { threads: 2, heap: 2048 });
    expect(diagnostics.map(({ code, severity, message }) => [code, severity, message.en.slice(0, 24)])).toEqual([
      ['internal/document-failed', 'error', 'document `too-wide` (en)'],
    ]);
    expect(files).toEqual([0, 3, 3]);
  });

  it('fails alone, in threads', async () => {
    const jsons = [tooWide, ...models].map((model) => new TextEncoder().encode(JSON.stringify(model)));
    const open = openThreads({ threads: 1, heap: 2048 }, 1);
    const drawings = await Promise.all(jsons.map(open.draw)).finally(() => open.close());
    expect(drawings.map((drawing) => ('failure' in drawing ? drawing.failure.kind : drawing.files.length))).toEqual([
      'crashed',
      3,
      3,
    ]);
  });

  it('for want of memory fails alone as well', async () => {
    const rows = Array.from({ length: 25_000 }, (_, index) => [cell(`${index}`), cell('слово')]);
    const endless: DocumentModel = { ...stressModel('en'), id: 'endless', blocks: [table(rows)] };
    const { files, diagnostics } = await draw([...models, endless], { threads: 1, heap: 100 });
    expect(diagnostics.map(({ code, message }) => [code, message.en.split(':')[0]])).toEqual([
      ['internal/document-failed', 'document `endless` (en) needs more memory than there is'],
    ]);
    expect(files).toEqual([3, 3, 0]);
  });
});

function table(rows: readonly (readonly TableCell[])[]): Table {
  const widths = (rows[0] ?? []).map(() => 1);
  const lines = rows.map((cells) => ({ cells }));
  return { kind: 'table', id: 't', widths, head: 0, rows: lines, notes: [], landscape: false, role: 'data' };
}
