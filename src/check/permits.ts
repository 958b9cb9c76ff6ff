import type { DossierRecord } from '../records/record.js';
import type { Permit, PermitKind } from '../records/record-types.js';
import { rootField } from './field.js';
import type { DatedField, Judgement } from './judgement.js';
import { isAbsence } from './readings.js';
import type { RecordIndex } from './record-index.js';

/** The dates of the permits of a kind, of one trial or of all. */
export function permitDates(
  judgement: Judgement,
  records: RecordIndex,
  kind: PermitKind,
  trial?: DossierRecord<'clinical-trial'>,
): DatedField[] {
  return records
    .all('permit')
    .filter(({ data }) => data.kind === kind && (trial === undefined || mayBe(data.trialId, trial.id)))
    .map((permit) => rootField(permit))
    .filter((permit) => trial === undefined || judgement.given(permit.get('trialId'))?.value === trial.id)
    .map((permit) => ({ field: permit.get('date') }));
}

/** Spares the many permits of other trials the reading: only a plain id can be told to be another one at a glance. */
function mayBe(trialId: Permit['trialId'], id: string): boolean {
  return typeof trialId !== 'string' || trialId === id;
}

/** The permit nothing is known to precede: later versions of a protocol have later permits, and the first one counts. */
export function firstPermit(judgement: Judgement, permits: readonly DatedField[]): DatedField | undefined {
  const dated = permits.filter(({ field }) => field.value !== undefined && !isAbsence(field.value));
  const first = dated.find((permit) => dated.every((other) => judgement.compare(permit, other)?.order !== 'reversed'));
  return first ?? permits[0];
}
