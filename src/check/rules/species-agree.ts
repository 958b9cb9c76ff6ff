import type { NonclinicalStudy, Quantity } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { durationOf } from '../duration.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { Known } from '../readings.js';
import { recordRule } from '../rule.js';
import { textOf } from '../text-of.js';

const hint = { ru: 'сверьте описание модели с отчётом', en: 'compare the description of the model with the report' };

export const speciesAgree = recordRule({
  code: 'nonclinical/species-agree',
  catalogueId: 'NCL-007',
  states: {
    ru: 'Пол животных в описании модели отвечает группам, возраст — набору данных, а вид во всех исследованиях назван одинаково на каждом языке',
    en: 'In the description of the model the sex agrees with the groups and the age with the data set; a species has one name per language in all studies',
  },
  why: {
    ru: 'по описанию судят, пригодна ли модель; оно должно быть о тех животных, которых изучали',
    en: 'the description tells whether the model is fit; it has to be about the animals that were studied',
  },
  clause: cite('cdiscSend'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['nonclinical-study.model', 'nonclinical-study.groups', 'nonclinical-study.dataset'],
  failures: {
    otherSex: {
      message: {
        ru: 'пол животных в модели — {sex}, а в группе {group} есть {found}',
        en: 'the sex of the model is {sex}, yet group {group} has {found}',
      },
      hint,
    },
    oneSexOnly: {
      message: {
        ru: 'в модели названы оба пола, а во всех группах только {found}',
        en: 'the model names both sexes, yet all groups have {found} only',
      },
      hint,
    },
    otherAge: {
      message: {
        ru: 'возраст в модели «{range}», а животному {animal} {age}',
        en: 'the age of the model is "{range}", yet animal {animal} was {age}',
      },
      hint,
    },
    otherName: {
      message: {
        ru: 'вид «{en}» здесь назван по-русски «{ru}», а в исследовании {study} — «{other}»',
        en: 'the species "{en}" is called "{ru}" in Russian here and "{other}" in study {study}',
      },
      hint: { ru: 'назовите вид в обоих исследованиях одинаково', en: 'call the species the same in both studies' },
    },
    spelling: {
      message: {
        ru: 'вид «{ru}» здесь переведён «{en}», а в исследовании {study} — «{other}»',
        en: 'the species "{ru}" is called "{en}" here and "{other}" in study {study}',
      },
      hint: { ru: 'назовите вид в обоих исследованиях одинаково', en: 'call the species the same in both studies' },
    },
  },
  check({ records, judge }) {
    const studies = records.all('nonclinical-study');
    studies.forEach((study, index) => {
      const data = rootField(study);
      judge((judgement) => {
        const model = judgement.known(data.get('model'));
        const groups = judgement.known(data.get('groups'));
        if (model === undefined || groups === undefined) return;
        compareSexes(judgement, model, groups);
      });
      if (study.data.dataset !== undefined) {
        judge((judgement) => {
          const model = judgement.known(data.get('model'));
          const animals = judgement.known(judgement.known(data.get('dataset'))?.get('animals'));
          if (model !== undefined && animals !== undefined) compareAges(judgement, model, animals);
        });
      }
      judge((judgement) => {
        const here = judgement.known(judgement.known(data.get('model'))?.get('species'));
        const own = { ru: judgement.given(here?.get('ru')), en: judgement.given(here?.get('en')) };
        if (own.ru === undefined || own.en === undefined) return;
        for (const other of studies.slice(0, index)) {
          const species = judgement.given(judgement.given(rootField(other).get('model'))?.get('species'));
          const twin = { ru: judgement.given(species?.get('ru')), en: judgement.given(species?.get('en')) };
          if (twin.en === undefined || twin.ru === undefined) continue;
          const isNamedAlike = { ru: twin.ru.value === own.ru.value, en: twin.en.value === own.en.value };
          if (isNamedAlike.ru === isNamedAlike.en) continue;
          const args = { ru: own.ru.value, en: own.en.value, study: other.id };
          const [failure, here, there] = isNamedAlike.ru
            ? (['spelling', own.en, twin.en] as const)
            : (['otherName', own.ru, twin.ru] as const);
          const related = [{ at: there.at, label: judgement.labelOf(there) }];
          judgement.fail(failure, here, { ...args, other: there.value }, related);
          return;
        }
      });
    });
  },
});

type Model = Known<NonclinicalStudy['model']>;
type Groups = Known<NonclinicalStudy['groups']>;
type Animals = Known<Known<NonclinicalStudy['dataset']>['animals']>;

const sexes = {
  male: { own: 'nMale', other: 'nFemale', name: { ru: 'самцы', en: 'males' }, others: { ru: 'самки', en: 'females' } },
  female: {
    own: 'nFemale',
    other: 'nMale',
    name: { ru: 'самки', en: 'females' },
    others: { ru: 'самцы', en: 'males' },
  },
} as const;

function compareSexes(
  judgement: Judgement<'otherSex' | 'oneSexOnly'>,
  model: Field<Model>,
  groups: Field<Groups>,
): void {
  const sex = judgement.given(model.get('sex'));
  if (sex === undefined) return;
  const rows = itemsOf(groups);
  const numbers = (key: 'nMale' | 'nFemale') => rows.map((group) => judgement.given(group.get(key))?.value);
  if (sex.value === 'both') {
    for (const one of [sexes.male, sexes.female]) {
      const missing = numbers(one.own);
      if (rows.length === 0 || missing.some((n) => n !== 0)) continue;
      judgement.fail('oneSexOnly', sex, { found: one.others });
    }
    return;
  }
  const { other, name, others } = sexes[sex.value];
  const index = numbers(other).findIndex((n) => n !== undefined && n > 0);
  const group = rows[index];
  if (group === undefined) return;
  const related = [{ at: sex.at, label: judgement.labelOf(sex) }];
  judgement.fail('otherSex', group.get(other), { sex: name, group: group.value.code, found: others }, related);
}

/** Ages in words, «8–10 недель», against the ages of the animals. */
function compareAges(judgement: Judgement<'otherAge'>, model: Field<Model>, animals: Field<Animals>): void {
  const range = judgement.given(model.get('ageRange'));
  const words = textOf(judgement, range);
  const limits = ageLimits(words);
  if (range === undefined || limits === undefined) return;
  for (const animal of itemsOf(animals)) {
    const age = animal.get('age').value;
    const span = age && durationOf(age);
    if (span === undefined || (span.minutes >= limits.low && span.minutes <= limits.high)) continue;
    const args = { range: words.split('\n')[0] ?? '', animal: animal.value.animal, age: span.shown };
    judgement.fail('otherAge', animal.get('age'), args, [{ at: range.at, label: judgement.labelOf(range) }]);
  }
}

const agePattern =
  /(\d+(?:[.,]\d+)?)(?:\s*(?:[–-]|до|to)\s*(\d+(?:[.,]\d+)?))?\s*(нед|мес|сут|дн|лет|год|wk|week|mo|day|year)/iu;

const ageUnits = [
  [/^(?:нед|wk|week)/iu, 'wk'],
  [/^(?:мес|mo)/iu, 'mo'],
  [/^(?:сут|дн|day)/iu, 'd'],
  [/^(?:лет|год|year)/iu, 'a'],
] as const satisfies readonly (readonly [RegExp, Quantity['unit']])[];

function ageLimits(text: string): { readonly low: number; readonly high: number } | undefined {
  const match = agePattern.exec(text);
  const unit = ageUnits.find(([pattern]) => pattern.test(match?.[3] ?? ''))?.[1];
  const [first, last] = [match?.[1], match?.[2] ?? match?.[1]];
  if (unit === undefined || first === undefined || last === undefined) return undefined;
  const [low, high] = [first, last].map((value) => durationOf({ value, unit })?.minutes);
  return low === undefined || high === undefined ? undefined : { low, high };
}
