import { Field, itemsOf } from '../check/field.js';
import type { DossierRecord } from '../records/record.js';

/** Which approvals the dossier record asks for, each at its own place. */
export interface ApprovalRequests {
  /** Where it asks. */
  readonly asked: Field<unknown>;
  readonly sections: readonly Field<string>[];
  readonly records: readonly Field<string>[];
  readonly fourEyes: boolean;
}

/** Undefined where the product does not ask for approvals. */
export function approvalRequests(dossier: DossierRecord<'dossier'> | undefined): ApprovalRequests | undefined {
  const asked = dossier?.data.approvals;
  if (dossier === undefined || asked === undefined) return undefined;
  const itemsAt = (name: 'sections' | 'records') =>
    itemsOf(new Field<readonly string[]>(dossier, `/approvals/${name}`, asked[name] ?? []));
  return {
    asked: new Field(dossier, '/approvals', asked),
    sections: itemsAt('sections'),
    records: itemsAt('records'),
    fourEyes: asked.fourEyes,
  };
}
