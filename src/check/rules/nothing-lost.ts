import type { RegistryImport } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { rootField } from '../field.js';
import { copyFailures, judgeCopy } from '../judge-copy.js';
import { nothingToJudge } from '../outcome.js';
import { isAbsence } from '../readings.js';
import { recordRule } from '../rule.js';

export const nothingLost = recordRule({
  code: 'register/nothing-lost',
  catalogueId: 'SRC-006',
  states: {
    ru: 'Новая выгрузка из реестра не теряет и не меняет значений прежней без объяснения, а сохранённые файлы — те самые, что внесены',
    en: 'A newer export of a register loses and changes no value of the earlier one without an explanation, and the saved files are those entered',
  },
  why: {
    ru: 'опустевшее поле реестра при обновлении стирает известную дату, и никто этого не замечает',
    en: 'a field emptied in the register wipes out a known date at the next import, and nobody notices',
  },
  clause: cite('dataIntegrity'),
  severity: { draft: 'warning', submission: 'warning' },
  justifiable: true,
  reads: ['registry-import', 'saved/'],
  failures: {
    emptied: {
      message: {
        ru: 'в выгрузке {date} поле «{field}» пусто, в выгрузке {before} было «{value}»',
        en: 'the export of {date} has no "{field}", which the export of {before} gave as "{value}"',
      },
      hint: {
        ru: 'оставьте прежнее значение в записи исследования и объясните расхождение в explained',
        en: 'keep the earlier value in the trial record and explain the difference in explained',
      },
    },
    changed: {
      message: {
        ru: 'в выгрузке {date} поле «{field}» — «{now}», в выгрузке {before} было «{value}»',
        en: 'the export of {date} gives "{field}" as "{now}", that of {before} gave "{value}"',
      },
      hint: {
        ru: 'решите, какое значение верно, и объясните расхождение в explained',
        en: 'settle which value is right and explain the difference in explained',
      },
    },
    notNewer: {
      message: {
        ru: 'выгрузка {date} названа более новой, чем выгрузка {before}',
        en: 'the export of {date} is entered as later than that of {before}',
      },
      hint: { ru: 'исправьте дату или previousId', en: 'correct the date or previousId' },
    },
    ...copyFailures,
  },
  check({ records, savedCopies, judge }) {
    for (const later of records.all('registry-import')) {
      judge((judgement) => judgeCopy(judgement, savedCopies, rootField(later).get('export')));
      const { previousId } = later.data;
      const earlier = previousId === undefined ? undefined : records.find('registry-import', previousId);
      if (earlier === undefined) continue;
      const [now, then] = [rootField(later), rootField(earlier)];
      const dates = { date: later.data.exportedOn, before: earlier.data.exportedOn };
      judge((judgement) => {
        const order = judgement.order({ field: then.get('exportedOn') }, { field: now.get('exportedOn') });
        if (order?.order === 'reversed') judgement.fail('notNewer', now.get('exportedOn'), dates);
      });
      const explained = new Set<string>((later.data.explained ?? []).map(({ field }) => field));
      for (const name of fieldNames) {
        if (explained.has(name)) continue;
        judge((judgement) => {
          const old = judgement.given<unknown>(then.get('values').get(name));
          if (old === undefined) return judgement.skip(nothingToJudge);
          const field = now.get('values').get(name);
          const args = { ...dates, field: judgement.labelOf(old), value: describeValue(old.value) };
          const related = [{ at: old.at, label: judgement.labelOf(old) }];
          const value = judgement.given<unknown>(field);
          if (value === undefined) {
            const place = isAbsence(field.value) ? field : now.get('values');
            judgement.fail('emptied', place, args, related);
          } else if (JSON.stringify(value.value) !== JSON.stringify(old.value)) {
            judgement.fail('changed', value, { ...args, now: describeValue(value.value) }, related);
          }
        });
      }
    }
  },
});

type Values = RegistryImport['values'];

/** The fields an export may hold; a list of keys, so that each keeps its type. */
const fieldNames = [
  'title',
  'phase',
  'status',
  'start',
  'studyEnd',
  'plannedN',
  'actualN',
  'arms',
  'centres',
  'primaryEndpoints',
] as const satisfies readonly (keyof Values)[];
