import type { DossierRecord } from '../../records/record.js';
import { cite } from '../clauses.js';
import { durationOf } from '../duration.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';

export const identityChainUnbroken = recordRule({
  code: 'batch/identity-chain-unbroken',
  catalogueId: 'CMC-007',
  states: {
    ru: 'Один код прослеживаемости — один лейкаферез одного участника; он считан при каждой передаче, и ни одна не длилась дольше предела',
    en: 'One chain-of-identity code is one leukapheresis of one subject; it was read at each handover, and none took longer than its limit',
  },
  why: {
    ru: 'чужие клетки смертельны; прослеживаемость — главная защита пациента',
    en: 'the cells of another person can kill; the chain of identity is the patient’s main protection',
  },
  clause: cite('eaeuGmp', 'eaeuModifiedCells', 'fdaCarT'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: [
    'batch.coiCode',
    'batch.subject',
    'batch.custody',
    'batch.dates.apheresis',
    'identity-chain.handovers',
    'product.cellSource',
  ],
  failures: {
    twoSubjects: {
      message: {
        ru: 'код прослеживаемости {code} связан с участниками {first} и {second}',
        en: 'chain-of-identity code {code} is linked with subjects {first} and {second}',
      },
      hint: { ru: 'сверьте код с протоколами обеих серий', en: 'compare the code with the records of both batches' },
    },
    twoCodes: {
      message: {
        ru: 'у одного лейкафереза участника {subject} от {day} два кода: {first} и {second}',
        en: 'one leukapheresis of subject {subject} on {day} has two codes: {first} and {second}',
      },
      hint: {
        ru: 'оставьте один код на лейкаферез или исправьте его дату',
        en: 'keep one code per leukapheresis, or correct its date',
      },
    },
    noCode: {
      message: {
        ru: 'у клинической серии {batch} нет кода прослеживаемости',
        en: 'clinical batch {batch} has no chain-of-identity code',
      },
      hint: { ru: 'впишите coiCode из протокола серии', en: 'enter coiCode from the batch record' },
    },
    otherCode: {
      message: {
        ru: 'серия {batch}: при передаче {number} считан код {read}, а код серии — {code}',
        en: 'batch {batch}: code {read} was read at handover {number}, the code of the batch is {code}',
      },
      hint: {
        ru: 'сверьте запись передачи; расхождение кода — отклонение',
        en: 'compare the record of the handover; another code is a deviation',
      },
    },
    missingHandover: {
      message: {
        ru: 'серия {batch}: передача {number} не записана',
        en: 'batch {batch}: handover {number} is not recorded',
      },
      hint: { ru: 'впишите передачу в custody серии', en: 'enter the handover in custody of the batch' },
    },
    tooLong: {
      message: {
        ru: 'серия {batch}: передача {number} длилась {duration} при пределе {limit}',
        en: 'batch {batch}: handover {number} took {duration}, the limit is {limit}',
      },
      hint: {
        ru: 'сверьте время с записью передачи; превышение оформляют как отклонение',
        en: 'compare the time with the record of the handover; an excess is a deviation',
      },
    },
  },
  check({ records, judge }) {
    const batches = records.all('batch').filter(({ data }) => data.scope === 'drug-product');
    batches.forEach((batch, index) => {
      judge((judgement) => requireCode(judgement, records, batch));
      if (batch.data.custody !== undefined) judge((judgement) => followCustody(judgement, records, batch));
      if (batch.data.coiCode === undefined || batch.data.subject === undefined) return;
      const earlier = batches.slice(0, index).filter(({ data }) => mayMeet(data, batch.data));
      for (const before of earlier) judge((judgement) => comparePair(judgement, before, batch));
    });
  },
});

/** Spares most pairs the reading: plain values that differ both ways cannot contradict each other. */
function mayMeet(a: DossierRecord<'batch'>['data'], b: DossierRecord<'batch'>['data']): boolean {
  const differ = (x: unknown, y: unknown): boolean => typeof x === 'string' && typeof y === 'string' && x !== y;
  return !(differ(a.coiCode, b.coiCode) && differ(a.subject, b.subject));
}

function requireCode(judgement: Judgement<'noCode'>, records: RecordIndex, batch: DossierRecord<'batch'>): void {
  const [product] = records.all('product');
  const source = product && judgement.known(rootField(product).get('cellSource'));
  if (source?.value !== 'autologous' || batch.data.use !== 'clinical') return;
  const code = rootField(batch).get('coiCode');
  if (code.value !== undefined) judgement.known(code);
  else judgement.fail('noCode', rootField(batch).get('batchNumber'), { batch: batch.id });
}

function comparePair(
  judgement: Judgement<'twoSubjects' | 'twoCodes'>,
  before: DossierRecord<'batch'>,
  batch: DossierRecord<'batch'>,
): void {
  const [first, second] = [rootField(before), rootField(batch)];
  const codes = [judgement.given(first.get('coiCode')), judgement.given(second.get('coiCode'))] as const;
  const subjects = [judgement.given(first.get('subject')), judgement.given(second.get('subject'))] as const;
  if (codes[0] === undefined || codes[1] === undefined || subjects[0] === undefined || subjects[1] === undefined)
    return;
  const isSameCode = codes[0].value === codes[1].value;
  const isSameSubject = subjects[0].value === subjects[1].value;
  if (isSameCode && !isSameSubject) {
    const args = { code: codes[1].value, first: subjects[0].value, second: subjects[1].value };
    judgement.fail('twoSubjects', subjects[1], args, [{ at: subjects[0].at, label: judgement.labelOf(subjects[0]) }]);
  }
  if (isSameCode || !isSameSubject) return;
  const days = [first, second].map((one) => judgement.given(one.get('dates').get('apheresis'))?.value.date);
  const [day] = days;
  if (day?.length !== 10 || day !== days[1]) return;
  const args = { subject: subjects[1].value, day, first: codes[0].value, second: codes[1].value };
  judgement.fail('twoCodes', codes[1], args, [{ at: codes[0].at, label: judgement.labelOf(codes[0]) }]);
}

/** Every handover of the procedure is recorded, with the batch's code and within its limit. */
function followCustody(
  judgement: Judgement<'otherCode' | 'missingHandover' | 'tooLong'>,
  records: RecordIndex,
  batch: DossierRecord<'batch'>,
): void {
  const custody = judgement.known(rootField(batch).get('custody'));
  const code = judgement.known(rootField(batch).get('coiCode'));
  const [chain] = records.all('identity-chain');
  const handovers = judgement.known(chain && rootField(chain).get('handovers'));
  if (custody === undefined || handovers === undefined) return;
  const rows = itemsOf(custody);
  itemsOf(handovers).forEach((handover, index) => {
    const number = index + 1;
    const row = rows.find(({ value }) => value.handover === number);
    if (row === undefined) {
      const related = [{ at: handover.at, label: judgement.labelOf(handover) }];
      judgement.fail('missingHandover', custody, { batch: batch.id, number }, related);
      return;
    }
    if (code !== undefined && row.value.coiCode !== code.value) {
      const args = { batch: batch.id, number, read: row.value.coiCode, code: code.value };
      judgement.fail('otherCode', row.get('coiCode'), args, [{ at: code.at, label: judgement.labelOf(code) }]);
    }
    const limit = judgement.given(handover.get('limit'));
    const taken = judgement.known(row.get('duration'));
    if (limit === undefined || taken === undefined) return;
    compareTimes(judgement, { batch: batch.id, number }, taken, limit);
  });
}

type Quantity = Parameters<typeof durationOf>[0];

function compareTimes(
  judgement: Judgement<'tooLong'>,
  args: { readonly batch: string; readonly number: number },
  taken: Field<Quantity>,
  limit: Field<Quantity>,
): void {
  const [time, most] = [durationOf(taken.value), durationOf(limit.value)];
  if (time === undefined || most === undefined || time.minutes <= most.minutes) return;
  const related = [{ at: limit.at, label: judgement.labelOf(limit) }];
  judgement.fail('tooLong', taken, { ...args, duration: time.shown, limit: most.shown }, related);
}
