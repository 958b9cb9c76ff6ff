import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/assemble/document-model.js';
import { cell, paragraph, text } from '../../src/conformance/stress/model-parts.js';
import { splitByOrientation } from '../../src/render/split-orientation.js';
import { ctd } from '../../src/render/styles/ctd.js';

const heading = (id: string): Block => ({ kind: 'heading', id, level: 2, children: [text(id)] });
const short = (id: string): Block => ({ ...paragraph('короткий текст'), id });
const long = (id: string): Block => ({ ...paragraph('длинный текст '.repeat(100)), id });
const table = (id: string, landscape: boolean): Block => ({
  kind: 'table',
  id,
  role: 'data',
  widths: [1],
  head: 0,
  notes: [],
  landscape,
  rows: [{ cells: [cell('а')] }],
});

describe('a landscape table', () => {
  it('takes the short text of its chapter along', () => {
    expect(split([heading('h'), short('p'), table('t', true), short('q')])).toEqual(['landscape: h p t q']);
  });

  it('takes only its heading when the chapter is long', () => {
    expect(split([heading('h'), table('t', true), long('p')])).toEqual(['landscape: h t', 'portrait: p']);
    expect(split([heading('h'), long('p'), table('t', true)])).toEqual(['portrait: h p', 'landscape: t']);
  });

  it('takes only its heading when the chapter has another table', () => {
    expect(split([long('p'), heading('h'), table('s', false), table('t', true)])).toEqual([
      'portrait: p h s',
      'landscape: t',
    ]);
  });

  it('takes a short opening along, which would have a page to itself', () => {
    expect(split([heading('h'), short('p'), heading('i'), table('t', true)])).toEqual(['landscape: h p i t']);
  });

  it('takes a short text between two of them along', () => {
    const blocks = [table('s', true), heading('h'), short('p'), heading('i'), table('t', true)];
    expect(split(blocks)).toEqual(['landscape: s h p i t']);
  });

  it('leaves the text after it on portrait pages', () => {
    expect(split([heading('h'), table('t', true), heading('i'), short('p')])).toEqual([
      'landscape: h t',
      'portrait: i p',
    ]);
  });
});

it('a document without landscape tables is one stretch of portrait pages', () => {
  expect(split([heading('h'), heading('i'), short('p'), table('t', false)])).toEqual(['portrait: h i p t']);
  expect(split([])).toEqual([]);
});

function split(blocks: readonly Block[]): string[] {
  return splitByOrientation(blocks, ctd).map(
    (section) => `${section.landscape ? 'landscape' : 'portrait'}: ${section.blocks.map(({ id }) => id).join(' ')}`,
  );
}
