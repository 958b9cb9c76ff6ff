import { describe, expect, it } from 'vitest';
import type { RecordIndex } from '../../src/check/record-index.js';
import { readDeclaredSections } from '../../src/plan/declared-sections.js';
import { planDossier } from '../../src/plan/plan-dossier.js';
import type { PlannedDocument } from '../../src/plan/planned-document.js';
import { examplecelWith, Fixture } from '../assemble/assemble-fixture.js';
import { officialSections as sections } from '../sections/official-sections.js';

/** The plan of examplecel with some texts of its records replaced. */
function planWith(changes: Parameters<typeof examplecelWith>[0] = {}): readonly PlannedDocument[] {
  const fixture = new Fixture(examplecelWith(changes));
  const { value, diagnostics } = fixture.records('examplecel');
  expect(diagnostics).toEqual([]);
  const declared = readDeclaredSections(value, sections);
  expect(declared.diagnostics).toEqual([]);
  return planDossier({ sections, records: value, declared: declared.value });
}

const inSection = (plan: readonly PlannedDocument[], number: string) =>
  plan.filter(({ section }) => section.number === number);
const dueIn = (plan: readonly PlannedDocument[], number: string) =>
  inSection(plan, number).map(({ verdict }) => verdict.due);

describe('what a dossier needs', () => {
  const plan = planWith();

  it('is planned for every row that expects a document, and for no other', () => {
    const planned = new Set(plan.map(({ section }) => section.number));
    const expecting = sections.sections.filter(({ expects }) => expects.length > 0);
    expect([...planned].sort()).toEqual(expecting.map(({ number }) => number).sort());
  });

  it('is repeated for each licence, permission and study', () => {
    const names = (number: string) => inSection(plan, number).map(({ expected, item }) => [expected.part, item?.key]);
    expect(names('1.6.2')).toEqual([
      ['list', undefined],
      ['licence-copy', 'licence-manufacturing'],
    ]);
    expect(names('1.8.2.1').slice(1)).toHaveLength(2);
    expect(names('4.2.1.1').map(([, key]) => key)).toEqual(['exc-nc-01', 'exc-nc-04', 'exc-nc-01', 'exc-nc-04']);
  });

  it('follows the answers of the document plan, and quotes their reason', () => {
    expect(dueIn(plan, '1.5.1')).toEqual(['no']);
    expect(inSection(plan, '1.5.1')[0]?.verdict).toMatchObject({
      reason: { en: 'media and reagents contain no material of animal origin' },
    });
    expect(dueIn(plan, '1.5.5')).toEqual(['yes']);
    const asked = planWith({
      'document-plan.yaml': [['animalMaterials:\n    applies: false', 'animalMaterials:\n    applies: true']],
    });
    expect(dueIn(asked, '1.5.1')).toEqual(['yes']);
  });

  it.each([
    ['standard', ['no', 'no']],
    ['exceptional', ['yes', 'no']],
    ['conditional', ['no', 'yes']],
  ])('by the route %s: 1.8.2.8 and 1.8.2.9 %s', (route, due) => {
    const routed = planWith({ 'document-plan.yaml': [['registrationRoute: standard', `registrationRoute: ${route}`]] });
    expect(['1.8.2.8', '1.8.2.9'].flatMap((number) => dueIn(routed, number))).toEqual(due);
  });

  it('is a question while the answer is absent, at the field that decides', () => {
    const open = planWith({
      'document-plan.yaml': [
        [
          'registrationRoute: standard',
          'registrationRoute: { absent: pending, note: { ru: решается, en: being decided } }',
        ],
      ],
    });
    const [verdict] = inSection(open, '1.8.2.9').map((planned) => planned.verdict);
    expect(verdict).toMatchObject({ due: 'open', at: { pointer: '/registrationRoute' } });
    expect(verdict?.due === 'open' && verdict.question.en).toContain('being decided');
  });

  it('is not there in a section declared without documents, unless a record names the section', () => {
    expect(dueIn(plan, '4.2.1.2')).toEqual(['no', 'no']);
    const studied = planWith({ 'nonclinical/exc-nc-01.yaml': [['section: 4.2.1.1', 'section: 4.2.1.2']] });
    expect(dueIn(studied, '4.2.1.2')).toEqual(['yes', 'yes']);
  });
});

describe('a declaration', () => {
  it('of a section the dossier does not have is an error at its place', () => {
    const fixture = new Fixture(
      examplecelWith({
        'dossier.yaml': [
          ['sectionsNotApplicable:\n', 'sectionsNotApplicable:\n  - section: 9.9\n    reason: { ru: нет, en: none }\n'],
        ],
      }),
    );
    const records: RecordIndex = fixture.records('examplecel').value;
    const { diagnostics } = readDeclaredSections(records, sections);
    expect(diagnostics).toMatchObject([
      { code: 'section/unknown', severity: 'error', at: { pointer: '/sectionsNotApplicable/0/section' } },
    ]);
  });
});
