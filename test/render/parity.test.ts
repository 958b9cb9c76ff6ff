import { describe, expect, it } from 'vitest';
import type { DocumentModel, Table } from '../../src/assemble/document-model.js';
import { cell, paragraph, text } from '../../src/conformance/stress/model-parts.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { numberCaptions } from '../../src/render/number-captions.js';
import { checkParity } from '../../src/render/parity/check-parity.js';
import { renderDocument } from '../../src/render/render-documents.js';
import type { RenderedFile } from '../../src/render/rendered-file.js';
import { renderText } from '../../src/render/text/render-text.js';

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

describe('the twin of a table that is read in several stretches', () => {
  const listing = (changed?: number): DocumentModel => {
    const rows = Array.from({ length: 2500 }, (_, row) => ({
      cells: [cell(`01-${row}`), cell(row === changed ? 'иначе' : `| ${row % 7}`)],
    }));
    const head = { cells: [cell('Участник', { header: true }), cell('Исход', { header: true })] };
    const table: Table = {
      kind: 'table',
      id: 'listing',
      role: 'data',
      head: 1,
      landscape: false,
      widths: [1, 1],
      caption: [text('Перечень')],
      rows: [head, ...rows],
      notes: [[text('Примечание')]],
    };
    const second = { ...table, id: 'second', rows: table.rows.slice(0, 3) };
    return { ...stressModel('ru'), blocks: [paragraph('до'), table, paragraph('после'), second] };
  };
  const numbered = (model: DocumentModel) => renderText(numberCaptions(model));

  it('has every word of the model', async () => {
    expect(await checkParity(listing(), numbered(listing()))).toEqual([]);
  });

  // Stretches have a thousand lines, header rows included.
  it.each([0, 989, 1001, 1999, 2499])('shows that row %i is another', async (row) => {
    expect(await checkParity(listing(), numbered(listing(row)))).toEqual([
      `md: \`иначе\` stands where the model has \`| ${row % 7}\``,
    ]);
  });
});

async function rendered(model: DocumentModel, format: RenderedFile['format']): Promise<RenderedFile> {
  const { value, diagnostics } = await renderDocument(model);
  expect(diagnostics).toEqual([]);
  const file = value.find((candidate) => candidate.format === format);
  if (file === undefined) throw new Error(`no ${format}`);
  return file;
}
