import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { recordRule } from '../rule.js';
import { isWritten, textOf } from '../text-of.js';

/** What a number of can be made: batches, doses, patients' treatments. A bare "unit" is none of them. */
export const namedUnit = /сери|доз|пациент|мешк|мешок|курс|batch|dose|patient|bag|course/iu;

export const capacityHasEvidence = recordRule({
  code: 'organization/capacity-has-evidence',
  catalogueId: 'MFG-010',
  states: {
    ru: 'Производственная мощность названа в сериях, дозах или пациентах в год, сказано, действующая она или плановая, и действующая подтверждена',
    en: 'Production capacity is given in batches, doses or patients a year and as actual or planned, and an actual one has its evidence',
  },
  why: {
    ru: '«единиц в год» ничего не значит для препарата, который делают на одного пациента',
    en: '"units a year" means nothing for a product made for one patient at a time',
  },
  clause: cite('dataIntegrity', 'eaeuGmp'),
  severity: { draft: 'info', submission: 'warning' },
  justifiable: true,
  reads: ['organization.productionCapacity', 'all-text'],
  failures: {
    vagueUnit: {
      message: {
        ru: 'мощность {number} в год: в чём она — серии, дозы или пациенты?',
        en: 'a capacity of {number} a year: batches, doses or patients?',
      },
      hint: {
        ru: 'уточните у производителя, что он считает, и впишите в unit',
        en: 'ask the manufacturer what it counts, and enter it as unit',
      },
    },
    noEvidence: {
      message: {
        ru: 'мощность {number} в год названа действующей, а чем подтверждена — не сказано',
        en: 'a capacity of {number} a year is called actual, without evidence',
      },
      hint: {
        ru: 'впишите evidence (валидация, выпуск за год) или отметьте мощность плановой',
        en: 'enter evidence (validation, output of a year), or mark the capacity as planned',
      },
    },
  },
  check({ records, judge }) {
    for (const organization of records.all('organization')) {
      const field = rootField(organization).get('productionCapacity');
      if (field.value === undefined) continue;
      judge((judgement) => {
        const capacity = judgement.known(field);
        const number = judgement.known(capacity?.get('maximumPerYear'));
        const unit = judgement.known(capacity?.get('unit'));
        if (capacity === undefined || number === undefined || unit === undefined) return;
        const args = { number: number.value };
        if (!namedUnit.test(textOf(judgement, unit))) judgement.fail('vagueUnit', unit, args);
        const evidence = capacity.get('evidence');
        if (capacity.value.kind !== 'actual' || isWritten(judgement, evidence)) return;
        if (evidence.value !== undefined) judgement.known(evidence);
        else judgement.fail('noEvidence', number, args);
      });
    }
  },
});
