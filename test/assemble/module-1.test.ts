import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, Language } from '../../src/diagnostics/diagnostic.js';
import { examplecelWith, Fixture, linesOf, projectRoot, textOf } from './assemble-fixture.js';

type Changes = Parameters<typeof examplecelWith>[0];

/** A document of the real template over examplecel with some texts of its records replaced. */
function make(template: string, changes: Changes = {}, language: Language = 'ru') {
  const partials = readdirSync(`${projectRoot}/templates/partials`).map((file) => `partials/${file.slice(0, -4)}`);
  const templates = [template, ...partials].map(
    (name) => [`templates/${name}.hbs`, readFileSync(`${projectRoot}/templates/${name}.hbs`, 'utf8')] as const,
  );
  const fixture = new Fixture({ ...examplecelWith(changes), ...Object.fromEntries(templates) });
  const { value, diagnostics } = fixture.documents('examplecel', language, 'submission');
  const document = value.find(({ id }) => id === template);
  if (document === undefined) throw new Error(`${template} made no document`);
  return { document, lines: linesOf(document), diagnostics };
}

function headingsOf({ document }: Pick<ReturnType<typeof make>, 'document'>, level: number): string[] {
  return document.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === level
      ? [`${block.number ?? ''} ${textOf(block.children)}`.trim().replaceAll('\u00A0', ' ')]
      : [],
  );
}

const found = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe('the summary of product characteristics', () => {
  const smpc = 'm1-1-3-1-smpc';
  const route = (name: string): Changes => ({
    'document-plan.yaml': [['registrationRoute: standard', `registrationRoute: ${name}`]],
  });

  test('has the numbered headings 1 to 10 and no more on the standard route', () => {
    const made = make(smpc);
    expect(headingsOf(made, 2).map((heading) => heading.split(' ')[0])).toEqual(
      Array.from({ length: 10 }, (_, index) => String(index + 1)),
    );
    expect(headingsOf(made, 3).filter((heading) => heading.startsWith('4.'))).toHaveLength(9);
    expect(made.diagnostics).toEqual([]);
  });

  test.each([
    ['additional-requirements', 'authorisation with additional requirements'],
    ['exceptional', 'authorisation in exceptional circumstances'],
    ['conditional', 'conditional authorisation'],
  ])('has section 12 on the route %s, its statement a gap until it is confirmed', (name, statement) => {
    const made = make(smpc, route(name), 'en');
    expect(headingsOf(made, 2).at(-1)).toBe('12 POST-AUTHORISATION MEASURES');
    expect(made.lines.at(-1)).toBe(`[NO DATA: statement of SmPC section 12: ${statement}]`);
    expect(found(made.diagnostics)).toEqual(['statement/unconfirmed']);
  });

  test('prints the statement of section 12 as confirmed', () => {
    const entry = `  - kind: fixed-statement
    key: "smpc-12-conditional"
    wording: { ru: "Установленный текст.", en: "Fixed text." }
    source: { ru: "образец", en: "specimen" }
    confirmedBy: Примерова
    confirmedOn: 2026-09-15
    specimen: true
`;
    const made = make(smpc, {
      ...route('conditional'),
      'confirmed-headings.yaml': [['entries:\n', `entries:\n${entry}`]],
    });
    expect(made.lines.at(-1)).toBe('Установленный текст.');
    expect(made.diagnostics).toEqual([]);
  });

  test('has section 11 only where its content is given, and its title must then be confirmed', () => {
    const content = 'section11: { ru: Содержание раздела., en: Content of the section. }';
    const made = make(smpc, { 'labelling.yaml': [['  paediatric: no-data', `  paediatric: no-data\n  ${content}`]] });
    expect(headingsOf(made, 2).at(-1)).toBe('11 [НЕ ПОДТВЕРЖДЕНО: ДОЗИМЕТРИЯ]');
    expect(found(made.diagnostics)).toEqual(['heading/unconfirmed']);
  });

  test('has section 7.1 only where there is a representative', () => {
    const holder = 'holderId: fictional-centre';
    const made = make(smpc, {
      'dossier.yaml': [[holder, `${holder}\nrepresentativeId: specimen-laboratory`]],
    });
    expect(headingsOf(make(smpc), 3).some((heading) => heading.startsWith('7.1'))).toBe(false);
    expect(headingsOf(made, 3).some((heading) => heading.startsWith('7.1'))).toBe(true);
  });

  test('classes the reactions of 4.8 by the counts, in the leaflet too', () => {
    const row = (term: string) => new RegExp(`(очень часто|часто) \\| .*${term}|${term} \\| (очень часто|часто)`);
    const classOf = (lines: readonly string[], term: string) => {
      const match = lines.map((line) => row(term).exec(line)).find((hit) => hit !== null);
      return match?.[1] ?? match?.[2];
    };
    const before = 'en: neutropenia }\n      subjects: { n: 9,';
    const fewer = { 'trials/exc-01-results.yaml': [[before, before.replace('9', '1')]] } as const;
    for (const template of [smpc, 'm1-1-3-1-leaflet']) {
      expect(classOf(make(template).lines, 'нейтропения')).toBe('очень часто');
      expect(classOf(make(template, fewer).lines, 'нейтропения')).toBe('часто');
    }
  });

  test('gives the statement on children that the record chose', () => {
    const choice = { 'labelling.yaml': [['paediatric: no-data', 'paediatric: not-for-children']] } as const;
    const made = make(smpc, choice, 'en');
    expect(made.lines).toContain('[NO DATA: statement of SmPC section 4.2: not to be used in children]');
    expect(found(made.diagnostics)).toEqual(['statement/unconfirmed']);
  });
});

test('the leaflet has its six headings, the product named in those that name it', () => {
  const headings = headingsOf(make('m1-1-3-1-leaflet', {}, 'en'), 2);
  expect(headings.map((heading) => heading.split(' ')[0])).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(headings.filter((heading) => heading.includes('Examplecel'))).toHaveLength(4);
});

test('a label prints its items in the order of the record', () => {
  const items = `      - trade-name
      - nonproprietary-name`;
  const swapped = `      - nonproprietary-name
      - trade-name`;
  const rows = (changes: Changes) =>
    make('m1-1-3-2-label-texts', changes)
      .lines.filter((line) => /^(Торговое|Непатентованное)/.test(line))
      .slice(0, 2)
      .map((line) => line.split(' ')[0]);
  expect(rows({})).toEqual(['Торговое', 'Непатентованное']);
  expect(rows({ 'labelling.yaml': [[items, swapped]] })).toEqual(['Непатентованное', 'Торговое']);
});

test('the risk management plan is one document of seven parts with the modules of the safety specification', () => {
  const made = make('m1-1-10-3-risk-management-plan', {}, 'en');
  expect(headingsOf(made, 2).map((heading) => heading.split('.')[0])).toEqual(
    ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'].map((part) => `Part ${part}`),
  );
  expect(
    headingsOf(made, 3)
      .filter((heading) => heading.startsWith('Module'))
      .map((heading) => heading.split('.')[0]),
  ).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'].map((module) => `Module C${module}`));
});

describe('a letter states only what its record confirms', () => {
  test.each([
    ['m1-1-6-7-qualified-person-letter', 'complies', 'not confirmed'],
    ['m1-1-6-9-inspection-consent', 'given', 'not given'],
  ])('%s', (template, field, denial) => {
    const answered = (answer: string) =>
      make(template, { 'letters/manufacturing-letters.yaml': [[`${field}: true`, `${field}: ${answer}`]] }, 'en').lines;
    expect(answered('true').join('\n')).not.toContain(denial);
    expect(answered('false').join('\n')).toContain(denial);
    expect(answered('{ absent: pending }').some((line) => line.startsWith('[NO DATA'))).toBe(true);
  });
});
