import type { ComputedField } from './computed-field.js';
import { sumOf } from './sum-of.js';

/** What follows from the groups of a nonclinical study. */
export const studyFields: readonly ComputedField[] = [
  {
    on: 'nonclinical-study.schema.json#',
    name: 'totalInGroups',
    label: { ru: 'всего в группах', en: 'total in all groups' },
    presence: 'always',
    describe: () => ({ kind: 'leaf', leaf: 'integer' }),
    compute: (study) => (study.get('groups') === undefined ? undefined : sumOf(study.items('groups'), 'n')),
  },
];
