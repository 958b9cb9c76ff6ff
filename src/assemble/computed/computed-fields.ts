import type { ComputedField } from './computed-field.js';
import { flowFields } from './flow-fields.js';
import { programmeFields } from './programme-fields.js';
import { qualityFields } from './quality-fields.js';
import { resultFields } from './result-fields.js';
import { safetyFields } from './safety-fields.js';
import { shareFields } from './share-fields.js';
import { studyFields } from './study-fields.js';
import { trialFields } from './trial-fields.js';

/** Every field that no record holds and templates may print. */
export const computedFields: readonly ComputedField[] = [
  ...shareFields,
  ...flowFields,
  ...resultFields,
  ...safetyFields,
  ...trialFields,
  ...studyFields,
  ...programmeFields,
  ...qualityFields,
];

/** The computed fields of the object a schema describes at `place`: file, `#` and pointer. */
export function computedFieldsOn(place: string): readonly ComputedField[] {
  return computedFields.filter(({ on }) => on === place);
}
