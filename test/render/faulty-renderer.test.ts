import { expect, it, vi } from 'vitest';
import type { DocumentModel } from '../../src/assemble/document-model.js';
import { paragraph } from '../../src/conformance/stress/model-parts.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { drawFormats } from '../../src/render/draw-formats.js';

// A renderer at fault: it loses the last block.
vi.mock('../../src/render/text/render-text.js', async (importOriginal) => {
  const { renderText } = await importOriginal<typeof import('../../src/render/text/render-text.js')>();
  return { renderText: (model: DocumentModel) => renderText({ ...model, blocks: model.blocks.slice(0, -1) }) };
});

it('what a renderer loses is told by whoever draws the document', async () => {
  const model = { ...stressModel('ru'), blocks: [paragraph('первый абзац'), paragraph('последний абзац')] };
  const { files, faults } = await drawFormats(model);
  expect(files.map(({ format }) => format)).toEqual(['pdf', 'docx', 'md']);
  expect(faults.map(({ code }) => code)).toEqual(['internal/wrong-document']);
  expect(faults[0]?.message.en).toContain('последний абзац');
});
