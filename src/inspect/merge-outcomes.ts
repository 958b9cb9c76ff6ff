import { type CheckOutcome, joinOutcomes } from '../check/outcome.js';

/** One outcome per rule, sorted as given: the halves of a rule that reads both records and documents are joined. */
export function mergeOutcomes(
  records: readonly CheckOutcome[],
  documents: readonly CheckOutcome[],
): readonly CheckOutcome[] {
  const halves = new Map(documents.map((outcome) => [outcome.code, outcome]));
  const first = records.map((outcome) => {
    const other = halves.get(outcome.code);
    halves.delete(outcome.code);
    return other === undefined ? outcome : joinOutcomes(outcome, other);
  });
  return [...first, ...halves.values()];
}
