import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../src/assemble/document-model.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { checkParity } from '../../src/render/parity/check-parity.js';
import { renderDocument } from '../../src/render/render-documents.js';
import type { RenderedFile } from '../../src/render/rendered-file.js';

const models: Readonly<Record<string, DocumentModel>> = {
  'Russian CTD document': stressModel('ru'),
  'English CTD document': stressModel('en'),
  'Russian letter': { ...stressModel('ru'), style: 'letter' },
};

describe.each(Object.entries(models))('%s', (_name, model) => {
  it.each(['pdf', 'docx', 'md'] as const)(
    'has every word of the model, in its order and no more, in %s',
    async (format) => {
      expect(await checkParity(model, await rendered(model, format))).toEqual([]);
    },
  );
});

describe('the comparison itself', () => {
  const model = stressModel('ru');
  const shortened = { ...model, blocks: model.blocks.filter((block) => block.id !== 'h-7') };

  it.each(['pdf', 'docx', 'md'] as const)('sees a heading that is missing in %s', async (format) => {
    expect(await checkParity(model, await rendered(shortened, format))).not.toEqual([]);
  });

  it.each(['pdf', 'docx', 'md'] as const)('sees a heading too many in %s', async (format) => {
    expect(await checkParity(shortened, await rendered(model, format))).not.toEqual([]);
  });

  it.each(['pdf', 'docx', 'md'] as const)('sees another page mark in %s', async (format) => {
    const marked = { ...model, pageMarks: ['КОПИЯ'] };
    const differences = await checkParity(marked, await rendered(model, format));
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.every((difference) => difference.includes('КОПИЯ'))).toBe(true);
  });
});

async function rendered(model: DocumentModel, format: RenderedFile['format']): Promise<RenderedFile> {
  const { value, diagnostics } = await renderDocument(model);
  expect(diagnostics).toEqual([]);
  const file = value.find((candidate) => candidate.format === format);
  if (file === undefined) throw new Error(`no ${format}`);
  return file;
}
