import { describe, expect, test } from 'vitest';
import { collectMissing } from '../../src/readiness/collect-missing.js';
import { Debts } from '../../src/readiness/find-debts.js';
import { examplecelWith, Fixture } from '../assemble/assemble-fixture.js';

function missingIn(body: string, without: string, changes: Parameters<typeof examplecelWith>[0] = {}) {
  const template = `---\nid: probe\nsection: "3.2.P.8.3"\n---\n# {{sectionTitle}}\n\n${body}`;
  const files = Object.entries(examplecelWith(changes)).filter(([path]) => !path.includes(without));
  const fixture = new Fixture({ ...Object.fromEntries(files), 'templates/probe.hbs': template });
  const value = (['ru', 'en'] as const).flatMap((language) => fixture.documents('examplecel', language).value);
  const { value: records } = fixture.records('examplecel');
  const label = { ru: 'поле', en: 'field' };
  return { gaps: collectMissing(value, { records, labelOf: () => label }), records, fixture };
}

describe('what a document waits for', () => {
  test('is the record that does not exist, and who has to give it', () => {
    const list =
      '{{#each stabilities scope="drug-product" as |study|}}{{study.name}}{{else}}\n{{noRecord "stability" scope="drug-product"}}\n{{/each}}\n\n{{#each facilities as |facility|}}{{facility.site.name}}{{else}}\n{{noRecord "facility"}}\n{{/each}}\n';
    const { gaps, records, fixture } = missingIn(list, 'quality/');
    expect(gaps.map(({ what, wantedKind, file, pointer }) => [what.ru, wantedKind, file, pointer])).toEqual([
      ['стабильность (лекарственный препарат): записи нет', 'stability', 'content/examplecel/dossier.yaml', ''],
      ['помещения и оборудование: записи нет', 'facility', 'content/examplecel/dossier.yaml', ''],
    ]);
    const { sections } = fixture.templates().value;
    const section = sections.get('3.2.P.8.3');
    if (section === undefined) throw new Error('no section');
    const planned = {
      section,
      expected: { kind: 'generated', need: 'full-modules', codes: [] },
      verdict: { due: 'yes' },
    } as const;
    expect(new Debts(records, sections).ofGaps(planned, gaps).map(({ who }) => who.en)).toEqual([
      'manufacturer: production and quality control',
    ]);
  });

  test('is the one record of a kind that nobody has written', () => {
    const { gaps } = missingIn('{{identityChain.assignment}}\n', 'identity-chain');
    expect(gaps).toMatchObject([
      { what: { en: 'chain of identity and custody' }, wantedKind: 'identity-chain', state: 'absent' },
    ]);
  });

  test('is the field of a record, where it has the record', () => {
    const unknown = {
      'quality/identity-chain.yaml': [['retentionYears: 30', 'retentionYears: { absent: unknown }']],
    } as const;
    const { gaps } = missingIn('{{identityChain.retentionYears}}\n', 'nothing', unknown);
    expect(gaps).toMatchObject([
      {
        what: { en: 'field' },
        file: 'content/examplecel/quality/identity-chain.yaml',
        pointer: '/retentionYears',
        record: { recordType: 'identity-chain' },
      },
    ]);
    expect(gaps[0]).not.toHaveProperty('wantedKind');
  });
});
