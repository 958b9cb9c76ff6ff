import { type Field, itemsOf } from './field.js';

export interface GradeCount {
  readonly grade: number;
  readonly n: number;
}

/** The subjects whose worst grade is `lowest` or higher; grade 0 means that the toxicity did not occur. */
export function subjectsFromGrade(counts: Field<readonly GradeCount[]>, lowest: number): number {
  return itemsOf(counts)
    .filter(({ value }) => value.grade >= lowest)
    .reduce((sum, { value }) => sum + value.n, 0);
}
