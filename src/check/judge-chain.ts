import type { Placeholders } from '../diagnostics/sentence.js';
import type { EventDate } from '../records/record-types.js';
import type { Field } from './field.js';
import { isAbsence, type Readable } from './readings.js';
import type { Judge } from './rule.js';

/**
 * Asks of each two neighbours in a chain of events whether they are in order. Events without a date are left out, so that
 * those around them become neighbours. A reversed pair is told at the later event as `reversed`, with `args` beside the
 * names and dates of both.
 */
export function judgeChain(
  judge: Judge<'reversed'>,
  chain: readonly Field<Readable<EventDate>>[],
  args: Placeholders = {},
): void {
  const known = chain.filter(isDated);
  known.slice(1).forEach((later, index) => {
    const earlier = known[index];
    if (earlier === undefined) return;
    judge((judgement) => {
      const order = judgement.order({ field: earlier }, { field: later });
      if (order?.order !== 'reversed') return;
      const label = judgement.labelOf(earlier);
      const pair = {
        laterName: judgement.labelOf(later),
        later: order.later.value,
        earlierName: label,
        earlier: order.earlier.value,
      };
      judgement.fail('reversed', order.later, { ...args, ...pair }, [{ at: order.earlier.at, label }]);
    });
  });
}

/** Whether a date is given, if only as one that sources dispute. */
export function isDated({ value }: Field<Readable<EventDate>>): boolean {
  return value !== undefined && !isAbsence(value);
}
