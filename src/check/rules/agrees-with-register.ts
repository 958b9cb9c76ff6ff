import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { DossierRecord } from '../../records/record.js';
import type { RegistryImport } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import { nothingToJudge } from '../outcome.js';
import { dayRange } from '../partial-date.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { plainText, saySame } from '../text/plain-text.js';

type Values = RegistryImport['values'];

export const agreesWithRegister = recordRule({
  code: 'trial/agrees-with-register',
  catalogueId: 'CLN-009',
  states: {
    ru: 'Последняя выгрузка реестра — об этом исследовании, и название, фаза, состояние, начало и окончание, плановое и фактическое число участников, число групп и центров, первичные конечные точки в ней те же, что в записях, или расхождение объяснено',
    en: 'The last export of a register is of this trial and has the same title, phase, status, start and end, planned and actual number of subjects, number of arms and centres and primary endpoints as the records, or the difference is explained',
  },
  why: {
    ru: 'реестр открыт каждому: первое расхождение с досье найдёт не заявитель',
    en: 'the register is open to all: a difference from the dossier is found by others first',
  },
  clause: cite('eaeuGcp', 'ichE3', 'trialRegistration'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['registry-import.values', 'clinical-trial', 'trial-results.flow'],
  failures: {
    differs: {
      message: {
        ru: '«{field}»: в реестре {register} — «{theirs}», в записи — «{ours}»',
        en: '"{field}": register {register} has "{theirs}", the record "{ours}"',
      },
      hint: {
        ru: 'сверьте с протоколом и отчётом; оставшееся расхождение объясните в explained выгрузки',
        en: 'compare with protocol and report; explain a difference that remains in explained of the export',
      },
    },
    noSuchNumber: {
      message: {
        ru: 'выгрузка {register} — о записи `{number}`, а у исследования {trial} такого номера нет',
        en: 'the export of {register} is of entry `{number}`, a number trial {trial} does not have',
      },
      hint: { ru: 'исправьте trialId или номера исследования', en: 'correct trialId or the numbers of the trial' },
    },
  },
  check({ records, judge }) {
    for (const copy of records.all('registry-import').filter((one) => isLast(records, one))) {
      const data = rootField(copy);
      const { register } = copy.data;
      const explained = new Set<string>((copy.data.explained ?? []).map(({ field }) => field));
      judge((judgement) => {
        const trial = trialOf(judgement, records, copy);
        const number = judgement.known(data.get('number'));
        const identifiers = trial && judgement.known(rootField(trial).get('identifiers'));
        if (trial === undefined || number === undefined || identifiers === undefined) return;
        const own = itemsOf(identifiers).filter(({ value }) => value.scheme === register);
        if (own.some(({ value }) => plainText(value.value) === plainText(number.value))) return;
        const related = own.map((one) => ({ at: one.at, label: judgement.labelOf(one) }));
        judgement.fail('noSuchNumber', number, { register, number: number.value, trial: trial.id }, related);
      });
      for (const { name, ours, isSame } of comparisons) {
        if (explained.has(name)) continue;
        judge((judgement) => {
          const theirs = judgement.given<unknown>(data.get('values').get(name));
          if (theirs === undefined) return judgement.skip(nothingToJudge);
          const trial = trialOf(judgement, records, copy);
          const own = trial && ours(judgement, trial, records);
          if (own === undefined || isSame(theirs.value, own.value)) return;
          const args = { field: judgement.labelOf(theirs), register };
          const values = { theirs: show(theirs.value), ours: show(own.value) };
          judgement.fail('differs', theirs, { ...args, ...values }, [
            { at: own.place.at, label: judgement.labelOf(own.place) },
          ]);
        });
      }
    }
  },
});

/** A value of ours to compare with one of the register, and where it stands. */
interface Own {
  readonly place: Field<unknown>;
  readonly value: unknown;
}

interface Comparison {
  readonly name: keyof Values;
  ours(judgement: Judgement, trial: DossierRecord<'clinical-trial'>, records: RecordIndex): Own | undefined;
  isSame(theirs: unknown, ours: unknown): boolean;
}

const isEqual = (theirs: unknown, ours: unknown): boolean => theirs === ours;
const own = (place: Field<unknown> | undefined): Own | undefined => place && { place, value: place.value };
const counted = (list: Field<readonly unknown[]> | undefined): Own | undefined =>
  list && { place: list, value: list.value.length };

const comparisons: readonly Comparison[] = [
  { name: 'title', ours: (j, trial) => own(j.known(rootField(trial).get('title'))), isSame: isSameText },
  { name: 'phase', ours: (j, trial) => own(j.known(rootField(trial).get('phase'))), isSame: isEqual },
  { name: 'status', ours: (j, trial) => own(j.known(rootField(trial).get('status'))), isSame: isEqual },
  {
    name: 'start',
    ours: (j, trial) => own(j.known(rootField(trial).get('dates').get('start'))?.get('date')),
    isSame: isSameDate,
  },
  {
    name: 'studyEnd',
    ours: (j, trial) => own(j.known(rootField(trial).get('dates').get('studyEnd'))?.get('date')),
    isSame: isSameDate,
  },
  {
    name: 'plannedN',
    ours: (j, trial) => own(j.known(rootField(trial).get('population').get('plannedN'))),
    isSame: isEqual,
  },
  {
    name: 'actualN',
    ours: (j, trial, records) => {
      const results = records.all('trial-results').find(({ data }) => data.trialId === trial.id);
      return own(results && j.known(j.known(rootField(results).get('flow'))?.get('enrolled')));
    },
    isSame: isEqual,
  },
  { name: 'arms', ours: (j, trial) => counted(j.known(rootField(trial).get('design').get('arms'))), isSame: isEqual },
  { name: 'centres', ours: (j, trial) => counted(j.known(rootField(trial).get('centres'))), isSame: isEqual },
  {
    name: 'primaryEndpoints',
    ours: (j, trial) => {
      const objectives = j.known(rootField(trial).get('objectives'));
      const primary = (objectives === undefined ? [] : itemsOf(objectives))
        .filter(({ value }) => value.level === 'primary')
        .flatMap((objective) => j.known(objective.get('endpoints'))?.value ?? []);
      return objectives && { place: objectives, value: primary.map(({ text }) => text) };
    },
    isSame: (theirs, ours) =>
      Array.isArray(theirs) &&
      Array.isArray(ours) &&
      theirs.length === ours.length &&
      theirs.every((one) => ours.some((other) => isSameText(one, other))),
  },
];

function isSameText(theirs: unknown, ours: unknown): boolean {
  return (
    typeof theirs === 'object' && typeof ours === 'object' && theirs !== null && ours !== null && saySame(theirs, ours)
  );
}

/** A month agrees with each of its days. */
function isSameDate(theirs: unknown, ours: unknown): boolean {
  const [a, b] = [dayRange(String(theirs)), dayRange(String(ours))];
  return a.first <= b.last && b.first <= a.last;
}

function show(value: unknown): Bilingual {
  return describeValue(Array.isArray(value) ? { ...value } : value);
}

function isLast(records: RecordIndex, copy: DossierRecord<'registry-import'>): boolean {
  return records.all('registry-import').every(({ data }) => data.previousId !== copy.id);
}

function trialOf(
  judgement: Judgement,
  records: RecordIndex,
  copy: DossierRecord<'registry-import'>,
): DossierRecord<'clinical-trial'> | undefined {
  const trialId = judgement.known(rootField(copy).get('trialId'));
  return trialId && records.find('clinical-trial', trialId.value);
}
