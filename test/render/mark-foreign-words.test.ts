import { describe, expect, it } from 'vitest';
import { cell, paragraph, text } from '../../src/conformance/stress/model-parts.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import type { Language } from '../../src/diagnostics/diagnostic.js';
import { markForeignWords } from '../../src/render/mark-foreign-words.js';
import { docxBody } from './docx-parts.js';

function parts(value: string, language: Language): (string | [string, string])[] {
  const [block] = markForeignWords({ ...stressModel(language), blocks: [paragraph(value)] }).blocks;
  if (block?.kind !== 'paragraph') throw new Error('no paragraph');
  return block.children.flatMap((inline) =>
    inline.kind === 'text' ? [inline.language ? [inline.text, inline.language] : inline.text] : [],
  );
}

describe('in a Russian document', () => {
  it.each([
    ['препарат Examplecel введён', ['препарат ', ['Examplecel', 'en'], ' введён']],
    ['критерии «Lugano classification» 2014', ['критерии «', ['Lugano classification', 'en'], '» 2014']],
    ['данные in\u00A0vitro и in vivo', ['данные ', ['in\u00A0vitro', 'la'], ' и ', ['in vivo', 'la']]],
    ['Examplecel', [['Examplecel', 'en']]],
  ])('%s', (value, expected) => expect(parts(value, 'ru')).toEqual(expected));

  it.each(['CD19', 'CAR-T', '12 mg/kg', 'GMP и GLP', 'T-лимфоциты', 'фаза II', 'без латиницы'])(
    '`%s` has no foreign word',
    (value) => expect(parts(value, 'ru')).toEqual([value]),
  );
});

describe('in an English document', () => {
  it('Russian words are Russian, a single letter is a sign', () => {
    expect(parts('Act № ОБРАЗЕЦ-12 of Минздрав России, group А', 'en')).toEqual([
      'Act № ',
      ['ОБРАЗЕЦ', 'ru'],
      '-12 of ',
      ['Минздрав России', 'ru'],
      ', group А',
    ]);
  });
});

it('a value keeps its origin, inside marks too, and what is stated already stands', () => {
  const origin = { file: 'content/p/trial.yaml', pointer: '/title' };
  const mark = {
    kind: 'gap' as const,
    state: 'unconfirmed' as const,
    origin,
    children: [{ kind: 'text' as const, text: 'имя Lugano', origin }],
  };
  const stated = { kind: 'text' as const, text: 'Lugano', language: 'la' as const };
  const [block] = markForeignWords({ ...stressModel('ru'), blocks: [paragraph(mark, stated)] }).blocks;
  expect(block).toMatchObject({
    children: [
      {
        children: [
          { text: 'имя ', origin },
          { text: 'Lugano', origin, language: 'en' },
        ],
      },
      stated,
    ],
  });
});

it('Word is told the language of the run', async () => {
  const model = markForeignWords({ ...stressModel('ru'), blocks: [paragraph(text('оценка Lugano'))] });
  expect(await docxBody(model.blocks)).toMatch(/<w:lang w:val="en-US"\/><\/w:rPr><w:t xml:space="preserve">Lugano</);
});

describe('a table with one foreign word', () => {
  it('shares its other cells with the document it was made from', () => {
    const [kept, changed] = [{ cells: [cell('дата'), cell('исход')] }, { cells: [cell('доза'), cell('Examplecel')] }];
    const table = {
      kind: 'table',
      id: 't',
      role: 'data',
      head: 1,
      landscape: false,
      widths: [1, 1],
      notes: [],
    } as const;
    const model = { ...stressModel('ru'), blocks: [{ ...table, rows: [kept, changed] }] };
    const [marked] = markForeignWords(model).blocks;
    if (marked?.kind !== 'table') throw new Error('no table');
    expect(marked.rows[0]).toBe(kept);
    expect(marked.rows[1]).not.toBe(changed);
    expect(marked.rows[1]?.cells[0]).toBe(changed.cells[0]);
  });
});
