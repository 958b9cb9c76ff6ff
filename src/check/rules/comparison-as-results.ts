import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { DossierRecord } from '../../records/record.js';
import type { Batch, Spread } from '../../records/record-types.js';
import { isRounded, showFraction, spreadOf } from '../../statistics/spread-of.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { Known } from '../readings.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { findTest } from '../specification-tests.js';

const sides = [
  { list: 'beforeBatchIds', spread: 'before', name: { ru: 'до изменения', en: 'before the change' } },
  { list: 'afterBatchIds', spread: 'after', name: { ru: 'после изменения', en: 'after the change' } },
] as const;

export const comparisonAsResults = recordRule({
  code: 'batch/comparison-as-results',
  catalogueId: 'CMC-014',
  states: {
    ru: 'В сопоставлении серий каждая серия названа один раз, а числа сравнения — те, что дают результаты названных серий',
    en: 'A comparison of batches names each batch once, and its figures are those the results of these batches give',
  },
  why: {
    ru: 'на этих числах стоит вывод о сопоставимости; взятые не из названных серий, они ничего о них не говорят',
    en: 'the conclusion on comparability rests on these figures; taken from other batches they say nothing of these',
  },
  clause: cite('ichQ5E', 'arithmetic'),
  severity: { draft: 'error', submission: 'error' },
  // A laboratory may have computed from results with more digits than it reported.
  justifiable: true,
  reads: ['comparability.beforeBatchIds', 'comparability.afterBatchIds', 'comparability.rows', 'batch.results'],
  failures: {
    namedTwice: {
      message: {
        ru: 'серия {batch} названа в одном сопоставлении дважды',
        en: 'batch {batch} is named twice in one comparison',
      },
      hint: {
        ru: 'оставьте серию один раз; если её номер стоит вместо другого, впишите нужный',
        en: 'keep the batch once; if its number stands in place of another, enter the right one',
      },
    },
    otherNumber: {
      message: {
        ru: '«{test}» {side}: n = {n}, а из названных серий результат этого показателя есть у {count}',
        en: '"{test}" {side}: n = {n}, while {count} of the batches named have a result of this test',
      },
      hint: {
        ru: 'сверьте n и список серий с протоколом сопоставления',
        en: 'compare n and the list of batches with the comparability protocol',
      },
    },
    otherFigure: {
      message: {
        ru: '«{test}» {side}: «{figure}» — {written}, а по результатам названных серий — {computed}',
        en: '"{test}" {side}: "{figure}" is {written}, while the results of the batches named give {computed}',
      },
      hint: {
        ru: 'сверьте число и список серий с результатами контроля серий',
        en: 'compare the figure and the list of batches with the test results of the batches',
      },
    },
  },
  check({ records, judge }) {
    for (const comparison of records.all('comparability')) {
      const data = rootField(comparison);
      judge((judgement) => {
        const lists = sides.map(({ list }) => judgement.known(data.get(list)));
        const seen = new Map<string, Field<string>>();
        for (const batch of lists.flatMap((list) => (list === undefined ? [] : itemsOf(list)))) {
          const first = seen.get(batch.value);
          seen.set(batch.value, first ?? batch);
          if (first === undefined) continue;
          const related = [{ at: first.at, label: judgement.labelOf(first) }];
          judgement.fail('namedTwice', batch, { batch: batch.value }, related);
        }
      });
      for (const { list, spread, name } of sides) {
        judge((judgement) => {
          const ids = judgement.known(data.get(list));
          const rows = judgement.known(data.get('rows'));
          if (ids === undefined || rows === undefined) return;
          for (const row of itemsOf(rows)) {
            const test = judgement.given(row.get('testId'));
            const figures = judgement.given(row.get(spread));
            const results = test && resultsOf(judgement, records, ids.value, test.value);
            if (test === undefined || figures === undefined || results === undefined) continue;
            const specified = findTest(judgement, records, test.value)?.test;
            const unit = judgement.given(specified?.get('criterion'))?.value.unit;
            // Results carry the unit of the specification; a comparison in another one is not recomputed.
            const isSameUnit = unit === undefined || unit === figures.value.unit;
            const title = specified === undefined ? describeValue(test.value) : describeValue(specified.value.name);
            compareFigures(judgement, { test: title, side: name }, figures, isSameUnit ? results : []);
            compareNumber(judgement, { test: title, side: name }, figures, results.length);
          }
        });
      }
    }
  },
});

type Result = Known<Known<Batch['results']>[number]['result']>;

/** The results of a test in each batch that has one; undefined where the results of some batch are not known. */
function resultsOf(
  judgement: Judgement,
  records: RecordIndex,
  batches: readonly string[],
  test: string,
): Result[] | undefined {
  const found: Result[] = [];
  for (const id of batches) {
    const batch: DossierRecord<'batch'> | undefined = records.find('batch', id);
    // Of a batch that failed in manufacture nothing was tested: it has its place in the list and none among the figures.
    const data = batch && rootField(batch);
    if (data?.value.results === undefined && judgement.given(data?.get('disposition'))?.value === 'failed') continue;
    const results = judgement.given(data?.get('results'));
    if (results === undefined) return undefined;
    const row = itemsOf(results).find((one) => judgement.given(one.get('testId'))?.value === test);
    const result = judgement.given(row?.get('result'));
    if (row !== undefined && result === undefined) return undefined;
    if (result !== undefined) found.push(result.value);
  }
  return found;
}

interface Shown {
  readonly test: Bilingual;
  readonly side: Bilingual;
}

function compareNumber(judgement: Judgement<'otherNumber'>, shown: Shown, figures: Field<Spread>, count: number): void {
  const { n } = figures.value;
  if (n === undefined || n === count) return;
  judgement.fail('otherNumber', figures.get('n'), { ...shown, n, count });
}

/** A result “less than” or in words has no place among numbers: then only the number of results is compared. */
function compareFigures(
  judgement: Judgement<'otherFigure'>,
  shown: Shown,
  figures: Field<Spread>,
  results: readonly Result[],
): void {
  const values = results.flatMap(({ comparator, value }) =>
    comparator === undefined && value !== undefined ? [value] : [],
  );
  const spread = spreadOf(values);
  if (spread === undefined || values.length < results.length) return;
  for (const name of ['min', 'median', 'mean', 'max'] as const) {
    const place: Field<string | number | undefined> = figures.get(name);
    if (place.value === undefined || isRounded(place.value, spread[name])) continue;
    const args = { figure: judgement.labelOf(place), written: place.value };
    judgement.fail('otherFigure', place, { ...shown, ...args, computed: showFraction(spread[name], place.value) });
  }
}
