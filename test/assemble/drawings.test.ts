import { describe, expect, test } from 'vitest';
import type { Block, Figure, Inline } from '../../src/assemble/document-model.js';
import { textWidth, wrapText } from '../../src/assemble/figures/wrap-text.js';
import { svgTexts } from '../../src/render/svg-texts.js';
import { examplecelWith, Fixture, textOf } from './assemble-fixture.js';
import type { Files } from './memory-world.js';

const head = '---\nid: probe\nsection: "1.6.11"\n---\n# {{sectionTitle "1.6.11"}}\n\n';
const figure =
  '{{#if processes}}\n:::figure[{{say ru="Схема" en="Scheme"}}]\n{{drawing "steps-and-sites" processes=processes}}\n:::\n\n{{/if}}\n';

function open(files: Files): Fixture {
  return new Fixture(files);
}

function blocksOf(files: Files, language: 'ru' | 'en'): readonly Block[] {
  const [document] = open(files).documents('examplecel', language, 'submission').value;
  return document?.blocks ?? [];
}

function figureOf(language: 'ru' | 'en', content: Files = {}): Figure {
  const found = blocksOf({ 'templates/probe.hbs': head + figure, ...content }, language).find(
    (block) => block.kind === 'figure',
  );
  if (found === undefined) throw new Error('no figure');
  return found;
}

function originsOf(inlines: readonly Inline[]): Set<string> {
  return new Set(
    inlines.flatMap((inline) => ('origin' in inline && inline.origin ? [JSON.stringify(inline.origin)] : [])),
  );
}

describe('a drawing asked for wrongly', () => {
  test.each([
    ['an unknown name', '{{drawing "steps-and-site" processes=processes}}', 'template/unknown-name'],
    ['an argument left out', '{{drawing "steps-and-sites"}}', 'template/argument'],
    [
      'an argument it does not take',
      '{{drawing "steps-and-sites" processes=processes sites=sites}}',
      'template/argument',
    ],
    ['a list of other records', '{{drawing "steps-and-sites" processes=sites}}', 'template/wrong-type'],
    ['no list at all', '{{drawing "steps-and-sites" processes=product}}', 'template/wrong-type'],
    ['a list that may be empty', '{{drawing "steps-and-sites" processes=processes}}', 'template/silent-each'],
  ])('%s', (_name, call, code) => {
    const text = `${head}:::figure\n${call}\n:::\n`;
    const { diagnostics } = open({ 'templates/probe.hbs': text }).templates();
    expect(diagnostics.map((found) => [found.code, found.at?.range.start.line])).toContainEqual([code, 8]);
  });

  test.each([
    ['outside a figure', '{{#if processes}}\n{{drawing "steps-and-sites" processes=processes}}\n\n{{/if}}\n'],
    ['a figure of words', ':::figure\n{{say ru="слово" en="word"}} {{asOf}}:\n:::\n'],
    ['a figure with attributes', figure.replace(']\n', ']{width=10}\n')],
  ])('%s', (_name, body) => {
    const { diagnostics } = open({ 'templates/probe.hbs': head + body }).documents('examplecel', 'ru');
    expect(diagnostics.filter(({ code }) => code === 'template/markup')).toHaveLength(1);
  });
});

describe('a drawing', () => {
  test('is the same each time, and says in words all that it shows', () => {
    const drawn = figureOf('ru');
    expect(figureOf('ru')).toEqual(drawn);
    const spoken = drawn.alt.replaceAll(/\s/g, '');
    for (const text of svgTexts(drawn.svg)) expect(spoken).toContain(text.replaceAll(/^\d+\. |\s/g, ''));
    expect(drawn.alt).toBe(textOf(drawn.description ?? []));
  });

  test('shows the same fields in both languages', () => {
    const [ru, en] = [figureOf('ru'), figureOf('en')];
    const withoutLanguage = (origins: Set<string>) => [...origins].map((origin) => origin.replace(/\/(ru|en)"/, '"'));
    const shown = withoutLanguage(originsOf(ru.description ?? []));
    expect(shown.length).toBeGreaterThan(20);
    expect(withoutLanguage(originsOf(en.description ?? []))).toEqual(shown);
    expect(en.svg).not.toMatch(/[а-яё]/i);
  });

  test('draws a value that is not known as its mark', () => {
    const file = 'manufacturing/process-vector.yaml';
    const name = 'name: { ru: продукция вектора в клеточной линии, en: vector production in the cell line }';
    const drawn = figureOf('ru', examplecelWith({ [file]: [[name, 'name: { absent: unknown }']] }));
    expect(svgTexts(drawn.svg).join(' ')).toContain('[НЕТ ДАННЫХ: стадия процесса]');
  });

  test('gives way to the mark of a list that is not known', () => {
    const file = 'manufacturing/process-vector.yaml';
    const content = Object.entries(examplecelWith({})).map(([path, text]) => [
      path,
      path.endsWith(file) ? text.replace(/steps:\n[\s\S]*?(?=\n\S)/, 'steps: { absent: unknown }') : text,
    ]);
    const blocks = blocksOf({ 'templates/probe.hbs': head + figure, ...Object.fromEntries(content) }, 'en');
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
    expect(blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.children)] : []))).toEqual([
      '[NO DATA: process steps]',
    ]);
  });
});

describe('the flow chart of a process', () => {
  const chart =
    '{{#each processes scope="drug-substance" as |process|}}\n:::figure[{{process.name}}]\n{{drawing "process-flow" process=process}}\n:::\n\n{{else}}{{/each}}\n';
  const file = 'manufacturing/process-substance.yaml';

  function chartOf(language: 'ru' | 'en', content: Files = {}): Figure {
    const blocks = blocksOf({ 'templates/probe.hbs': head + chart, ...content }, language);
    const found = blocks.find((block) => block.kind === 'figure');
    if (found === undefined) throw new Error('no figure');
    return found;
  }

  test('says in words all that it shows but its heads, and is the same each time', () => {
    const drawn = chartOf('ru');
    expect(chartOf('ru')).toEqual(drawn);
    const spoken = drawn.alt.replaceAll(/\s|—/g, '');
    const shown = svgTexts(drawn.svg).filter((text) => !['Материалы', 'Стадия', 'Контроль в процессе'].includes(text));
    expect(shown.length).toBeGreaterThan(20);
    for (const text of shown) expect(spoken).toContain(text.replaceAll(/^\d+\. |[–:]|\s/g, ''));
  });

  test('shows the same fields in both languages', () => {
    const [ru, en] = (['ru', 'en'] as const).map((language) =>
      [...originsOf(chartOf(language).description ?? [])].map((origin) => origin.replace(/\/(ru|en)"/, '"')),
    );
    expect(ru?.length).toBeGreaterThan(30);
    expect(en).toEqual(ru);
  });

  test('draws a value that is not known as its mark, and gives critical steps a heavy frame', () => {
    const heavyIn = (svg: string) => svg.match(/stroke-width="1\.8"/g)?.length ?? 0;
    const criticality = 'criticality: critical\n';
    const text = examplecelWith({})[`content/examplecel/${file}`] ?? '';
    const drawn = chartOf(
      'ru',
      examplecelWith({ [file]: [[text, text.replace(criticality, 'criticality: { absent: unknown }\n')]] }),
    );
    expect(drawn.alt).toContain('[НЕТ ДАННЫХ: критичность');
    expect(heavyIn(chartOf('ru').svg)).toBe(5);
    expect(heavyIn(drawn.svg)).toBe(4);
  });

  test('gives way to the mark of steps that are not known', () => {
    const text = examplecelWith({})[`content/examplecel/${file}`] ?? '';
    const unknown = text.replace(/steps:\n[\s\S]*?(?=\n\S)/, 'steps: { absent: unknown }');
    const content = { 'templates/probe.hbs': head + chart, ...examplecelWith({ [file]: [[text, unknown]] }) };
    const blocks = blocksOf(content, 'en');
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
  });

  test.each([
    ['without a process', '{{drawing "process-flow"}}', 'template/argument'],
    ['of a list', '{{drawing "process-flow" process=processes}}', 'template/wrong-type'],
    ['of another record', '{{drawing "process-flow" process=product}}', 'template/wrong-type'],
  ])('asked for %s', (_name, call, code) => {
    const { diagnostics } = open({ 'templates/probe.hbs': `${head}:::figure\n${call}\n:::\n` }).templates();
    expect(diagnostics.map((found) => found.code)).toContain(code);
  });
});

test('steps that follow each other on one site share a box of the scheme, and the material changes hands by an arrow', () => {
  const { svg } = figureOf('en');
  expect(svg.match(/rx="3"/g)).toHaveLength(2 + 1 + 4);
});

test('lines are no wider than asked, and lose no letter', () => {
  for (const text of ['приготовление дисперсии и наполнение мешков', 'ШШШШШШШШШШШШШШШШ', '1. harvest', '']) {
    const lines = wrapText(text, 60, 9);
    for (const line of lines) expect(textWidth(line, 9)).toBeLessThanOrEqual(60);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  }
});
