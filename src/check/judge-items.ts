import { Field, itemsOf } from './field.js';
import type { Judgement } from './judgement.js';
import { isAbsence, isContested, type Readable } from './readings.js';
import type { Judge } from './rule.js';

/** Asks one question per item of a list; where the list itself is disputed or missing, one question about all of it. */
export function judgeItems<T, Name extends string>(
  judge: Judge<Name>,
  list: Field<Readable<readonly T[]>>,
  ask: (judgement: Judgement<Name>, item: Field<T>) => void,
): void {
  const { owner, pointer, value } = list;
  if (value === undefined || isAbsence(value) || isContested(value)) {
    judge((judgement) => {
      const known = judgement.known(list);
      for (const item of known === undefined ? [] : itemsOf(known)) ask(judgement, item);
    });
    return;
  }
  for (const item of itemsOf(new Field(owner, pointer, value))) judge((judgement) => ask(judgement, item));
}
