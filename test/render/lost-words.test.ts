import { beforeEach, expect, it, vi } from 'vitest';
import type { DocumentModel } from '../../src/assemble/document-model.js';
import { exitCodeOf } from '../../src/command/exit-code.js';
import { paragraph } from '../../src/conformance/stress/model-parts.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { isBlocked } from '../../src/diagnostics/is-blocked.js';

/** A renderer of each format that leaves the last paragraph out, as a fault of ours would. */
const renderers = {
  pdf: ['../../src/render/pdf/render-pdf.js', 'renderPdf'],
  docx: ['../../src/render/docx/render-docx.js', 'renderDocx'],
  md: ['../../src/render/text/render-text.js', 'renderText'],
} as const;

const model: DocumentModel = {
  ...stressModel('ru'),
  blocks: [paragraph('первый абзац'), paragraph('последний абзац')],
};

beforeEach(() => {
  vi.resetModules();
});

it.each(['pdf', 'docx', 'md'] as const)(
  'a paragraph lost in %s is a fault of ours and stops the product',
  async (format) => {
    const [path, name] = renderers[format];
    vi.doMock(path, async (importOriginal) => {
      const original = await importOriginal<Record<string, (given: DocumentModel, ...rest: unknown[]) => unknown>>();
      return {
        ...original,
        [name]: (given: DocumentModel, ...rest: unknown[]) => original[name]?.(shortened(given), ...rest),
      };
    });
    const { renderDocument } = await import('../../src/render/render-documents.js');
    const { diagnostics } = await renderDocument(model);
    vi.doUnmock(path);

    expect(diagnostics.map(({ code }) => code)).toEqual(['internal/wrong-document']);
    expect(diagnostics[0]?.message.en).toContain('последний абзац');
    expect(isBlocked(model.product, diagnostics)).toBe(true);
    expect(exitCodeOf(diagnostics)).toBe(3);
  },
);

function shortened(given: DocumentModel): DocumentModel {
  return { ...given, blocks: given.blocks.slice(0, -1) };
}
