import { type FrequencyClass, frequencyClass, frequencyClasses } from '../../statistics/frequency-class.js';
import type { ComputedField } from './computed-field.js';
import { computedList, computedObject } from './computed-type.js';
import type { Inputs } from './inputs.js';
import { Placed } from './placed.js';
import { frequencyList } from './share-fields.js';
import { sumOf } from './sum-of.js';

const safety = 'trial-results.schema.json#/properties/safety/anyOf/0';

/** What follows from the counts of adverse events. */
export const safetyFields: readonly ComputedField[] = [
  {
    on: safety,
    name: 'reactions',
    label: { ru: 'нежелательные явления по частоте', en: 'adverse events by frequency' },
    presence: 'optional',
    describe: ({ of, siblings }) => {
      const terms = siblings.get('terms')?.type;
      if (terms?.kind !== 'list') throw new Error('safety.terms is no list');
      const frequency = of(frequencyList);
      return computedList(
        computedObject({
          soc: { type: of('common.schema.json#/$defs/LText') },
          frequencies: {
            type: computedList(
              computedObject({ frequency: { type: frequency }, terms: { type: computedList(terms.item.type) } }),
            ),
          },
        }),
      );
    },
    compute: (inputs) => (inputs.has('terms') ? reactionsOf(inputs.items('terms')) : undefined),
  },
  {
    on: safety,
    name: 'deathsTotal',
    label: { ru: 'число умерших', en: 'number of deaths' },
    presence: 'optional',
    describe: () => ({ kind: 'leaf', leaf: 'integer' }),
    compute: (inputs) => (inputs.has('deaths') ? sumOf(inputs.items('deaths'), 'n') : undefined),
  },
  ...['crs', 'icans'].flatMap((kind) => [
    gradesFrom(kind, 'anyGrade', 1, { ru: 'любой степени', en: 'of any grade' }),
    gradesFrom(kind, 'grade3Plus', 3, { ru: 'степени 3 и выше', en: 'of grade 3 or higher' }),
  ]),
];

/** Subjects whose highest grade is `lowest` or more, of the set the grades were counted in. */
function gradesFrom(kind: string, name: string, lowest: number, label: ComputedField['label']): ComputedField {
  return {
    on: `${safety}/properties/${kind}/anyOf/0`,
    name,
    label,
    presence: 'always',
    describe: ({ of }) => of('common.schema.json#/$defs/Count'),
    compute(toxicity) {
      const rows = toxicity.items('gradeCounts').filter((row) => (row.number('grade') ?? 0) >= lowest);
      const [n, total, set] = [sumOf(rows, 'n'), toxicity.number('N'), toxicity.key('set')];
      return n === undefined || total === undefined ? undefined : { n, N: total, set };
    },
  };
}

/**
 * Events grouped as section 4.8 prints them: system organ classes in the order of the record, in each the most frequent
 * class first and in a class the term with most subjects. A term nobody had is left out.
 */
function reactionsOf(terms: readonly Inputs[]): readonly unknown[] | undefined {
  const groups = new Map<string, { readonly soc: Inputs; readonly classes: Map<FrequencyClass, Inputs[]> }>();
  for (const term of terms) {
    const soc = term.get('soc');
    const frequency = frequencyOf(term);
    if (soc === undefined || frequency === undefined) continue;
    const name = JSON.stringify(soc.raw);
    const group = groups.get(name) ?? { soc, classes: new Map() };
    groups.set(name, group);
    group.classes.set(frequency, [...(group.classes.get(frequency) ?? []), term]);
  }
  if (groups.size === 0) return undefined;
  return [...groups.values()].map(({ soc, classes }) => ({
    soc: soc.here,
    frequencies: frequencyClasses.flatMap((frequency) => {
      const members = classes.get(frequency);
      return members === undefined ? [] : [classOf(frequency, members)];
    }),
  }));
}

function classOf(frequency: FrequencyClass, terms: readonly Inputs[]) {
  const sorted = [...terms].sort((a, b) => subjectsOf(b) - subjectsOf(a));
  const from = sorted.flatMap((term) => ['n', 'N'].map((name) => term.originOf(`subjects/${name}`)));
  return {
    frequency: new Placed(frequency, sorted[0]?.originOf('subjects').pointer ?? '', { computedFrom: from }),
    terms: sorted.map((term) => term.here),
  };
}

function subjectsOf(term: Inputs): number {
  return term.child('subjects')?.quietNumber('n') ?? 0;
}

/** A term whose counts are not known has a frequency that is not known. */
function frequencyOf(term: Inputs): FrequencyClass | undefined {
  const subjects = term.child('subjects');
  const [n, total] = [subjects?.quietNumber('n'), subjects?.quietNumber('N')];
  return n === undefined || total === undefined ? 'not-known' : frequencyClass(n, total);
}
