import { expect, it } from 'vitest';
import type { DocumentModel } from '../../src/assemble/document-model.js';
import { exitCodeOf } from '../../src/command/exit-code.js';
import { paragraph } from '../../src/conformance/stress/model-parts.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { isBlocked } from '../../src/diagnostics/is-blocked.js';
import { judgeDocument } from '../../src/render/judge-document.js';
import { renderDocument } from '../../src/render/render-documents.js';

const model: DocumentModel = {
  ...stressModel('ru'),
  blocks: [paragraph('первый абзац'), paragraph('последний абзац')],
};
/** As a renderer at fault would draw it. */
const shortened: DocumentModel = { ...model, blocks: model.blocks.slice(0, -1) };

it.each(['pdf', 'docx', 'md'] as const)(
  'a paragraph lost in %s is a fault of ours and stops the product',
  async (format) => {
    const [{ value: whole, diagnostics: sound }, { value: cut }] = [
      await renderDocument(model),
      await renderDocument(shortened),
    ];
    expect(sound).toEqual([]);

    const files = whole.map(
      (file) => cut.find((other) => other.format === format && other.format === file.format) ?? file,
    );
    const diagnostics = await judgeDocument(model, files, []);

    expect(diagnostics.map(({ code }) => code)).toEqual(['internal/wrong-document']);
    expect(diagnostics[0]?.message.en).toContain('последний абзац');
    expect(isBlocked(model.product, diagnostics)).toBe(true);
    expect(exitCodeOf(diagnostics)).toBe(3);
  },
);
