import type { DossierRecord } from '../../records/record.js';
import type { ChangeKind } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';

export const changeBridged = recordRule({
  code: 'batch/change-bridged',
  catalogueId: 'CMC-011',
  states: {
    ru: 'Если серии сделаны на разных площадках, по разным версиям процесса или с разными сериями вектора, сопоставимость показана',
    en: 'Where batches come from several sites, process versions or vector batches, their comparability is shown',
  },
  why: {
    ru: 'без сопоставимости клинические данные относятся к одному препарату, а производят другой',
    en: 'without comparability the clinical data belong to one product and another one is made',
  },
  clause: cite('ichQ5E', 'eaeuModifiedCells'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['batch.siteId', 'batch.vectorBatchId', 'batch.dates.start', 'process.history', 'comparability'],
  failures: {
    sites: {
      message: {
        ru: 'серии выпущены на площадках {first} и {second}, а сопоставимость не показана',
        en: 'batches come from sites {first} and {second} without comparability',
      },
      hint: { ru: 'добавьте сопоставление серий (comparability)', en: 'add the comparison of batches (comparability)' },
    },
    vectors: {
      message: {
        ru: 'серии получены с сериями вектора {first} и {second}, а сопоставимость не показана',
        en: 'batches were made with vector batches {first} and {second} without comparability',
      },
      hint: { ru: 'добавьте сопоставление серий (comparability)', en: 'add the comparison of batches (comparability)' },
    },
    sameVector: {
      message: {
        ru: 'сравнение вектора «до» и «после» называет серии {first} и {second}, а получены они с одной серией вектора {vector}',
        en: 'the comparison of vectors before and after names batches {first} and {second}, yet both were made with vector batch {vector}',
      },
      hint: {
        ru: 'сверьте vectorBatchId обеих серий с их протоколами или исправьте списки серий сравнения',
        en: 'compare vectorBatchId of both batches with their records, or correct the lists of the comparison',
      },
    },
    versions: {
      message: {
        ru: 'серии получены по версиям процесса {first} и {second}, а сопоставимость не показана',
        en: 'batches were made by process versions {first} and {second} without comparability',
      },
      hint: { ru: 'добавьте сопоставление серий (comparability)', en: 'add the comparison of batches (comparability)' },
    },
  },
  check({ records, judge }) {
    const batches = records.all('batch').filter(({ data }) => data.scope === 'drug-product');
    if (batches.length === 0) return;
    judge((judgement) => compareVectors(judgement, records));
    for (const { failure, kinds, traitOf } of changes) {
      judge((judgement) => {
        const groups = new Map<string, { readonly at: Field<unknown>; readonly ids: string[] }>();
        for (const batch of batches) {
          const found = traitOf(judgement, records, batch);
          if (found === undefined) continue;
          const group = groups.get(found.value) ?? { at: found.at, ids: [] };
          group.ids.push(batch.id);
          groups.set(found.value, group);
        }
        const [first, ...others] = [...groups].map(([value, group]) => ({ value, ...group }));
        for (const other of others) {
          if (
            first === undefined ||
            isBridged(
              judgement,
              records,
              kinds,
              [...groups.values()].map(({ ids }) => ids),
              other.ids,
            )
          )
            continue;
          judgement.fail(failure, other.at, { first: first.value, second: other.value }, [
            { at: first.at.at, label: judgement.labelOf(first.at) },
          ]);
        }
      });
    }
  },
});

type Batch = DossierRecord<'batch'>;

/** Batches before and after a change of the vector batch were made with different ones, or nothing was compared. */
function compareVectors(judgement: Judgement<'sameVector'>, records: RecordIndex): void {
  for (const comparison of records.all('comparability')) {
    const data = rootField(comparison);
    if (judgement.given(data.get('kind'))?.value !== 'vector-lot') continue;
    const [before, after] = [data.get('beforeBatchIds'), data.get('afterBatchIds')].map((list) =>
      (judgement.given(list)?.value ?? []).flatMap((id) => {
        const batch = records.find('batch', id);
        const vector = batch && judgement.given(rootField(batch).get('vectorBatchId'));
        return vector === undefined ? [] : [{ id, vector }];
      }),
    );
    for (const later of after ?? []) {
      const twin = before?.find(({ id, vector }) => id !== later.id && vector.value === later.vector.value);
      if (twin === undefined) continue;
      const args = { first: twin.id, second: later.id, vector: later.vector.value };
      judgement.fail('sameVector', later.vector, args, [{ at: twin.vector.at, label: judgement.labelOf(twin.vector) }]);
    }
  }
}

interface Change {
  readonly failure: 'sites' | 'vectors' | 'versions';
  /** A comparison of one of these kinds answers for the change. */
  readonly kinds: ReadonlySet<ChangeKind>;
  traitOf(judgement: Judgement, records: RecordIndex, batch: Batch): { value: string; at: Field<unknown> } | undefined;
}

const changes: readonly Change[] = [
  {
    failure: 'sites',
    kinds: new Set<ChangeKind>(['site']),
    traitOf: (judgement, _records, batch) => plain(judgement.known(rootField(batch).get('siteId'))),
  },
  {
    failure: 'vectors',
    kinds: new Set<ChangeKind>(['vector-lot', 'vector-supplier']),
    traitOf: (judgement, _records, batch) => {
      const vector = rootField(batch).get('vectorBatchId');
      return vector.value === undefined ? undefined : plain(judgement.known(vector));
    },
  },
  {
    failure: 'versions',
    kinds: new Set<ChangeKind>(['process', 'scale', 'material']),
    traitOf: processVersion,
  },
];

function plain(field: Field<string> | undefined): { value: string; at: Field<unknown> } | undefined {
  return field && { value: field.value, at: field };
}

/** The version of the process in use on the day a batch was started; undefined where the dates do not tell. */
function processVersion(judgement: Judgement, records: RecordIndex, batch: Batch) {
  const process = records.all('process').find(({ data }) => data.scope === 'drug-product');
  const history = judgement.given(process && rootField(process).get('history'));
  const start = rootField(batch).get('dates').get('start');
  if (history === undefined || judgement.given(start) === undefined) return undefined;
  for (const row of itemsOf(history)) {
    const period = judgement.given(row.get('period'));
    const version = judgement.given(row.get('version'));
    if (period === undefined || version === undefined) continue;
    const began = judgement.compare({ field: period.get('start') }, { field: start })?.order;
    const ended =
      period.value.end === undefined
        ? 'in-order'
        : judgement.compare({ field: start }, { field: period.get('end') })?.order;
    if (began === 'in-order' && ended === 'in-order') return { value: version.value, at: start };
  }
  return undefined;
}

/** Whether a comparison of the right kind links batches of the group with batches of another group. */
function isBridged(
  judgement: Judgement,
  records: RecordIndex,
  kinds: ReadonlySet<ChangeKind>,
  groups: readonly (readonly string[])[],
  group: readonly string[],
): boolean {
  const others = new Set(groups.filter((one) => one !== group).flat());
  return records.all('comparability').some((comparison) => {
    const data = rootField(comparison);
    const kind = judgement.known(data.get('kind'));
    const [before, after] = [data.get('beforeBatchIds'), data.get('afterBatchIds')].map(
      (one) => judgement.known(one)?.value ?? [],
    );
    if (kind === undefined || before === undefined || after === undefined || !kinds.has(kind.value)) return false;
    const links = (from: readonly string[], to: readonly string[]): boolean =>
      from.some((id) => group.includes(id)) && to.some((id) => others.has(id));
    return links(before, after) || links(after, before);
  });
}
