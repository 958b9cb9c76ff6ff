import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { QualityAttribute } from '../../records/record-types.js';
import { integratingVector, modifiedCells } from '../car-t-product.js';
import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { recordRule } from '../rule.js';
import { specifiedTests } from '../specification-tests.js';

const attributes: readonly (readonly [QualityAttribute, Bilingual])[] = [
  ['appearance', { ru: 'внешний вид', en: 'appearance' }],
  ['identity-patient', { ru: 'подлинность: принадлежность пациенту', en: 'identity of the patient' }],
  ['identity-car', { ru: 'подлинность: химерный рецептор', en: 'identity of the receptor' }],
  ['cell-count', { ru: 'число жизнеспособных клеток', en: 'viable cells' }],
  ['viability', { ru: 'жизнеспособность', en: 'viability' }],
  ['transduction', { ru: 'доля CAR⁺ клеток', en: 'proportion of CAR+ cells' }],
  ['dose', { ru: 'доза', en: 'dose' }],
  ['potency', { ru: 'специфическая активность', en: 'potency' }],
  ['replication-competence', { ru: 'репликационно-компетентный вирус', en: 'replication-competent virus' }],
  ['sterility', { ru: 'стерильность', en: 'sterility' }],
  ['endotoxin', { ru: 'бактериальные эндотоксины', en: 'endotoxins' }],
  ['mycoplasma', { ru: 'микоплазмы', en: 'mycoplasma' }],
  // Asked of integrating vectors only.
  ['vector-copy-number', { ru: 'число копий вектора', en: 'vector copy number' }],
];

export const releaseCovers = recordRule({
  code: 'specification/release-covers',
  catalogueId: 'CMC-001',
  states: {
    ru: 'Выпускной контроль охватывает все показатели CAR-T: подлинность, клетки, дозу, активность, вектор и безопасность',
    en: 'Release testing covers all CAR-T attributes: identity, cells, dose, potency, vector and safety',
  },
  why: {
    ru: 'показатель, который не проверяют при выпуске, у пациента уже не проверить',
    en: 'an attribute not tested at release cannot be tested in the patient',
  },
  clause: cite('eaeuModifiedCells', 'emaModifiedCells', 'fdaCarT', 'ichQ6B'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['specification.tests', 'product.vector.integrating', 'product.classification'],
  failures: {
    lacking: {
      message: {
        ru: 'в выпускном контроле субстанции и препарата нет показателя «{attribute}»',
        en: 'release testing of substance and product lacks "{attribute}"',
      },
      hint: {
        ru: 'добавьте испытание со стадией release или обоснуйте его отсутствие',
        en: 'add the test with stage release, or justify its absence',
      },
    },
  },
  check({ records, judge }) {
    const product = records.all('specification').find(({ data }) => data.scope === 'drug-product');
    if (product === undefined) return;
    for (const [attribute, name] of attributes) {
      judge((judgement) => {
        const list = judgement.known(rootField(product).get('tests'));
        if (list === undefined || modifiedCells(judgement, records) === undefined) return;
        const covered = new Set(
          specifiedTests(judgement, records)
            .filter(({ specification }) => specification.data.scope !== 'vector')
            .filter(({ test }) => judgement.given(test.get('stages'))?.value.includes('release'))
            .map(({ test }) => judgement.given(test.get('attribute'))?.value),
        );
        if (attribute === 'vector-copy-number' && integratingVector(judgement, records) === undefined) return;
        if (!covered.has(attribute)) judgement.fail('lacking', list, { attribute: name });
      });
    }
  },
});
