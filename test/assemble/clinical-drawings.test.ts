import { describe, expect, test } from 'vitest';
import type { Figure, Inline } from '../../src/assemble/document-model.js';
import { svgTexts } from '../../src/render/svg-texts.js';
import { examplecelWith, Fixture, textOf } from './assemble-fixture.js';

type Changes = Parameters<typeof examplecelWith>[0];

const head = '---\nid: probe\nsection: "2.4"\n---\n# {{sectionTitle "2.4"}}\n\n';
const flow =
  '{{#each trialResults as |results|}}\n:::figure[{{say ru="Движение участников" en="Disposition"}}]\n{{drawing "patient-flow" stages=results.flow.stages}}\n:::\n\n{{else}}\n{{/each}}\n';
const timeline =
  '{{#if nonclinicalStudies}}\n{{#if permits}}\n{{#if clinicalTrials}}\n:::figure[{{say ru="Хронология" en="Timeline"}}]\n{{drawing "programme-timeline" studies=nonclinicalStudies permits=permits trials=clinicalTrials}}\n:::\n\n{{/if}}\n{{/if}}\n{{/if}}\n';

function figuresOf(body: string, language: 'ru' | 'en', changes: Changes = {}): readonly Figure[] {
  const fixture = new Fixture({ ...examplecelWith(changes), 'templates/probe.hbs': head + body });
  const { value, diagnostics } = fixture.documents('examplecel', language);
  expect(diagnostics).toEqual([]);
  return value.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'));
}

function originsOf(inlines: readonly Inline[]): ReadonlySet<string> {
  const origins = inlines.flatMap((inline) => ('origin' in inline && inline.origin ? [inline.origin] : []));
  return new Set(origins.map(({ file, pointer }) => `${file}#${pointer.replace(/\/(ru|en)$/, '')}`));
}

/** Lines of a drawing as one text: long labels are broken. */
function shown(figure: Figure | undefined): string {
  return svgTexts(figure?.svg ?? '').join(' ');
}

describe('asked for wrongly', () => {
  test.each([
    ['a drawing without its data', '{{drawing "patient-flow"}}', 'template/argument'],
    ['stages of something else', '{{drawing "patient-flow" stages=permits}}', 'template/wrong-type'],
    [
      'a timeline without trials',
      '{{drawing "programme-timeline" studies=nonclinicalStudies permits=permits}}',
      'template/argument',
    ],
    [
      'a list that may be empty',
      '{{drawing "programme-timeline" studies=nonclinicalStudies permits=permits trials=clinicalTrials}}',
      'template/silent-each',
    ],
  ])('%s', (_name, call, code) => {
    const fixture = new Fixture({ 'templates/probe.hbs': `${head}:::figure\n${call}\n:::\n` });
    expect(fixture.templates().diagnostics.map((found) => found.code)).toContain(code);
  });
});

describe.each([
  ['patient flow', flow],
  ['timeline of the programme', timeline],
])('the %s', (_name, body) => {
  test('says in words all that it shows, and the same each time', () => {
    const drawn = figuresOf(body, 'ru');
    expect(drawn.length).toBeGreaterThan(0);
    expect(figuresOf(body, 'ru')).toEqual(drawn);
    for (const { alt, description } of drawn) expect(alt).toBe(textOf(description ?? []));
  });

  test('shows the same fields in both languages', () => {
    const [ru, en] = [figuresOf(body, 'ru'), figuresOf(body, 'en')];
    expect(en.map(({ description }) => originsOf(description ?? []))).toEqual(
      ru.map(({ description }) => originsOf(description ?? [])),
    );
  });
});

describe('patient flow', () => {
  test('shows each stage with its number, its share and the loss before it', () => {
    const [pivotal, followUp] = figuresOf(flow, 'en');
    expect(shown(pivotal)).toMatch(/Screened n = 14 .*Enrolled n = 12 .*Product manufactured n = 11 \(92%\)/);
    expect(shown(pivotal).match(/did not continue: [12]/g)).toEqual(['did not continue: 2', 'did not continue: 1']);
    expect(shown(followUp)).toBe('Screened n = 9 Enrolled n = 9 Completed n = 0 (0%)');
  });

  test('prints the mark of a number that is not known', () => {
    const changes: Changes = { 'trials/exc-01-results.yaml': [['  infused: 11', '  infused: { absent: unknown }']] };
    const [drawn] = figuresOf(flow, 'ru', changes);
    expect(shown(drawn)).toMatch(/Получили препарат n = \[НЕТ ДАННЫХ:/);
  });
});

describe('the timeline', () => {
  test('runs from the first event to the last that has happened; what is planned later ends in an arrow', () => {
    const [drawn] = figuresOf(timeline, 'en');
    expect(svgTexts(drawn?.svg ?? '').filter((text) => /^20\d\d$/.test(text))).toEqual([
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(drawn?.alt).toContain('30\u00A0Sep\u00A02039 (planned)');
  });

  test('draws words in place of a bar whose dates are not known', () => {
    const start = 'start: { date: 2023-04-10, kind: actual }';
    const changes: Changes = { 'trials/exc-01.yaml': [[start, 'start: { absent: unknown }']] };
    const bars = (figure: Figure | undefined) => (figure?.svg.match(/<rect/g) ?? []).length;
    const [known] = figuresOf(timeline, 'en');
    const [unknown] = figuresOf(timeline, 'en', changes);
    expect(shown(unknown)).toContain('[NO DATA: ');
    expect(bars(unknown)).toBeLessThan(bars(known));
  });
});
