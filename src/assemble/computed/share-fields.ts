import { clopperPearson, type Interval } from '../../statistics/clopper-pearson.js';
import { frequencyClass } from '../../statistics/frequency-class.js';
import { percentOf } from '../../statistics/percent-of.js';
import type { ComputedField } from './computed-field.js';

/** Fewer subjects than this have no rate: what happened to one or two is a case, not a result (CLN-014). */
const fewestForRate = 3;

/** The percentage of a share as documents print it: fewer than 100 subjects give no decimals, more give one. */
export function printedPercent(n: number, total: number): string | undefined {
  return total < fewestForRate ? undefined : percentOf(n, total, total < 100 ? 0 : 1);
}

/** The interval of a share as documents print it; undefined for a method that needs more than the counts. */
export function printedInterval(n: number, total: number, level: string, method: string): Interval | undefined {
  return total < fewestForRate || method !== 'clopper-pearson' ? undefined : clopperPearson(n, total, level, 1);
}

/** The only code list whose codes no record holds: a class always follows from the counts. */
export const frequencyList = 'code-lists/frequency-class.schema.json';

/** What follows from `n` of `N`: a percentage, a frequency class, the exact interval of a rate, the name of the set. */
export const shareFields: readonly ComputedField[] = ['Count', 'Rate'].flatMap((type): readonly ComputedField[] => {
  const on = `common.schema.json#/$defs/${type}`;
  return [
    {
      on,
      name: 'percent',
      label: { ru: 'процент', en: 'percentage' },
      presence: 'optional',
      describe: ({ of }) => of('common.schema.json#/$defs/Quantity'),
      compute(share) {
        const [n, total] = [share.number('n'), share.number('N')];
        const value = n === undefined || total === undefined ? undefined : printedPercent(n, total);
        return value === undefined ? undefined : { value, unit: '%' };
      },
    },
    {
      on,
      name: 'frequency',
      label: { ru: 'частота', en: 'frequency' },
      presence: 'optional',
      describe: ({ of }) => of(frequencyList),
      compute(share) {
        const [n, total] = [share.number('n'), share.number('N')];
        return n === undefined || total === undefined ? undefined : frequencyClass(n, total);
      },
    },
    {
      on,
      name: 'setLabel',
      label: { ru: 'аналитический набор', en: 'analysis set' },
      presence: 'always',
      describe: ({ of }) => of('common.schema.json#/$defs/LText'),
      compute(share) {
        const set = share.root.items('analysisSets').find((candidate) => candidate.key('id') === share.key('set'));
        return set?.get('label')?.here;
      },
    },
    {
      on,
      name: 'interval',
      label: { ru: 'доверительный интервал', en: 'confidence interval' },
      presence: 'optional',
      describe: () => ({ kind: 'leaf', leaf: 'Interval' }),
      compute(share) {
        if (!share.has('ci')) return undefined;
        const [n, total] = [share.number('n'), share.number('N')];
        const [level, method] = [share.text('ci', 'level'), share.text('ci', 'method')];
        if (n === undefined || total === undefined || level === undefined || method === undefined) return undefined;
        return printedInterval(n, total, level, method);
      },
    },
  ];
});
