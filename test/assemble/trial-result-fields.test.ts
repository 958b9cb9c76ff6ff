import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/diagnostics/diagnostic.js';
import { examplecelWith, Fixture, linesOf } from './assemble-fixture.js';

type Changes = Parameters<typeof examplecelWith>[0];

/** What a template prints below its title, over examplecel with some texts replaced. */
function print(body: string, changes: Changes = {}, language: Language = 'en'): string[] {
  const template = `---\nid: probe\nsection: "2.4"\n---\n# {{sectionTitle "2.4"}}\n\n${body}`;
  const fixture = new Fixture({ ...examplecelWith(changes), 'templates/probe.hbs': template });
  const { value, diagnostics } = fixture.documents('examplecel', language);
  expect(diagnostics).toEqual([]);
  const [document] = value;
  if (document === undefined) throw new Error('no document');
  return linesOf(document).slice(1);
}

const pivotal = 'trials/exc-01-results.yaml';
const trial = 'trials/exc-01.yaml';
const each = (list: string, name: string, body: string) => `{{#each ${list} as |${name}|}}\n${body}\n{{else}}{{/each}}`;
const results = (body: string) => each('trialResults', 'results', body);

describe('subjects who received the product', () => {
  const body = '{{dossier.subjectsInfused}}';

  test('are counted once, in the trial that gives it', () => {
    expect(print(body)).toEqual(['11']);
  });

  test('are not known where a trial does not say how many', () => {
    const changes: Changes = { [pivotal]: [['  infused: 11', '  infused: { absent: unknown }']] };
    expect(print(body, changes)).toEqual(['[NO DATA: total number of subjects infused]']);
  });

  test('of a trial with two data cuts are those of the later one', () => {
    const later = Object.entries(examplecelWith({})).find(([path]) => path.endsWith(pivotal))?.[1] ?? '';
    const template = `---\nid: probe\nsection: "2.4"\n---\n# {{sectionTitle "2.4"}}\n\n${body}`;
    const fixture = new Fixture({
      ...examplecelWith({}),
      'content/examplecel/trials/exc-01-later.yaml': later
        .replace('id: exc-01-results', 'id: exc-01-later')
        .replace('dataCut: 2025-08-29', 'dataCut: 2026-01-30')
        .replace('  infused: 11', '  infused: 10'),
      'templates/probe.hbs': template,
    });
    expect(fixture.documents('examplecel', 'en').value.flatMap(linesOf).slice(1)).toEqual(['10']);
  });
});

describe('the stages of a trial', () => {
  const stages = results(
    '{{#with results.flow as |flow|}}\n{{#each flow.stages as |stage|}}\n- {{stage.label}}: {{stage.n}}{{#if stage.lost}}, lost {{stage.lost}}{{/if}}\n{{/each}}\n{{/with}}',
  ).replace('lost {{', '{{say ru="выбыли" en="lost"}} {{');

  test('say how many were lost on the way, and leave out those that do not apply', () => {
    expect(print(stages)).toEqual([
      '- Screened: 14',
      '- Enrolled: 12, lost 2',
      '- Underwent leukapheresis: 12',
      '- Product manufactured: 11, lost 1',
      '- Underwent lymphodepletion: 11',
      '- Received the product: 11',
      '- Completed: 9',
      '- Screened: 9',
      '- Enrolled: 9',
      '- Completed: 0',
    ]);
  });

  test('print the mark of a number that is not known, and count no loss from it', () => {
    const changes: Changes = { [pivotal]: [['  manufactured: 11', '  manufactured: { absent: unknown }']] };
    const lines = print(stages, changes);
    expect(lines[3]).toMatch(/^- Product manufactured: \[NO DATA: /);
    expect(lines[4]).toBe('- Underwent lymphodepletion: 11');
  });

  test('total of those not infused', () => {
    const body = results(
      '{{#with results.flow as |flow|}}\n{{#if flow.notInfusedTotal}}\n- {{flow.notInfusedTotal}}\n{{/if}}\n{{/with}}',
    );
    expect(print(body)).toEqual(['- 1']);
  });
});

describe('what results say by the ids of the protocol', () => {
  const endpoints = results(
    '{{#if (applies results.efficacy)}}\n{{#each results.efficacy as |endpoint|}}\n- {{endpoint.label}} | {{#if endpoint.level}}{{endpoint.level}}{{/if}} | {{#if endpoint.planned}}{{#if endpoint.planned.timepoint}}{{endpoint.planned.timepoint}}{{/if}}{{/if}}\n{{else}}{{/each}}\n{{/if}}',
  );

  test('endpoints with the level of their objective and the time point', () => {
    expect(print(endpoints)).toContain('- complete response | secondary | 3 months after infusion');
  });

  test('an endpoint the protocol does not name has neither', () => {
    const changes: Changes = { [pivotal]: [['endpoint: complete-response', 'endpoint: exploratory']] };
    expect(print(endpoints, changes)).toContain('- complete response |  |');
  });

  test('cohorts by their names', () => {
    const body = results(
      '{{#each results.analysisSets as |set|}}\n{{#if set.cohorts}}\n- {{set.label}}: {{#each set.cohorts separator=", " as |row|}}{{row.cohortName}} {{row.n}}{{/each}}\n{{/if}}\n{{/each}}',
    );
    expect(print(body)[1]).toBe('- safety set: dose level 1 3, dose level 2 2, expansion cohort 6');
    const unnamed: Changes = { [trial]: [['id: dose-level-2', 'id: dose-level-3']] };
    expect(print(body, unnamed)[1]).toBe('- safety set: dose level 1 3, [NO DATA: cohort] 2, expansion cohort 6');
  });

  test('best responses with their share of the set', () => {
    const body = results(
      '{{#if (applies results.efficacy)}}\n{{#each results.efficacy as |endpoint|}}\n{{#if endpoint.bestResponses}}\n- {{#each endpoint.bestResponses separator="; " as |row|}}{{row.response}} {{row.n}}{{#if row.percent}} ({{row.percent}}){{/if}}{{/each}}\n{{/if}}\n{{else}}{{/each}}\n{{/if}}',
    );
    expect(print(body)).toEqual([
      '- complete response 6 (55%); partial response 2 (18%); stable disease 1 (9%); progressive disease 2 (18%); not evaluable 0 (0%)',
    ]);
  });

  test('the number of the protocol, where there is one', () => {
    const body = each(
      'clinicalTrials',
      'trial',
      '- {{#if trial.protocolNumber}}{{trial.protocolNumber}}{{else}}—{{/if}}',
    );
    expect(print(body)).toEqual(['- EXC-01', '- EXC-02']);
    const without: Changes = { [trial]: [['scheme: sponsor', 'scheme: other']] };
    expect(print(body, without)).toEqual(['- —', '- EXC-02']);
  });
});

test('sources that disagree about a date do not hide that the other date is missing', () => {
  const provenance =
    '{ sourceClass: official-register, sourceRef: реестр, sourceDate: 2024-01, enteredOn: 2026-01-01, confidence: high }';
  const dispute = `start: { candidates: [{ value: { date: 2023-04-10, kind: actual }, provenance: ${provenance} }, { value: { date: 2023-03-10, kind: actual }, provenance: ${provenance} }] }`;
  const changes: Changes = {
    [trial]: [
      ['start: { date: 2023-04-10, kind: actual }', dispute],
      [
        'studyEnd: { date: 2025-07-15, kind: actual }',
        'studyEnd: { absent: unknown, note: { ru: спросить, en: ask } }',
      ],
    ],
  };
  const [first] = print(each('clinicalTrials', 'trial', '- {{trial.dates.duration}}'), changes);
  expect(first).toBe('- [NO DATA: duration of the trial — ask]');
});

describe('a field that does not apply', () => {
  const body = results(
    '{{#if (applies results.baseline)}}\n- {{say ru="есть" en="given"}}\n{{else}}\n- {{#each results.baseline as |item|}}{{item.label}}{{else}}{{/each}}\n{{/if}}',
  );

  test('is told from one that is given or not known', () => {
    expect(print(body)).toEqual([
      '- given',
      '- not applicable: baseline characteristics are described in the trial EXC-01',
    ]);
    const unknown: Changes = {
      'trials/exc-02-results.yaml': [['baseline: { absent: not-applicable', 'baseline: { absent: unknown']],
    };
    expect(print(body, unknown)).toEqual(['- given', '- given']);
  });
});

describe('reports by section', () => {
  const body =
    '{{#each trialReports part="5.3.5.1" as |group|}}\n- {{group.number}}\n{{else}}\n- {{say ru="нет" en="none"}}\n{{/each}}';

  test('are chosen with the sections below', () => {
    expect(print(body)).toEqual(['- none']);
    const controlled: Changes = { [trial]: [['section: 5.3.5.2', 'section: 5.3.5.1.1']] };
    expect(print(body, controlled)).toEqual(['- 5.3.5.1.1']);
  });

  test('a report whose section is not known belongs to none', () => {
    const unknown: Changes = { [trial]: [['section: 5.3.5.2', 'section: { absent: unknown }']] };
    expect(print(body, unknown)).toEqual(['- none']);
  });
});
