import type { ComputedField } from './computed-field.js';
import type { Inputs } from './inputs.js';
import { sumOf } from './sum-of.js';

/** What follows from all trials of the product together. */
export const programmeFields: readonly ComputedField[] = [
  {
    on: 'dossier.schema.json#',
    name: 'subjectsInfused',
    label: { ru: 'всего получили препарат', en: 'total number of subjects infused' },
    presence: 'always',
    describe: () => ({ kind: 'leaf', leaf: 'integer' }),
    compute(dossier) {
      const flows = latestResults(dossier).map((results) => results.get('flow'));
      const given = flows.flatMap((flow) => flow ?? []);
      return given.length === 0 || given.length < flows.length ? undefined : sumOf(given, 'infused');
    },
  },
];

/** The last data cut of each trial that gives the product: subjects of a follow-up trial were counted where they were treated. */
function latestResults(inputs: Inputs): readonly Inputs[] {
  const latest = new Map<string, Inputs>();
  for (const results of inputs.records('trial-results')) {
    const id = results.key('trialId');
    const trial = id === undefined ? undefined : inputs.record('clinical-trial', id);
    if (id === undefined || trial?.child('treatment')?.isInapplicable('infusion') !== false) continue;
    const before = latest.get(id);
    if (before === undefined || (before.key('dataCut') ?? '') < (results.key('dataCut') ?? '')) latest.set(id, results);
  }
  return [...latest.values()];
}
