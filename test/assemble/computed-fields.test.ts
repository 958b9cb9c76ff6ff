import { describe, expect, test } from 'vitest';
import type { Block, Inline, Text } from '../../src/assemble/document-model.js';
import type { Language } from '../../src/diagnostics/diagnostic.js';
import { examplecelWith, Fixture, linesOf } from './assemble-fixture.js';

type Changes = Parameters<typeof examplecelWith>[0];

function assemble(body: string, changes: Changes, language: Language) {
  const template = `---\nid: probe\nsection: "2.4"\n---\n# {{sectionTitle "2.4"}}\n\n${body}`;
  const fixture = new Fixture({ ...examplecelWith(changes), 'templates/probe.hbs': template });
  const { value, diagnostics } = fixture.documents('examplecel', language);
  expect(diagnostics).toEqual([]);
  const [document] = value;
  if (document === undefined) throw new Error('no document');
  return document;
}

/** What a template prints below its title, over examplecel with some texts replaced. */
function print(body: string, changes: Changes = {}, language: Language = 'ru'): string[] {
  return linesOf(assemble(body, changes, language)).slice(1);
}

/** Each computed text a template prints, with the pointers it was computed from. */
function computed(body: string): Record<string, readonly string[]> {
  const texts = assemble(body, {}, 'en')
    .blocks.flatMap(inlinesOf)
    .filter((inline) => inline.kind === 'text');
  const entries = texts.flatMap(({ text, computedFrom }: Text) =>
    computedFrom === undefined ? [] : [[text.replaceAll('\u00A0', ' '), computedFrom.map(({ pointer }) => pointer)]],
  );
  return Object.fromEntries(entries);
}

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'paragraph') return block.children;
  return block.kind === 'list' ? block.items.flat().flatMap(inlinesOf) : [];
}

const results = (body: string) => `{{#each trialResults as |results|}}\n${body}\n{{else}}{{/each}}`;
const trials = (body: string) => `{{#each clinicalTrials as |trial|}}\n${body}\n{{else}}{{/each}}`;
const file = 'trials/exc-01-results.yaml';
const response =
  'rate: { n: 8, N: 11, set: evaluable, reportedPercent: 72.7, ci: { level: 95, method: clopper-pearson, reported: ["39.0", "94.0"] } }';

const endpoints = results(
  '{{#each results.efficacy as |endpoint|}}\n{{#if endpoint.rate}}\n- {{endpoint.rate}}\n- {{#if endpoint.rate.percent}}{{endpoint.rate.percent}}{{/if}} | {{#if endpoint.rate.interval}}{{endpoint.rate.interval}}{{/if}} | {{endpoint.rate.setLabel}}\n{{/if}}\n{{/each}}',
);

describe('shares', () => {
  test('percentage, interval and the name of the set follow from the counts', () => {
    expect(print(endpoints).slice(0, 2)).toEqual([
      '- 8/11 (73 %; 95 % ДИ 39,0–94,0, Клоппера — Пирсона)',
      '- 73 % | 39,0–94,0 | популяция эффективности',
    ]);
    expect(print(endpoints, {}, 'en').slice(0, 2)).toEqual([
      '- 8/11 (73%; 95% CI 39.0–94.0, Clopper-Pearson)',
      '- 73% | 39.0–94.0 | efficacy set',
    ]);
  });

  test('the counts decide, not what the source reports', () => {
    const moved = { [file]: [[response, response.replace('n: 8', 'n: 7').replace('"39.0"', '"39.9"')]] } as const;
    expect(print(endpoints, moved)[0]).toContain('7/11 (64 %; 95 % ДИ 30,8–89,1');
  });

  test('an interval that needs more than the counts prints as reported', () => {
    const wilson = { [file]: [[response, response.replace('clopper-pearson', 'wilson')]] } as const;
    expect(print(endpoints, wilson).slice(0, 2)).toEqual([
      '- 8/11 (73 %; 95 % ДИ 39,0–94,0, Уилсона)',
      '- 73 % |  | популяция эффективности',
    ]);
  });

  test('no interval is asked for, none prints', () => {
    const bare = { [file]: [[response, 'rate: { n: 8, N: 11, set: evaluable }']] } as const;
    expect(print(endpoints, bare)[0]).toBe('- 8/11 (73 %)');
  });

  test('each derived text lists its inputs', () => {
    const at = '/efficacy/0/rate';
    const found = computed(endpoints);
    expect(found['73%']).toEqual([`${at}/n`, `${at}/N`]);
    expect(found['39.0–94.0']).toEqual([`${at}/n`, `${at}/N`, `${at}/ci/level`, `${at}/ci/method`]);
    expect(found['95% CI 39.0–94.0, Clopper-Pearson']).toEqual(found['39.0–94.0']);
  });
});

describe('adverse events by frequency', () => {
  const body = results(
    '{{#with results.safety as |safety|}}\n{{#if safety.reactions}}\n{{#each safety.reactions as |group|}}\n{{#each group.frequencies as |class|}}\n- {{group.soc}}: {{class.frequency}}: {{#each class.terms separator=", " as |event|}}{{event.term}} {{event.subjects}}{{/each}}\n{{/each}}\n{{/each}}\n{{/if}}\n{{/with}}',
  );

  test('by system organ class, most frequent first, nobody left out and nobody invented', () => {
    expect(print(body).slice(0, 3)).toEqual([
      '- инфекции и инвазии: очень часто: инфекция верхних дыхательных путей 2/11 (18 %)',
      '- инфекции и инвазии: часто: пневмония 1/11 (9 %)',
      '- нарушения со стороны крови и лимфатической системы: очень часто: нейтропения 9/11 (82 %), анемия 7/11 (64 %), тромбоцитопения 5/11 (45 %)',
    ]);
  });

  test('a term nobody had is left out; one without counts has no known frequency', () => {
    const pneumonia = 'term: { ru: пневмония, en: pneumonia }\n      subjects: ';
    const none = { [file]: [[`${pneumonia}{ n: 1,`, `${pneumonia}{ n: 0,`]] } as const;
    expect(print(body, none)[1]).toMatch(/^- нарушения со стороны крови/);
    const lost = {
      [file]: [[`${pneumonia}{ n: 1, N: 11, set: infused }`, `${pneumonia}{ absent: unknown }`]],
    } as const;
    expect(print(body, lost, 'en')[1]).toBe(
      '- infections and infestations: not known: pneumonia [NO DATA: subjects with the event]',
    );
  });

  test('a frequency lists the counts of its terms', () => {
    expect(computed(body)['common']).toEqual(['/safety/terms/10/subjects/n', '/safety/terms/10/subjects/N']);
  });
});

describe('sums and spans of time', () => {
  const duration = trials('- {{trial.dates.duration}}');

  test('months between two days', () => {
    expect(print(duration)).toEqual(['- 27 мес.', '- 183 мес.']);
    expect(computed(duration)['27 months']).toEqual(['/dates/start/date', '/dates/studyEnd/date']);
  });

  test('a missing date is the mark of what it would give', () => {
    const changes = {
      'trials/exc-01.yaml': [
        [
          'studyEnd: { date: 2025-07-15, kind: actual }',
          'studyEnd: { absent: unknown, note: { ru: спросить, en: ask } }',
        ],
      ],
    } as const;
    expect(print(duration, changes)[0]).toBe('- [НЕТ ДАННЫХ: длительность исследования — спросить]');
  });

  test('sources that disagree give each its own result', () => {
    const provenance =
      '{ sourceClass: official-register, sourceRef: реестр, sourceDate: 2024-01, enteredOn: 2026-01-01, confidence: high }';
    const dispute = `start: { candidates: [{ value: { date: 2023-04-10, kind: actual }, provenance: ${provenance} }, { value: { date: 2023-03-10, kind: actual }, provenance: ${provenance} }] }`;
    const changes = { 'trials/exc-01.yaml': [['start: { date: 2023-04-10, kind: actual }', dispute]] } as const;
    expect(print(duration, changes)[0]).toBe('- [РАСХОЖДЕНИЕ: 27 мес. / 28 мес.]');
  });

  test('a value from the press makes what follows from it unconfirmed', () => {
    const changes = { 'trials/exc-01.yaml': [['sourceClass: synthetic', 'sourceClass: press']] } as const;
    expect(print(duration, changes)[0]).toBe('- [НЕ ПОДТВЕРЖДЕНО: 27 мес.]');
  });

  test('animals of a study, deaths, subjects from a grade on', () => {
    const studies = '{{#each nonclinicalStudies as |study|}}\n- {{study.totalInGroups}}\n{{else}}{{/each}}';
    expect(print(studies)).toContain('- 48');
    const safety = results(
      '{{#with results.safety as |safety|}}\n{{#if safety.deathsTotal}}\n- {{safety.deathsTotal}}\n{{/if}}\n{{#with safety.crs as |crs|}}\n- {{crs.anyGrade}} {{crs.grade3Plus}}\n{{/with}}\n{{/with}}',
    );
    expect(print(safety)).toEqual([
      '- 2',
      '- 7/11 (64 %) 1/11 (9 %)',
      '- 1 неприменимо: препарат в этом исследовании не вводится',
    ]);
  });
});

test('the stages of a trial with their share of those enrolled', () => {
  const body = results(
    '{{#with results.flow as |flow|}}\n{{#each flow.stages as |stage|}}\n- {{stage.label}}: {{stage.n}}{{#if stage.percent}} ({{stage.percent}}){{/if}}\n{{/each}}\n{{/with}}',
  );
  expect(print(body)).toContain('- Прошли скрининг: 14');
  expect(print(body)).toContain('- Получили препарат: 11 (92 %)');
  expect(computed(body)['92%']).toEqual(['/flow/infused', '/flow/enrolled']);
  const lost = { [file]: [['  infused: 11\n', '  infused: { absent: unknown }\n']] } as const;
  expect(print(body, lost)).toContain('- Получили препарат: [НЕТ ДАННЫХ: число участников]');
});
