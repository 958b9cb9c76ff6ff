import { rootField } from '../check/field.js';
import type { Judgement } from '../check/judgement.js';
import type { RecordIndex } from '../check/record-index.js';
import type { DossierRecord } from '../records/record.js';

/** The results the SmPC rests on. */
export function labellingResults(
  judgement: Judgement,
  records: RecordIndex,
): DossierRecord<'trial-results'> | undefined {
  const [labelling] = records.all('labelling');
  const id = judgement.known(labelling && rootField(labelling).get('resultsId'));
  return id && records.find('trial-results', id.value);
}

/** The treatment of the trial those results are of. */
export function labellingTreatment(judgement: Judgement, records: RecordIndex) {
  const results = labellingResults(judgement, records);
  const trialId = judgement.known(results && rootField(results).get('trialId'));
  const trial = trialId && records.find('clinical-trial', trialId.value);
  return trial && rootField(trial).get('treatment');
}
