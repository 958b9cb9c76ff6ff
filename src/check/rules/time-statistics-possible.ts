import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { DossierRecord } from '../../records/record.js';
import type { Spread } from '../../records/record-types.js';
import { compareNumbers, type DecimalText } from '../../statistics/exact-number.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { eachRecord } from '../each-record.js';
import { Field, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement } from '../judgement.js';
import { membersOf } from '../leaves.js';
import { nothingToJudge } from '../outcome.js';
import { recordRule } from '../rule.js';

export const timeStatisticsPossible = recordRule({
  code: 'results/time-statistics-possible',
  catalogueId: 'EFF-004',
  states: {
    ru: 'Минимум, квартили, медиана и максимум идут по возрастанию, среднее — между крайними; медиана и максимум времени до события не больше самого долгого наблюдения, медиана — внутри своего интервала; если она не достигнута, так и сказано',
    en: 'Minimum, quartiles, median and maximum are in order, the mean between the extremes; median and maximum time to event are within the longest follow-up, the median within its interval; where it was not reached, that is said',
  },
  why: {
    ru: 'медиана больше самого долгого наблюдения — не результат, а опечатка или экстраполяция',
    en: 'a median beyond the longest follow-up is no result but a slip or an extrapolation',
  },
  clause: cite('arithmetic', 'ichE9'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['trial-results.efficacy.time', 'trial-results.exposure', 'trial-results.baseline', 'trial-results.kinetics'],
  failures: {
    order: {
      message: {
        ru: '«{laterName}» ({later}) меньше, чем «{earlierName}» ({earlier})',
        en: '"{laterName}" ({later}) is less than "{earlierName}" ({earlier})',
      },
      hint: { ru: 'сверьте числа с отчётом', en: 'compare the numbers with the report' },
    },
    beyondFollowUp: {
      message: {
        ru: '«{label}»: {name} {value} {unit} больше самого долгого наблюдения — {most} {followUpUnit}',
        en: '"{label}": {name} {value} {unit} exceeds the longest follow-up, {most} {followUpUnit}',
      },
      hint: {
        ru: 'сверьте с отчётом; если медиана не достигнута, поставьте notReached: true вместо числа',
        en: 'compare with the report; if the median was not reached, put notReached: true in place of the number',
      },
    },
    blank: {
      message: {
        ru: '«{label}»: нет ни медианы, ни отметки, что она не достигнута',
        en: '"{label}": there is neither a median nor a mark that it was not reached',
      },
      hint: {
        ru: 'впишите median или notReached: true',
        en: 'enter median, or notReached: true',
      },
    },
    both: {
      message: {
        ru: '«{label}»: указана медиана {value} и сказано, что она не достигнута',
        en: '"{label}": the median is {value}, and yet it is said not to be reached',
      },
      hint: { ru: 'оставьте одно из двух по отчёту', en: 'keep one of the two by the report' },
    },
    outsideInterval: {
      message: {
        ru: '«{label}»: медиана {value} вне своего доверительного интервала {interval}',
        en: '"{label}": the median {value} is outside its confidence interval {interval}',
      },
      hint: { ru: 'сверьте медиану и границы с отчётом', en: 'compare median and limits with the report' },
    },
  },
  check(context) {
    const { records, judge } = context;
    eachRecord(context, records.all('trial-results'), (results) => {
      for (const spread of spreadsIn(rootField<object>(results))) {
        judge((judgement) => requireOrder(judgement, spread));
      }
      judgeItems(judge, rootField(results).get('efficacy'), (judgement, row) => {
        const time = judgement.given(row.get('time'));
        if (time === undefined) return judgement.skip(nothingToJudge);
        const label = describeValue(row.value.label);
        const { median, mean, notReached, medianInterval, unit, max } = time.value;
        if (median === undefined && mean === undefined && notReached !== true) judgement.fail('blank', time, { label });
        if (median !== undefined && notReached === true) {
          judgement.fail('both', time.get('notReached'), { label, value: String(median) });
        }
        const { lower, upper } = medianInterval ?? {};
        const isOutside =
          median !== undefined &&
          ((lower !== undefined && compareNumbers(median, lower) < 0) ||
            (upper !== undefined && compareNumbers(median, upper) > 0));
        if (isOutside) {
          const interval = `${lower ?? '—'}–${upper ?? '—'}`;
          judgement.fail('outsideInterval', time.get('median'), { label, value: String(median), interval });
        }
        const followUp = longestFollowUp(judgement, results);
        const months = inMonths(followUp?.value.max, followUp?.value.unit);
        if (followUp === undefined || months === undefined) return;
        const longest = { most: String(followUp.value.max), followUpUnit: unitName(followUp.value.unit) };
        for (const [name, value] of [
          ['median', median],
          ['max', max],
        ] as const) {
          const own = inMonths(value, unit);
          if (value === undefined || own === undefined || own <= months * (1 + ROUNDING)) continue;
          const field = time.get(name);
          const args = {
            label,
            name: judgement.labelOf(field),
            value: String(value),
            unit: unitName(unit),
            ...longest,
          };
          judgement.fail('beyondFollowUp', field, args, [{ at: followUp.at, label: followUpLabel }]);
        }
      });
    });
  },
});

/** Months and days convert roughly, and each number may be rounded. */
const ROUNDING = 0.02;

const followUpLabel = { ru: 'самое долгое наблюдение', en: 'longest follow-up' };

const monthsPer: Readonly<Record<string, number>> = { a: 12, mo: 1, wk: 12 / 52.18, d: 12 / 365.25 };

const unitNames: Readonly<Record<string, Bilingual>> = {
  a: { ru: 'лет', en: 'years' },
  mo: { ru: 'мес.', en: 'months' },
  wk: { ru: 'нед.', en: 'weeks' },
  d: { ru: 'сут.', en: 'days' },
};

function unitName(unit: string): Bilingual | string {
  return unitNames[unit] ?? unit;
}

function inMonths(value: DecimalText | undefined, unit: string | undefined): number | undefined {
  const months = monthsPer[unit ?? ''];
  return value === undefined || months === undefined ? undefined : Number(value) * months;
}

function longestFollowUp(judgement: Judgement, results: DossierRecord<'trial-results'>): Field<Spread> | undefined {
  return judgement.known(judgement.known(rootField(results).get('exposure'))?.get('followUp'));
}

const ascending = ['min', 'q1', 'median', 'q3', 'max'] as const;

function requireOrder(judgement: Judgement<'order'>, spread: Field<Spread>): void {
  const known = ascending.map((name) => spread.get(name)).filter(({ value }) => value !== undefined);
  const { min, max } = spread.value;
  const mean = spread.get('mean');
  const pairs = known.slice(1).map((later, index) => [known[index], later] as const);
  const meanPairs =
    mean.value === undefined
      ? []
      : ([
          [min === undefined ? undefined : spread.get('min'), mean],
          [mean, max === undefined ? undefined : spread.get('max')],
        ] as const);
  for (const [earlier, later] of [...pairs, ...meanPairs]) {
    if (earlier?.value === undefined || later?.value === undefined) continue;
    if (compareNumbers(earlier.value, later.value) <= 0) continue;
    const label = judgement.labelOf(earlier);
    const laterName = judgement.labelOf(later);
    const args = { laterName, later: String(later.value), earlierName: label, earlier: String(earlier.value) };
    judgement.fail('order', later, args, [{ at: earlier.at, label }]);
  }
}

/** Every descriptive statistic of a record: the schemas give a unit together with a median, mean or range to these only. */
function spreadsIn(field: Field<object>): Field<Spread>[] {
  const { owner, pointer, value } = field;
  if (isSpread(value)) return [new Field(owner, pointer, value)];
  return membersOf(field).flatMap(({ field: member }) =>
    typeof member.value === 'object' && member.value !== null
      ? spreadsIn(new Field(member.owner, member.pointer, member.value))
      : [],
  );
}

/** A dose has the same names, but its numbers are powers of ten; the rule on doses compares those. */
function isSpread(value: object): value is Spread {
  if (!('unit' in value)) return false;
  const numbers = ascending.map((name): unknown => new Map<string, unknown>(Object.entries(value)).get(name));
  return (
    numbers.every((number) => typeof number !== 'object') &&
    ['median', 'mean', 'min', 'max', 'notReached'].some((name) => name in value)
  );
}
