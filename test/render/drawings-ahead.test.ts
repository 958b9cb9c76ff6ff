import { expect, it } from 'vitest';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import type { DrawnFormats } from '../../src/render/draw-formats.js';
import { DrawingsAhead } from '../../src/render/drawings-ahead.js';
import type { Drawing } from '../../src/render/pool/drawing.js';
import type { ModelJson } from '../../src/render/pool/render-pool.js';

const model = stressModel('ru');
const document = { model, json: new TextEncoder().encode(JSON.stringify(model)) };
const drawn: DrawnFormats = { files: [], missing: [], faults: [] };

function threadsThat(draw: (json: ModelJson) => Drawing) {
  const asked: ModelJson[] = [];
  const threads = {
    async draw(json: ModelJson) {
      asked.push(json);
      return draw(json);
    },
    practise: () => undefined,
    forget: () => undefined,
    close: async () => undefined,
  };
  return { asked, threads };
}

/** Drawings that are kept in memory. */
function keptInMemory() {
  const entries = new Map<ModelJson, DrawnFormats>();
  const keep = (json: ModelJson, drawing: DrawnFormats) => void entries.set(json, drawing);
  return { entries, kept: { recall: (json: ModelJson) => entries.get(json), keep } };
}

it('a document begun early is not drawn again when it is asked for', async () => {
  const { asked, threads } = threadsThat(() => drawn);
  const ahead = new DrawingsAhead(threads, undefined);
  const early = ahead.of(document);
  expect(await ahead.of(document)).toBe(drawn);
  expect(await early).toBe(drawn);
  expect(asked).toEqual([document.json]);
});

it('what an earlier run drew is not drawn, and what this one draws is kept', async () => {
  const { asked, threads } = threadsThat(() => drawn);
  const { entries, kept } = keptInMemory();
  await new DrawingsAhead(threads, kept).of(document);
  expect(entries.get(document.json)).toBe(drawn);
  expect(await new DrawingsAhead(threads, kept).of(document)).toBe(drawn);
  expect(asked).toHaveLength(1);
});

it('a failure is told and not kept', async () => {
  const failure = { kind: 'crashed', reason: 'out of ink' } as const;
  const { threads } = threadsThat(() => ({ failure }));
  const { entries, kept } = keptInMemory();
  expect(await new DrawingsAhead(threads, kept).of(document)).toEqual({ failure });
  expect(entries.size).toBe(0);
});
