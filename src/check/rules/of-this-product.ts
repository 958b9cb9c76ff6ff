import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { DossierRecord } from '../../records/record.js';
import type { CellSource, ChangeKind } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import { nothingToJudge } from '../outcome.js';
import { dayRange } from '../partial-date.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';

export const ofThisProduct = recordRule({
  code: 'trial/of-this-product',
  catalogueId: 'CLN-015',
  states: {
    ru: 'Если в исследовании введён препарат, его серии есть в досье; источник клеток — как у препарата; версии процесса, по которым сделаны серии одного исследования, сопоставлены',
    en: 'Where subjects were infused, the batches are in the dossier; the cell source is that of the product; the process versions of the batches of one trial have been compared',
  },
  why: {
    ru: 'результаты другого препарата, даже того же центра, ничего не доказывают о заявляемом',
    en: 'results of another product, even of the same centre, prove nothing of the one applied for',
  },
  clause: cite('eaeuRegistration', 'ichQ5E'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: [
    'trial-results.flow.infused',
    'batch.trialId',
    'batch.dates.start',
    'clinical-trial.treatment.cellSource',
    'product.cellSource',
    'process.history',
    'comparability',
  ],
  failures: {
    noBatch: {
      message: {
        ru: 'в исследовании {trial} препарат получили {infused}, а ни одной серии этого препарата в нём нет',
        en: '{infused} were infused in trial {trial}, yet no batch of this product belongs to it',
      },
      hint: {
        ru: 'внесите серии с trialId этого исследования; если в нём вводили другой препарат, уберите его результаты',
        en: 'enter the batches with this trialId; if another product was given in it, remove its results',
      },
    },
    otherSource: {
      message: {
        ru: 'в исследовании {trial} клетки — {source}, а у препарата — {own}',
        en: 'the cells of trial {trial} are {source}, those of the product {own}',
      },
      hint: {
        ru: 'сверьте с протоколом; результаты препарата из другого источника клеток к этому досье не относятся',
        en: 'compare with the protocol; results of a product from another cell source do not belong to this dossier',
      },
    },
    notComparable: {
      message: {
        ru: 'в исследовании {trial} серии {first} и {other} сделаны по версиям процесса {a} и {b}, а их сопоставимость не показана',
        en: 'trial {trial} used batches {first} and {other} of process versions {a} and {b}, whose comparability is not shown',
      },
      hint: {
        ru: 'добавьте запись comparability (kind: process, scale или material), где серии одной версии стоят до изменения, а другой — после, или сверьте даты серий и версий',
        en: 'add a comparability record (kind: process, scale or material) with batches of the one version before the change and of the other after it, or compare the dates of batches and versions',
      },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      judge((judgement) => {
        const data = rootField(results);
        const trialId = judgement.known(data.get('trialId'));
        const infused = judgement.known(judgement.known(data.get('flow'))?.get('infused'));
        if (trialId === undefined || infused === undefined || infused.value === 0) return;
        if (batchesOf(judgement, records, trialId.value).length > 0) return;
        judgement.fail('noBatch', infused, { trial: trialId.value, infused: infused.value });
      });
    }
    for (const trial of records.all('clinical-trial')) {
      judge((judgement) => {
        const source = judgement.known(rootField(trial).get('treatment').get('cellSource'));
        const [product] = records.all('product');
        const own = product && judgement.known(rootField(product).get('cellSource'));
        if (source === undefined || own === undefined || source.value === own.value) return;
        const args = { trial: trial.id, source: sourceNames[source.value], own: sourceNames[own.value] };
        judgement.fail('otherSource', source, args, [{ at: own.at, label: judgement.labelOf(own) }]);
      });
      judge((judgement) => {
        const made: Made[] = batchesOf(judgement, records, trial.id).flatMap((batch) => {
          const version = versionOf(judgement, records, batch);
          return version === undefined ? [] : [{ batch, version }];
        });
        if (made.length < 2) return judgement.skip(nothingToJudge);
        // Versions are counted per process: a vector and the product made with it have each their own.
        const pairs = made.flatMap((one, index) => made.slice(index + 1).map((another) => [one, another] as const));
        const unlike = pairs.find(
          ([one, another]) =>
            one.batch.data.scope === another.batch.data.scope &&
            one.version.value !== another.version.value &&
            !areCompared(judgement, records, one, another),
        );
        if (unlike === undefined) return;
        const [first, other] = unlike;
        const args = {
          trial: trial.id,
          first: first.batch.id,
          other: other.batch.id,
          a: first.version.value,
          b: other.version.value,
        };
        const related = [{ at: other.version.at, label: judgement.labelOf(other.version) }];
        judgement.fail('notComparable', rootField(other.batch).get('dates').get('start'), args, related);
      });
    }
  },
});

const sourceNames: Readonly<Record<CellSource, Bilingual>> = {
  autologous: { ru: 'аутологичные', en: 'autologous' },
  allogeneic: { ru: 'аллогенные', en: 'allogeneic' },
};

function batchesOf(judgement: Judgement, records: RecordIndex, trialId: string): DossierRecord<'batch'>[] {
  return records.all('batch').filter((batch) => judgement.given(rootField(batch).get('trialId'))?.value === trialId);
}

/** The version of the process of the batch's scope that was in use when the batch was started. */
function versionOf(
  judgement: Judgement,
  records: RecordIndex,
  batch: DossierRecord<'batch'>,
): Field<string> | undefined {
  const start = judgement.given(rootField(batch).get('dates').get('start'))?.value.date;
  if (start === undefined) return undefined;
  for (const process of records.all('process').filter(({ data }) => data.scope === batch.data.scope)) {
    const versions = judgement.given(rootField(process).get('history'));
    for (const version of versions === undefined ? [] : itemsOf(versions)) {
      const period = judgement.given(version.get('period'))?.value;
      const number = judgement.given(version.get('version'));
      if (period === undefined || number === undefined) continue;
      const { start: from, end } = period;
      const isFrom = dayRange(from).first <= dayRange(start).first;
      if (isFrom && (end === undefined || dayRange(end).last >= dayRange(start).last)) return number;
    }
  }
  return undefined;
}

/** A comparison of one of these kinds answers for a change of version. */
const versionKinds: ReadonlySet<ChangeKind> = new Set(['process', 'scale', 'material']);

/** A batch and the version of the process it was made by. */
interface Made {
  readonly batch: DossierRecord<'batch'>;
  readonly version: Field<string>;
}

/**
 * Whether comparisons of processes lead from the version of the one batch to that of the other, be it in several steps:
 * 0.9 with 1.0, and 1.0 with 1.1.
 */
function areCompared(judgement: Judgement, records: RecordIndex, one: Made, other: Made): boolean {
  const steps = records.all('comparability').flatMap((study) => {
    const data = rootField(study);
    const kind = judgement.given(data.get('kind'));
    if (kind === undefined || !versionKinds.has(kind.value)) return [];
    const [before = [], after = []] = [data.get('beforeBatchIds'), data.get('afterBatchIds')].map((ids) =>
      (judgement.given(ids)?.value ?? []).flatMap((id) => {
        const batch = records.find('batch', id);
        if (batch === undefined || batch.data.scope !== one.batch.data.scope) return [];
        return versionOf(judgement, records, batch)?.value ?? [];
      }),
    );
    return before.length === 0 || after.length === 0 ? [] : [[...before, ...after]];
  });
  const reached = new Set([one.version.value]);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (const versions of steps.filter((step) => step.some((version) => reached.has(version)))) {
      for (const version of versions) reached.add(version);
    }
  }
  return reached.has(other.version.value);
}
