import type { DossierRecord } from '../records/record.js';
import type { TrialResults } from '../records/record-types.js';
import { type Field, itemsOf, rootField } from './field.js';
import type { Judgement } from './judgement.js';
import type { Readable } from './readings.js';

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;
export type AnalysisSet = ItemOf<TrialResults['analysisSets']>;

/** The analysis sets of a trial's results; undefined, with the question skipped, where nobody knows them. */
export function setsOf(
  judgement: Judgement,
  results: DossierRecord<'trial-results'>,
): readonly Field<AnalysisSet>[] | undefined {
  const list: Field<Readable<readonly AnalysisSet[]>> = rootField(results).get('analysisSets');
  const sets = judgement.known(list);
  return sets && itemsOf(sets);
}

/** The set of an id; a rule of its own reports the ids that name none. */
export function findSet(
  judgement: Judgement,
  results: DossierRecord<'trial-results'>,
  id: string,
): Field<AnalysisSet> | undefined {
  return setsOf(judgement, results)?.find((set) => set.value.id === id);
}
