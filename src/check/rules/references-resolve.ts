import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { hintAmong } from '../../diagnostics/suggest.js';
import type { AnyRecord, DossierRecord } from '../../records/record.js';
import { cite } from '../clauses.js';
import { eachRecord } from '../each-record.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import { referenceTargets, splitTarget } from '../reference-target.js';
import { recordRule } from '../rule.js';

export const referencesResolve = recordRule({
  code: 'reference/resolves',
  catalogueId: 'DOC-003',
  states: {
    ru: 'Каждая ссылка ведёт к записи нужного вида; популяции, группы, когорты и конечные точки результатов есть в записях; каждый раздел, на который ссылается документ, есть в досье',
    en: 'Each reference leads to a record of the right kind; sets, arms, cohorts and endpoints of results are in the records; each section a document refers to is in the dossier',
  },
  why: {
    ru: 'ссылка в никуда — это утверждение без доказательства',
    en: 'a reference that leads nowhere is a statement without proof',
  },
  clause: cite('ichM4', 'eaeuRegistration'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['*Id', '*Ids', 'trial-results.*.set', 'trial-results.efficacy.endpoint', 'document references'],
  failures: {
    noRecord: {
      message: {
        ru: 'записи `{id}` вида {kind} нет',
        en: 'there is no record `{id}` of kind {kind}',
      },
      hint: {
        ru: 'исправьте ссылку ({known}) или добавьте запись',
        en: 'correct the reference ({known}), or add the record',
      },
    },
    otherKind: {
      message: {
        ru: '`{id}` — запись вида {found}, а нужна {kind}',
        en: '`{id}` is a record of kind {found}, while {kind} is due',
      },
      hint: { ru: 'исправьте ссылку: {known}', en: 'correct the reference: {known}' },
    },
    noPart: {
      message: { ru: '{what} `{id}` в записи {record} нет', en: 'record {record} has no {what} `{id}`' },
      hint: { ru: 'исправьте ссылку: {known}', en: 'correct the reference: {known}' },
    },
  },
  check(context) {
    const { records, referencesOf, judge } = context;
    const ofKind = new Map<string, AnyRecord[]>();
    for (const record of records.records) ofKind.set(record.recordType, []);
    for (const record of records.records) ofKind.get(record.recordType)?.push(record);
    const idsOf = (target: string): ReadonlySet<string> => {
      const [kind] = splitTarget(target);
      return new Set(referenceTargets(ofKind.get(kind) ?? [], target).map(({ id }) => id));
    };
    eachRecord(context, records.records, (record) => {
      const itemsOfLists = new Map<string, ReadonlySet<string>>();
      const isThere = (target: string, id: string): boolean => {
        const [kind, list] = splitTarget(target);
        if (list === undefined) return records.withId(id).some(({ recordType }) => recordType === kind);
        const ids = itemsOfLists.get(target) ?? idsOf(target);
        itemsOfLists.set(target, ids);
        return ids.has(id);
      };
      judge((judgement) => {
        for (const { pointer, recordType, id } of referencesOf(record)) {
          if (isThere(recordType, id)) continue;
          const found = splitTarget(recordType)[1] === undefined ? records.withId(id) : [];
          const args = { id, kind: recordType, known: hintAmong(id, [...idsOf(recordType)]) };
          const place = { at: record.locate(pointer) };
          const [other] = found;
          if (other === undefined) judgement.fail('noRecord', place, args);
          else judgement.fail('otherKind', place, { ...args, found: other.recordType });
        }
      });
    });
    eachRecord(context, records.all('trial-results'), (results) => {
      for (const place of records.leavesOf(results)) {
        const part = parts.find(({ pattern }) => pattern.test(place[0]?.place ?? ''));
        if (part === undefined) continue;
        judge((judgement) => {
          const name = judgement.leaf(place);
          const trialId = judgement.known(rootField(results).get('trialId'));
          const trial = trialId && records.find('clinical-trial', trialId.value);
          const ids = part.idsOf(judgement, results, trial);
          if (name === undefined || ids === undefined || ids.includes(name.value)) return;
          const record = part.isOfTrial ? (trial?.id ?? '') : results.id;
          judgement.fail('noPart', name, {
            what: part.what,
            id: name.value,
            record,
            known: hintAmong(name.value, ids),
          });
        });
      }
    });
  },
});

interface Part {
  /** Where results name the part. */
  readonly pattern: RegExp;
  readonly what: Bilingual;
  readonly isOfTrial: boolean;
  /** The ids there are; undefined, with the question skipped, where nobody knows. */
  idsOf(
    judgement: Judgement,
    results: DossierRecord<'trial-results'>,
    trial: DossierRecord<'clinical-trial'> | undefined,
  ): readonly string[] | undefined;
}

const parts: readonly Part[] = [
  {
    pattern: /\/set$|^\/analysisSets\/\d+\/parent$/,
    what: { ru: 'популяции анализа', en: 'analysis set' },
    isOfTrial: false,
    idsOf: (judgement, results) => idsIn(judgement.known(rootField(results).get('analysisSets'))),
  },
  {
    pattern: /\/arms\/\d+\/arm$/,
    what: { ru: 'группы', en: 'arm' },
    isOfTrial: true,
    idsOf: (judgement, _results, trial) => idsIn(trial && judgement.known(rootField(trial).get('design').get('arms'))),
  },
  {
    pattern: /\/cohorts\/\d+\/cohort$/,
    what: { ru: 'когорты', en: 'cohort' },
    isOfTrial: true,
    idsOf: (judgement, _results, trial) =>
      idsIn(trial && judgement.known(rootField(trial).get('design').get('cohorts'))),
  },
  {
    pattern: /^\/efficacy\/\d+\/endpoint$/,
    what: { ru: 'конечной точки', en: 'endpoint' },
    isOfTrial: true,
    idsOf: (judgement, _results, trial) => {
      const objectives = trial && judgement.known(rootField(trial).get('objectives'));
      return (
        objectives &&
        itemsOf(objectives).flatMap((objective) => idsIn(judgement.known(objective.get('endpoints'))) ?? [])
      );
    },
  },
];

function idsIn(list: Field<readonly { readonly id: string }[]> | undefined): string[] | undefined {
  return list?.value.map(({ id }) => id);
}
