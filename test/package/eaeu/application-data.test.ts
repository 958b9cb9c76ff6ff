import { afterAll, describe, expect, it } from 'vitest';
import { knownOf } from '../../../src/package/eaeu/known-value.js';
import { examplecelWith } from '../../assemble/assemble-fixture.js';
import { childrenOf, linesOf, readRoot } from './read-elements.js';
import { contentsOf, SequenceFixture } from './sequence-fixture.js';

const storage = `storage:
  ru: в парах жидкого азота при температуре не выше минус 130 °C
  en: in the vapour phase of liquid nitrogen at or below minus 130 °C
`;
const fixture = new SequenceFixture(
  [],
  examplecelWith({
    'product.yaml': [
      [storage, 'storage: { absent: pending, due: 2026-11, owedBy: { ru: завод & «Ко», en: plant } }\n'],
      ['tradeName: { ru: Экзамплецел, en: Examplecel }', 'tradeName: { ru: { absent: unknown }, en: Examplecel }'],
      [
        'tradeName:',
        'fieldProvenance: { /atc: { sourceClass: press, sourceRef: { ru: газета, en: paper }, sourceDate: 2026-09-01, enteredOn: 2026-09-01, confidence: low } }\ntradeName:',
      ],
    ],
  }),
);
afterAll(() => fixture.remove());

describe('the application data', () => {
  const readData = async () => {
    const entry = fixture.entry({ document: 'letter', section: '1.0', documentCode: '01001' });
    const { value } = await fixture.layOut(fixture.plan([entry]));
    return (await contentsOf(value)).get('0000/application-data.xml') ?? Buffer.alloc(0);
  };

  it('say first that they are no R.017', async () => {
    const [, remark] = (await readData()).toString().split('\n');
    expect(remark).toMatch(/^<!-- Это не структура R\.017: .* This is not R\.017/);
  });

  it('hold what the records say, under names of the vocabulary in a namespace of our own', async () => {
    const root = readRoot(await readData());
    expect(root.namespace).toBe('urn:dossier:application-data:1.0');
    const [application] = childrenOf(root, 'DrugApplicationDetails');
    expect(application && linesOf(application)).toEqual([
      'ApplicationId = ОБРАЗЕЦ-12',
      'DrugApplicationKindName = регистрация',
      'ApplicationReceiptDate = 2026-10-01',
    ]);
    const [drug] = childrenOf(root, 'DrugDetails');
    const lines = drug === undefined ? [] : linesOf(drug);
    expect(lines).toContain('ATCCode[unconfirmed=true] = L01XL');
    expect(lines).toContain('DescriptionText = для стационаров');
    const [stored] = drug === undefined ? [] : childrenOf(drug, 'DrugStorageDetails');
    expect(stored && linesOf(stored)[0]).toBe('StorageDuration = P12M');
  });

  it('hold the parties and sites of the records', async () => {
    const root = readRoot(await readData());
    const [applicant] = childrenOf(root, 'DrugApplicantDetails').flatMap((one) => childrenOf(one));
    expect(applicant && linesOf(applicant)).toEqual(
      expect.arrayContaining([
        'UnifiedCountryCode = RU',
        'TaxpayerId = 0001000010',
        'BusinessEntityId = 1200000000012',
      ]),
    );
    const [drug] = childrenOf(root, 'DrugDetails');
    const sites = drug === undefined ? [] : childrenOf(drug, 'ManufacturingAuthorizationHolderDetails');
    const steps = sites.map((site) =>
      childrenOf(site, 'ManufacturingAreaDetails')
        .flatMap((area) => childrenOf(area, 'ManufactureStageDetails'))
        .flatMap(linesOf),
    );
    expect(steps).toContainEqual(expect.arrayContaining(['ManufacturingStageName = контроль качества']));
  });

  it('say why a value is not there', async () => {
    const [drug] = childrenOf(readRoot(await readData()), 'DrugDetails');
    const [stored] = drug === undefined ? [] : childrenOf(drug, 'DrugStorageDetails');
    expect(stored && linesOf(stored)[1]).toBe(
      'StorageConditionText[absent=pending due=2026-11 owedBy=завод & «Ко»] = ',
    );
    expect(drug && linesOf(drug)).toContain('DrugTradeName[absent=unknown] = ');
  });
});

it('a disputed value is known once somebody has decided', () => {
  const provenance = {
    sourceClass: 'synthetic',
    sourceRef: 'a',
    sourceDate: '2026-01-01',
    enteredOn: '2026-01-01',
    confidence: 'high',
  } as const;
  const candidates = ['first', 'second'].map((value) => ({ value, provenance }));
  expect(knownOf<string>({ candidates })).toEqual({ gap: { absent: 'contested' } });
  expect(knownOf<string>({ candidates, chosen: 1 })).toEqual({ known: 'second', candidate: 1 });
  expect(knownOf<string>(undefined)).toEqual({ gap: { absent: 'missing' } });
});
