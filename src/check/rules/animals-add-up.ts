import type { NonclinicalStudy } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { Known } from '../readings.js';
import { recordRule } from '../rule.js';
import { textOf } from '../text-of.js';

const reportHint = { ru: 'сверьте численность с отчётом', en: 'compare the numbers with the report' };
const datasetHint = {
  ru: 'сверьте набор данных с листами животных',
  en: 'compare the data set with the sheets of the animals',
};

export const animalsAddUp = recordRule({
  code: 'nonclinical/animals-add-up',
  catalogueId: 'NCL-003',
  states: {
    ru: 'Самцы и самки в сумме дают группу, группы отвечают набору данных, измерено не больше, чем было; каждое животное набора получило дозу, а при однократном введении — один раз',
    en: 'Males and females add up to the group, groups agree with the data set, no more were measured than there were; each animal of the data set was dosed, and where dosing is single, once',
  },
  why: {
    ru: 'потерянное животное может оказаться тем, что погибло',
    en: 'a lost animal may be the one that died',
  },
  clause: cite('cdiscSend', 'ichM4S'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['nonclinical-study.groups', 'nonclinical-study.dataset', 'nonclinical-study.measurements'],
  failures: {
    group: {
      message: {
        ru: 'группа {group}: самцов и самок вместе {sum}, а в группе {n}',
        en: 'group {group}: males and females make {sum}, the group has {n}',
      },
      hint: reportHint,
    },
    repeated: {
      message: { ru: 'группа {group} указана дважды', en: 'group {group} is listed twice' },
      hint: { ru: 'оставьте одну строку', en: 'keep one line' },
    },
    groupSize: {
      message: {
        ru: 'группа {group}: по отчёту {n} животных, в наборе данных {found}',
        en: 'group {group}: {n} animals by the report, {found} in the data set',
      },
      hint: datasetHint,
    },
    groupSex: {
      message: {
        ru: 'группа {group}: по отчёту {n} ({sex}), в наборе данных {found}',
        en: 'group {group}: {n} {sex} by the report, {found} in the data set',
      },
      hint: datasetHint,
    },
    measuredMore: {
      message: {
        ru: 'группа {group}: всего в ней {n}, а измерено {measured}',
        en: 'group {group} has {n}, yet {measured} were measured',
      },
      hint: reportHint,
    },
    measuredFewer: {
      message: {
        ru: 'группа {group}: в ней {n} повторностей, а измерено самое большее {measured}',
        en: 'group {group} has {n} replicates, yet {measured} were measured at most',
      },
      hint: reportHint,
    },
    unknownGroup: {
      message: {
        ru: 'животное {animal} отнесено к группе {group}, которой нет',
        en: 'animal {animal} belongs to group {group}, which does not exist',
      },
      hint: datasetHint,
    },
    notDosed: {
      message: {
        ru: 'животное {animal} есть среди животных, но доза ему не введена',
        en: 'animal {animal} is among the animals, but was given no dose',
      },
      hint: datasetHint,
    },
    unknownAnimal: {
      message: {
        ru: 'доза введена животному {animal}, которого нет среди животных',
        en: 'a dose was given to animal {animal}, which is not among the animals',
      },
      hint: datasetHint,
    },
    dosedTwice: {
      message: {
        ru: 'введение однократное, а животному {animal} доза введена дважды',
        en: 'dosing is single, yet animal {animal} was dosed twice',
      },
      hint: datasetHint,
    },
  },
  check({ records, judge }) {
    for (const study of records.all('nonclinical-study')) {
      const data = rootField(study);
      judge((judgement) => {
        const groups = judgement.known(data.get('groups'));
        const codes = (groups?.value ?? []).map(({ code }) => code);
        (groups === undefined ? [] : itemsOf(groups)).forEach((group, index) => {
          if (codes.indexOf(group.value.code) < index) {
            judgement.fail('repeated', group.get('code'), { group: group.value.code });
          }
          const [males, females, n] = [group.get('nMale'), group.get('nFemale'), group.get('n')].map((one) =>
            judgement.given(one),
          );
          if (males === undefined || females === undefined || n === undefined) return;
          const sum = males.value + females.value;
          if (sum !== n.value) judgement.fail('group', n, { group: group.value.code, sum, n: n.value });
        });
      });
      if (study.data.measurements !== undefined) judge((judgement) => compareMeasured(judgement, data));
      if (study.data.dataset === undefined) continue;
      judge((judgement) => {
        const groups = judgement.known(data.get('groups'));
        const dataset = judgement.known(data.get('dataset'));
        const animals = judgement.known(dataset?.get('animals'));
        const doses = judgement.known(dataset?.get('doses'));
        if (groups === undefined || animals === undefined || doses === undefined) return;
        compareGroups(judgement, groups, animals);
        compareDoses(judgement, groups, animals, doses);
      });
    }
  },
});

const sexes = [
  { key: 'nMale', sex: 'male', name: { ru: 'самцов', en: 'males' } },
  { key: 'nFemale', sex: 'female', name: { ru: 'самок', en: 'females' } },
] as const;

/** Nobody can measure more animals than there were; wells do not die, so in vitro each was measured at some time. */
function compareMeasured(judgement: Judgement<'measuredMore' | 'measuredFewer'>, data: Field<NonclinicalStudy>): void {
  const groups = judgement.known(data.get('groups'));
  const measurements = judgement.known(data.get('measurements'));
  if (groups === undefined || measurements === undefined) return;
  const kind = judgement.given(data.get('model'))?.value.kind;
  const values = itemsOf(measurements).flatMap((row) => {
    const list = judgement.given(row.get('values'));
    return list === undefined ? [] : itemsOf(list);
  });
  for (const group of itemsOf(groups)) {
    const n = judgement.given(group.get('n'));
    const counts = values
      .filter((value) => value.value.group === group.value.code)
      .flatMap((value) => {
        const spread = judgement.given(value.get('value'));
        const measured = spread?.value.n;
        return spread === undefined || measured === undefined ? [] : [{ at: spread.at, spread, measured }];
      });
    const [most] = counts.sort((a, b) => b.measured - a.measured);
    if (n === undefined || most === undefined || most.measured === n.value) continue;
    const args = { group: group.value.code, n: n.value, measured: most.measured };
    const related = [{ at: most.at, label: judgement.labelOf(most.spread) }];
    if (most.measured > n.value) judgement.fail('measuredMore', n, args, related);
    else if (kind === 'in-vitro') judgement.fail('measuredFewer', n, args, related);
  }
}

type Groups = Known<NonclinicalStudy['groups']>;
type Dataset = Known<NonclinicalStudy['dataset']>;
type Animals = Known<Dataset['animals']>;
type Doses = Known<Dataset['doses']>;

function compareGroups(
  judgement: Judgement<'groupSize' | 'groupSex' | 'unknownGroup'>,
  groups: Field<Groups>,
  animals: Field<Animals>,
): void {
  const codes = new Set(groups.value.map(({ code }) => code));
  for (const animal of itemsOf(animals)) {
    if (codes.has(animal.value.group)) continue;
    judgement.fail('unknownGroup', animal.get('group'), { animal: animal.value.animal, group: animal.value.group });
  }
  for (const group of itemsOf(groups)) {
    const n = judgement.given(group.get('n'));
    const own = animals.value.filter((animal) => animal.group === group.value.code);
    const related = [{ at: animals.at, label: judgement.labelOf(animals) }];
    for (const { key, sex, name } of sexes) {
      const stated = judgement.given(group.get(key));
      const counted = own.filter((animal) => animal.sex === sex).length;
      // Where the sex of some animals is not told, nothing can be counted.
      if (stated === undefined || stated.value === counted || own.some((animal) => animal.sex === undefined)) continue;
      const args = { group: group.value.code, n: stated.value, sex: name, found: counted };
      judgement.fail('groupSex', stated, args, related);
    }
    const found = own.length;
    if (n === undefined || n.value === found) continue;
    judgement.fail('groupSize', n, { group: group.value.code, n: n.value, found }, related);
  }
}

function compareDoses(
  judgement: Judgement<'notDosed' | 'unknownAnimal' | 'dosedTwice'>,
  groups: Field<Groups>,
  animals: Field<Animals>,
  doses: Field<Doses>,
): void {
  const single = new Set(
    itemsOf(groups)
      .filter((group) => /однократн|single|once/iu.test(textOf(judgement, group.get('schedule'))))
      .map(({ value }) => value.code),
  );
  const groupOf = new Map(animals.value.map(({ animal, group }) => [animal, group]));
  const seen = new Set<string>();
  for (const dose of itemsOf(doses)) {
    const { animal } = dose.value;
    const group = groupOf.get(animal);
    if (group === undefined) judgement.fail('unknownAnimal', dose.get('animal'), { animal });
    else if (seen.has(animal) && single.has(group)) judgement.fail('dosedTwice', dose.get('animal'), { animal });
    seen.add(animal);
  }
  for (const animal of itemsOf(animals)) {
    if (seen.has(animal.value.animal)) continue;
    judgement.fail('notDosed', animal.get('animal'), { animal: animal.value.animal });
  }
}
