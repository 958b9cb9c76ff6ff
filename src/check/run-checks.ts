import type { Diagnostic, Profile, Staged } from '../diagnostics/diagnostic.js';
import { compareText } from '../diagnostics/sort.js';
import type { AnyRecord, DossierRecord } from '../records/record.js';
import type { SchemaSet } from '../validate/schema-set.js';
import { AcceptedDeviations } from './accepted.js';
import { Field } from './field.js';
import { createFieldLabels } from './field-label.js';
import type { LabelOf, Ordering } from './judgement.js';
import type { CheckOutcome } from './outcome.js';
import { RecordIndex } from './record-index.js';
import type { RecordRule } from './rule.js';
import { runRule } from './run-rule.js';

export interface CheckOptions {
  /** Names fields in messages. */
  readonly schemas: SchemaSet;
  /** In place of the profile each dossier record names. */
  readonly profile?: Profile;
  /** In place of the date each dossier record names, `YYYY-MM-DD`. */
  readonly asOf?: string;
}

/** What checking found out about one product, and what the inspection of its documents goes on with. */
export interface ProductChecks {
  readonly product: string;
  readonly profile: Profile;
  readonly records: RecordIndex;
  readonly dossier?: DossierRecord<'dossier'>;
  readonly asOf?: Field<string>;
  /** One per rule, in the order of the rules. */
  readonly outcomes: readonly CheckOutcome[];
  readonly accepted: AcceptedDeviations;
  readonly labelOf: LabelOf;
}

/** Runs the rules on the records of each product, sorted by product. Rules run in the order given. */
export function runChecks(
  records: readonly AnyRecord[],
  rules: readonly RecordRule[],
  options: CheckOptions,
): Staged<readonly ProductChecks[]> {
  const labelOf = createFieldLabels(options.schemas);
  const products = [...new Set(records.map(({ product }) => product))].sort(compareText);
  const checked = products.map((product) =>
    checkProduct(
      product,
      new RecordIndex(records.filter((record) => record.product === product)),
      rules,
      options,
      labelOf,
    ),
  );
  return { value: checked.map(({ value }) => value), diagnostics: checked.flatMap(({ diagnostics }) => diagnostics) };
}

function checkProduct(
  product: string,
  records: RecordIndex,
  rules: readonly RecordRule[],
  options: CheckOptions,
  labelOf: LabelOf,
): Staged<ProductChecks> {
  const [dossier] = records.all('dossier');
  const asOf = dossier && new Field(dossier, '/asOf', options.asOf ?? dossier.data.asOf);
  const profile = options.profile ?? dossier?.data.profile ?? 'draft';
  const accepted = new AcceptedDeviations(product, records, asOf?.value);
  const orderings: Ordering[] = [];
  const diagnostics: Diagnostic[] = [];
  const outcomes = rules.map((rule) => {
    const run = runRule(rule, { product, profile, accepted, labelOf }, (judge) =>
      rule.check({ product, profile, records, orderings, judge, ...(dossier && { dossier }), ...(asOf && { asOf }) }),
    );
    orderings.push(...run.orderings);
    diagnostics.push(...run.diagnostics);
    return run.outcome;
  });
  const shared = { product, profile, records, accepted, labelOf, ...(dossier && { dossier }), ...(asOf && { asOf }) };
  return { value: { ...shared, outcomes }, diagnostics };
}
