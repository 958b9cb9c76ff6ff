import { itemsOf, rootField } from '../check/field.js';
import type { Judgement } from '../check/judgement.js';
import type { RecordIndex } from '../check/record-index.js';
import type { DossierRecord } from '../records/record.js';
import { type Passage, pieceAt } from './passages.js';

/**
 * The trial a text speaks of: the one whose record, results or permission printed it, else the only one whose number stands
 * in it, else the only one there is. Undefined where that leaves a choice.
 */
export function trialOfPassage(
  judgement: Judgement,
  records: RecordIndex,
  passage: Passage,
  index: number,
): DossierRecord<'clinical-trial'> | undefined {
  const origin = pieceAt(passage, index)?.origin;
  const record = origin && records.inFile(origin.file);
  if (record?.recordType === 'clinical-trial') return record;
  if (record?.recordType === 'permit' || record?.recordType === 'trial-results') {
    const trialId = judgement.given(
      rootField<{ readonly trialId?: typeof record.data.trialId }>(record).get('trialId'),
    );
    return trialId && records.find('clinical-trial', trialId.value);
  }
  const trials = records.all('clinical-trial');
  const named = trials.filter((trial) => {
    const identifiers = judgement.given(rootField(trial).get('identifiers'));
    return (identifiers === undefined ? [] : itemsOf(identifiers)).some(({ value }) =>
      passage.text.includes(value.value),
    );
  });
  const [only, ...others] = named.length > 0 ? named : trials;
  return others.length === 0 ? only : undefined;
}
