import { describe, expect, test } from 'vitest';
import type { Inline } from '../../src/assemble/document-model.js';
import type { Language } from '../../src/diagnostics/diagnostic.js';
import { examplecelWith, Fixture, linesOf } from './assemble-fixture.js';

type Changes = Parameters<typeof examplecelWith>[0];

/** What a template prints below its title, over examplecel with some texts replaced. */
function print(body: string, changes: Changes = {}, language: Language = 'ru'): string[] {
  return linesOf(assemble(body, changes, language)).slice(1);
}

function assemble(body: string, changes: Changes, language: Language) {
  const template = `---\nid: probe\nsection: "2.4"\n---\n# {{sectionTitle "2.4"}}\n\n${body}`;
  const fixture = new Fixture({ ...examplecelWith(changes), 'templates/probe.hbs': template });
  const { value, diagnostics } = fixture.documents('examplecel', language);
  expect(diagnostics).toEqual([]);
  const [document] = value;
  if (document === undefined) throw new Error('no document');
  return document;
}

const target = 'target: CD19';
const press = '{ sourceClass: press, sourceRef: газета, sourceDate: 2024-01, enteredOn: 2026-01-01, confidence: low }';
const register = press.replace('press', 'official-register');

describe('what is not known prints as a mark', () => {
  test.each<[string, string, string, string]>([
    ['unknown', '{ absent: unknown }', '[НЕТ ДАННЫХ: мишень]', '[NO DATA: target antigen]'],
    [
      'unknown with a note',
      '{ absent: unknown, note: { ru: нет в протоколе, en: not in the protocol } }',
      '[НЕТ ДАННЫХ: мишень — нет в протоколе]',
      '[NO DATA: target antigen — not in the protocol]',
    ],
    [
      'pending with a date and who owes it',
      '{ absent: pending, due: 2027-03-01, owedBy: { ru: лаборатория, en: the laboratory } }',
      '[НЕТ ДАННЫХ: мишень — ожидается до 01.03.2027; предоставит: лаборатория]',
      '[NO DATA: target antigen — expected by 1 Mar 2027; to be provided by: the laboratory]',
    ],
    [
      'pending without a date',
      '{ absent: pending }',
      '[НЕТ ДАННЫХ: мишень — ожидается]',
      '[NO DATA: target antigen — expected]',
    ],
    [
      'withheld',
      '{ absent: withheld }',
      '[НЕТ ДАННЫХ: мишень — не раскрывается]',
      '[NO DATA: target antigen — withheld]',
    ],
    [
      'not applicable is no gap',
      '{ absent: not-applicable, note: { ru: мишени нет, en: there is none } }',
      'неприменимо: мишени нет',
      'not applicable: there is none',
    ],
  ])('%s', (_name, value, ru, en) => {
    const changes = { 'product.yaml': [[target, `target: ${value}`]] } as const;
    expect(print('{{product.target}}', changes)).toEqual([ru]);
    expect(print('{{product.target}}', changes, 'en')).toEqual([en]);
  });

  test('a required field that was left out', () => {
    expect(print('{{product.target}}', { 'product.yaml': [[target, '']] })).toEqual(['[НЕТ ДАННЫХ: мишень]']);
  });

  test('a missing translation, in that language only, under the name of the field', () => {
    const changes = {
      'product.yaml': [['tradeName: { ru: Экзамплецел, en: Examplecel }', 'tradeName: { ru: Экзамплецел }']],
    } as const;
    expect(print('{{product.tradeName}}', changes)).toEqual(['Экзамплецел']);
    expect(print('{{product.tradeName}}', changes, 'en')).toEqual(['[NO DATA: trade name]']);
    expect(print('{{product.tradeName.en}}', changes)).toEqual(['[НЕТ ДАННЫХ: торговое наименование (по-английски)]']);
  });

  test('a group that is absent prints its mark once, however many of its fields are named', () => {
    const changes = {
      'trials/exc-01.yaml': [
        [
          '  bridging:\n    allowed: true\n    regimens:\n      - { ru: глюкокортикоиды по решению исследователя, en: corticosteroids at the discretion of the investigator }',
          '  bridging: { absent: unknown }',
        ],
      ],
    } as const;
    const body =
      '{{#each clinicalTrials as |trial|}}\n- {{trial.treatment.bridging.allowed}} — {{trial.treatment.bridging.allowed}}\n{{else}}{{/each}}';
    expect(print(body, changes)[0]).toBe('- [НЕТ ДАННЫХ: поддерживающая терапия до введения]');
  });

  test('a list that is absent prints its mark once, in a table across the row', () => {
    const changes = {
      'product.yaml': [
        [
          '  - { country: AM, status: not-submitted }\n  - { country: BY, status: not-submitted }\n  - { country: KG, status: not-submitted }\n  - { country: KZ, status: not-submitted }',
          '  { absent: unknown }',
        ],
      ],
    } as const;
    const body =
      ':::table\n| {{say ru="Страна" en="Country"}} | {{say ru="Статус" en="Status"}} |\n|---|---|\n{{#each product.registrationStatuses as |row|}}\n| {{row.country}} | {{row.status}} |\n{{else}}\n| — | — |\n{{/each}}\n:::';
    expect(print(body, changes)).toEqual(['Страна | Статус', '[НЕТ ДАННЫХ: статус в других странах]']);
  });

  test('a condition the data cannot answer prints the mark in place of both branches', () => {
    const changes = {
      'product.yaml': [
        ['integrating: true', 'integrating: { absent: unknown }'],
        [
          'cellSource: autologous',
          `cellSource: { candidates: [{ value: autologous, provenance: ${press} }, { value: allogeneic, provenance: ${press} }] }`,
        ],
      ],
    } as const;
    const body =
      '{{#if product.vector.integrating}}{{product.target}}{{else}}—{{/if}}\n\n{{#if (is product.cellSource "autologous")}}{{product.target}}{{else}}—{{/if}}';
    expect(print(body, changes)).toEqual([
      '[НЕТ ДАННЫХ: встраивается в геном]',
      '[РАСХОЖДЕНИЕ: аутологичные / аллогенные]',
    ]);
    expect(print(body)).toEqual(['CD19', 'CD19']);
  });

  test('sources that disagree may still answer a question', () => {
    const candidates = `{ candidates: [{ value: autologous, provenance: ${press} }, { value: allogeneic, provenance: ${press} }] }`;
    const changes = { 'product.yaml': [['cellSource: autologous', `cellSource: ${candidates}`]] } as const;
    const body = '{{#if (is product.cellSource "autologous" "allogeneic")}}{{product.target}}{{else}}—{{/if}}';
    expect(print(body, changes)).toEqual(['CD19']);
  });

  test('a record that does not exist is a gap and a declared finding', () => {
    const { 'content/examplecel/overviews/clinical-overview.yaml': _overview, ...files } = examplecelWith({});
    const template = '---\nid: probe\nsection: "2.4"\n---\n# {{sectionTitle "2.4"}}\n\n{{clinicalOverview.safety}}';
    const fixture = new Fixture({ ...files, 'templates/probe.hbs': template });
    for (const [profile, severity] of [
      ['draft', 'warning'],
      ['submission', 'error'],
    ] as const) {
      const { value, diagnostics } = fixture.documents('examplecel', 'en', profile);
      expect(value.flatMap(linesOf)).toContain('[NO DATA: clinical overview]');
      expect(diagnostics).toMatchObject([
        { code: 'document/no-record', severity, declared: 'absent', product: 'examplecel' },
      ]);
      expect(diagnostics[0]?.at?.file).toContain('content/examplecel/dossier.yaml');
    }
  });
});

describe('sources that disagree', () => {
  const contested = (rest: string) =>
    ({
      'product.yaml': [
        [
          target,
          `target: { candidates: [{ value: CD19, provenance: ${press} }, { value: CD20, provenance: ${register} }]${rest} }`,
        ],
      ],
    }) as const;

  test('print side by side while nobody has decided', () => {
    expect(print('{{product.target}}', contested(''))).toEqual(['[РАСХОЖДЕНИЕ: CD19 / CD20]']);
    expect(print('{{product.target}}', contested(''), 'en')).toEqual(['[CONFLICT: CD19 / CD20]']);
  });

  test('a decided one prints, with the mark its own source calls for', () => {
    const decided = (chosen: number) =>
      contested(`, chosen: ${chosen}, reason: { ru: а, en: a }, by: б, date: 2026-01-01`);
    expect(print('{{product.target}}', decided(0))).toEqual(['[НЕ ПОДТВЕРЖДЕНО: CD19]']);
    expect(print('{{product.target}}', decided(1))).toEqual(['CD20']);
  });

  test('each candidate keeps its own origin', () => {
    const [, paragraph] = assemble('{{product.target}}', contested(''), 'ru').blocks;
    const [gap] = paragraph?.kind === 'paragraph' ? paragraph.children : [];
    if (gap?.kind !== 'gap') throw new Error('no gap');
    expect(gap.origin.pointer).toBe('/target');
    const origins = gap.children.flatMap((child: Inline) =>
      'origin' in child && child.origin ? [child.origin.pointer] : [],
    );
    expect(origins).toEqual(['/target/candidates/0/value', '/target/candidates/1/value']);
  });
});

describe('values of the press and translations', () => {
  const withSources = (fields: string) =>
    ({ 'product.yaml': [['tradeName:', `fieldProvenance:\n${fields}\n\ntradeName:`]] }) as const;

  test('are marked; the longest path of the sources counts', () => {
    const changes = withSources(`  /vector: ${press}\n  /vector/type: ${register}`);
    const body = '{{product.vector.type}}; {{product.vector.integrating}}';
    expect(print(body, changes)).toEqual(['лентивирусный; [НЕ ПОДТВЕРЖДЕНО: да]']);
  });

  test('a translation is marked in its language only', () => {
    const changes = withSources(`  /pharmacologicalClass/en: ${register.replace(' }', ', translatedFrom: ru }')}`);
    expect(print('{{product.pharmacologicalClass}}', changes)[0]).not.toContain('[');
    expect(print('{{product.pharmacologicalClass}}', changes, 'en')[0]).toMatch(/^\[UNCONFIRMED: autologous/);
  });

  test('what is reached through an unconfirmed reference is not confirmed either', () => {
    const changes = withSources(`  /developerId: ${press}`);
    expect(print('{{product.developer.legalName}}', changes)[0]).toMatch(/^\[НЕ ПОДТВЕРЖДЕНО: /);
    expect(print('{{applicant.legalName}}', changes)[0]).not.toContain('[');
  });

  test('several paragraphs are marked one by one', () => {
    const lines = print('{{product.mechanism}}', withSources(`  /mechanism: ${press}`));
    expect(lines.map((line) => line.slice(0, 18))).toEqual(['[НЕ ПОДТВЕРЖДЕНО: ', '[НЕ ПОДТВЕРЖДЕНО: ']);
  });

  test('what a record says about its sources is never marked', () => {
    const changes = { 'trials/exc-01.yaml': [['sourceClass: synthetic', 'sourceClass: press']] } as const;
    const body =
      '{{#each clinicalTrials as |trial|}}\n- {{trial.provenance.sourceClass}}; {{trial.phase}}\n{{else}}{{/each}}';
    expect(print(body, changes)[0]).toBe('- сообщение прессы; [НЕ ПОДТВЕРЖДЕНО: I/II]');
  });
});

describe('how values print', () => {
  test('dates: long in text, short in tables', () => {
    const body =
      '{{#each clinicalTrials as |trial|}}\n- {{trial.dates.studyEnd}}.\n{{else}}{{/each}}\n\n:::form\n| | |\n|---|---|\n| — | {{asOf}} |\n:::';
    expect(print(body)).toEqual(['- 15 июля 2025 г.', '- 30 сентября 2039 г. (план).', '— | 22.11.2026']);
    expect(print(body, {}, 'en')).toEqual(['- 15 July 2025.', '- 30 September 2039 (planned).', '— | 22 Nov 2026']);
  });

  test('powers are nodes of their own, with the unit in the language of the document', () => {
    const body = '{{product.strengthRange.perDose.max}} {{product.strengthRange.perDose.unit}}';
    const [, paragraph] = assemble(body, {}, 'ru').blocks;
    expect(paragraph?.kind === 'paragraph' && paragraph.children.map(({ kind }) => kind)).toEqual([
      'text',
      'superscript',
      'text',
      'text',
    ]);
    expect(print(body, {}, 'en')).toEqual(['2.0 × 108 CAR⁺ viable cells']);
  });

  test('shares: percentages are computed, and none from fewer than three subjects', () => {
    const body =
      '{{#each trialResults as |results|}}\n{{#each results.efficacy as |endpoint|}}\n- {{#if endpoint.rate}}{{endpoint.rate}}{{else}}—{{/if}}\n{{/each}}\n{{else}}{{/each}}';
    expect(print(body)[0]).toBe('- 8/11 (73 %; 95 % ДИ 39,0–94,0, Клоппера — Пирсона)');
    expect(print(body, {}, 'en')[0]).toBe('- 8/11 (73%; 95% CI 39.0–94.0, Clopper-Pearson)');
    const two = {
      'trials/exc-01-results.yaml': [['{ n: 8, N: 11, set: evaluable', '{ n: 1, N: 2, set: evaluable']],
    } as const;
    expect(print(body, two)[0]).toBe('- 1/2');
  });

  test('one language on purpose, marked as such in the model', () => {
    const [, paragraph] = assemble('{{product.tradeName.en}}', {}, 'ru').blocks;
    expect(paragraph).toMatchObject({ children: [{ kind: 'text', text: 'Examplecel', language: 'en' }] });
  });
});

test('data never becomes markup, a token or a template', () => {
  const nasty = '*a* # b | c | <b>d</b> `e` {{product.target}} [f](g) :::note ^ \\| &amp; ![h](i)';
  const changes = { 'product.yaml': [[target, `target: '${nasty}'`]] } as const;
  const body =
    '## {{product.target}}\n\n{{product.target}}\n\n- {{product.target}}\n\n:::table\n| {{product.target}} |\n|---|\n| {{product.target}} |\n\n{{product.target}}\n:::\n\n:::note\n{{product.target}}\n:::';
  expect(print(body, changes)).toEqual([`## ${nasty}`, nasty, `- ${nasty}`, nasty, nasty, nasty, `! ${nasty}`]);
});
