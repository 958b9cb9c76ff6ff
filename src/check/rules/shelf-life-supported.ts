import type { DossierRecord } from '../../records/record.js';
import type { Quantity, ShelfLifeStage, StabilityKind } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { durationOf } from '../duration.js';
import { type Field, itemsOf, rootField } from '../field.js';
import { meetsCriterion, shownCriterion } from '../judge-result.js';
import type { Judgement } from '../judgement.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { findTest } from '../specification-tests.js';
import { textOf } from '../text-of.js';

/** The study that supports each stage of the shelf life. */
const studyOf = { unopened: 'long-term', thawed: 'in-use', opened: 'in-use' } as const satisfies Record<
  ShelfLifeStage,
  StabilityKind
>;

export const shelfLifeSupported = recordRule({
  code: 'product/shelf-life-supported',
  catalogueId: 'CMC-006',
  states: {
    ru: 'Срок годности каждой стадии не длиннее, чем показало исследование стабильности при тех же условиях, и за это время все результаты в норме',
    en: 'The shelf life of each stage is no longer than the stability study has shown under the same conditions, with all results within limits until then',
  },
  why: {
    ru: 'срок годности биологического препарата устанавливают только по данным реального времени',
    en: 'the shelf life of a biological is set by real-time data only',
  },
  clause: cite('ichQ5C', 'eaeuRegistration'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['product.shelfLife', 'product.storage', 'stability', 'specification.tests'],
  failures: {
    longer: {
      message: {
        ru: 'срок годности {stated}, а исследование {study} подтверждает {supported}',
        en: 'the shelf life is {stated}, study {study} supports {supported}',
      },
      hint: {
        ru: 'сократите срок годности или внесите новые данные стабильности',
        en: 'shorten the shelf life, or enter new stability data',
      },
    },
    noStudy: {
      message: {
        ru: 'срок годности {stated} не подтверждён исследованием стабильности',
        en: 'the shelf life {stated} is supported by no stability study',
      },
      hint: { ru: 'добавьте исследование стабильности', en: 'add the stability study' },
    },
    extrapolated: {
      message: {
        ru: 'исследование {study} подтверждает {supported}, а последняя точка — {last}',
        en: 'study {study} is said to support {supported}, its last time point is {last}',
      },
      hint: {
        ru: 'для биологических препаратов срок не продлевают дальше данных; исправьте supports',
        en: 'for biologicals the period is not extended beyond the data; correct supports',
      },
    },
    failingPoint: {
      message: {
        ru: 'исследование {study}, «{test}»: в точке {point} результат вне нормы {criterion}',
        en: 'study {study}, "{test}": the result at {point} is outside {criterion}',
      },
      hint: {
        ru: 'сократите подтверждённый срок до последней точки в норме',
        en: 'shorten the period supported to the last time point within the limits',
      },
    },
    otherStorage: {
      message: {
        ru: 'препарат хранят «{storage}», а стабильность изучена «{condition}»',
        en: 'the product is stored "{storage}", its stability was studied "{condition}"',
      },
      hint: {
        ru: 'приведите условия хранения к изученным',
        en: 'bring the storage conditions to those studied',
      },
    },
  },
  check({ records, judge }) {
    const [product] = records.all('product');
    const shelfLife = product && rootField(product).get('shelfLife');
    if (product !== undefined && shelfLife?.value !== undefined) {
      for (const stage of ['unopened', 'thawed', 'opened'] as const) {
        judge((judgement) => {
          const stages = judgement.known(shelfLife);
          const row = stages && itemsOf(stages).find(({ value }) => value.stage === stage);
          if (row !== undefined) compareStage(judgement, records, studyOf[stage], row.get('duration'));
        });
      }
      judge((judgement) => compareStorage(judgement, records, product));
    }
    for (const study of records.all('stability')) {
      judge((judgement) => {
        const supports = judgement.known(rootField(study).get('supports'));
        const points = judgement.known(rootField(study).get('timePoints'));
        const last = points?.value.at(-1);
        const [supported, end] = [supports && durationOf(supports.value), last && durationOf(last)];
        if (supports === undefined || points === undefined || supported === undefined || end === undefined) return;
        if (supported.minutes > end.minutes) {
          const args = { study: study.id, supported: supported.shown, last: end.shown };
          judgement.fail('extrapolated', supports, args, [{ at: points.at, label: judgement.labelOf(points) }]);
        }
        requireResults(judgement, records, study, points.value, supported.minutes);
      });
    }
  },
});

function compareStage(
  judgement: Judgement<'longer' | 'noStudy'>,
  records: RecordIndex,
  kind: StabilityKind,
  duration: Field<Quantity>,
): void {
  const stated = durationOf(duration.value);
  if (stated === undefined) return;
  const studies = records
    .all('stability')
    .filter(({ data }) => data.scope === 'drug-product')
    .filter((study) => judgement.known(rootField(study).get('kind'))?.value === kind);
  const isOpen = records.all('stability').some((study) => judgement.given(rootField(study).get('kind')) === undefined);
  if (studies.length === 0) {
    if (!isOpen) judgement.fail('noStudy', duration, { stated: stated.shown });
    return;
  }
  const supported = studies.flatMap((study) => {
    const supports = judgement.known(rootField(study).get('supports'));
    const span = supports && durationOf(supports.value);
    return supports === undefined || span === undefined ? [] : [{ study, supports, span }];
  });
  const [first] = supported;
  if (first === undefined || supported.length < studies.length) return;
  const longest = supported.reduce((most, one) => (one.span.minutes > most.span.minutes ? one : most), first);
  if (stated.minutes <= longest.span.minutes) return;
  const args = { stated: stated.shown, study: longest.study.id, supported: longest.span.shown };
  judgement.fail('longer', duration, args, [{ at: longest.supports.at, label: judgement.labelOf(longest.supports) }]);
}

/** Every result up to the end of the supported time meets its limit for the shelf life. */
function requireResults(
  judgement: Judgement<'failingPoint'>,
  records: RecordIndex,
  study: DossierRecord<'stability'>,
  points: readonly Quantity[],
  supportedMinutes: number,
): void {
  const series = judgement.known(rootField(study).get('series'));
  for (const one of series === undefined ? [] : itemsOf(series)) {
    const results = judgement.known(one.get('results'));
    for (const row of results === undefined ? [] : itemsOf(results)) {
      const id = judgement.given(row.get('testId'));
      const specified = id && findTest(judgement, records, id.value);
      const criterion = judgement.given(specified?.test.get('criterion'));
      const values = judgement.given(row.get('values'));
      if (specified === undefined || criterion === undefined || values === undefined) continue;
      itemsOf(values).forEach((value, index) => {
        const at = points[index];
        const span = at && durationOf(at);
        if (span === undefined || span.minutes > supportedMinutes) return;
        if (meetsCriterion(value.value, criterion.value) !== false) return;
        const args = { study: study.id, test: describeValue(specified.test.value.name), point: span.shown };
        judgement.fail('failingPoint', value, { ...args, criterion: shownCriterion(criterion.value) }, [
          { at: criterion.at, label: judgement.labelOf(criterion) },
        ]);
      });
    }
  }
}

/** The temperatures named in a text: «не выше минус 130 °C» is −130. */
function temperaturesIn(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(/(минус\s+|minus\s+|[−-]\s*)?(\d+)\s*°\s*[CС]/giu)];
  return new Set(found.map(([, sign, degrees]) => `${sign === undefined ? '' : '-'}${degrees}`));
}

function compareStorage(
  judgement: Judgement<'otherStorage'>,
  records: RecordIndex,
  product: DossierRecord<'product'>,
): void {
  const storage = judgement.known(rootField(product).get('storage'));
  const stored = temperaturesIn(textOf(judgement, storage));
  if (storage === undefined || stored.size === 0) return;
  for (const study of records.all('stability')) {
    const kind = judgement.known(rootField(study).get('kind'));
    if (study.data.scope !== 'drug-product' || kind?.value !== 'long-term') continue;
    const condition = judgement.known(rootField(study).get('condition'));
    const studied = temperaturesIn(textOf(judgement, condition));
    if (condition === undefined || studied.size === 0 || [...stored].some((one) => studied.has(one))) continue;
    const args = { storage: describeValue(storage.value), condition: describeValue(condition.value) };
    judgement.fail('otherStorage', storage, args, [{ at: condition.at, label: judgement.labelOf(condition) }]);
    return;
  }
}
