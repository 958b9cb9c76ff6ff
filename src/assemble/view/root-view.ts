import { compareText } from '../../diagnostics/sort.js';
import type { AnyRecord } from '../../records/record.js';
import { createBatchAnalyses } from './batch-analyses.js';
import { createView } from './create-view.js';
import { defineView } from './define-view.js';
import type { RecordTypesSeen } from './describe-types.js';
import type { ViewScope } from './print-leaf.js';
import { hiddenKinds, rootNameOf, singleKinds } from './root-types.js';
import { fieldSlot, recordSlot, type Slot } from './slot.js';
import { FixedListView, type View } from './view.js';

/**
 * What a template sees: one view for each name of `describeRoot`, built when it is asked for, as a template names few of
 * them. Records of a list are sorted by id.
 */
export function createRoot(
  records: RecordTypesSeen,
  computed: Readonly<Record<string, () => View>>,
  scope: ViewScope,
): Readonly<Record<string, View>> {
  const root: Record<string, View> = Object.create(null);
  for (const kind of records.kinds) {
    if (!hiddenKinds.includes(kind)) defineView(root, rootNameOf(kind), () => viewOfKind(kind, records, scope));
  }
  const dossier = records.fieldOf('dossier').type;
  const applicant = dossier.kind === 'object' ? dossier.fields.get('applicant') : undefined;
  if (applicant !== undefined) {
    const slot = () => fieldSlot(singleSlot('dossier', records, scope), applicant, scope);
    defineView(root, 'applicant', () => createView(applicant, slot(), scope));
  }
  for (const [name, build] of Object.entries(computed)) defineView(root, name, build);
  defineView(root, 'batchAnalyses', () => createBatchAnalyses(records, scope));
  return root;
}

function viewOfKind(kind: string, records: RecordTypesSeen, scope: ViewScope): View {
  const field = records.fieldOf(kind);
  return singleKinds.includes(kind)
    ? createView(field, singleSlot(kind, records, scope), scope)
    : new FixedListView(sortedRecords(kind, scope).map((record) => createView(field, recordSlot(record), scope)));
}

/** The product's one record of a kind. Where there is none, the dossier record is the place that lacks it. */
export function singleSlot(kind: string, records: RecordTypesSeen, { index }: Pick<ViewScope, 'index'>): Slot {
  const [record] = index.records.filter(({ recordType }) => recordType === kind);
  if (record !== undefined) return recordSlot(record);
  const file = index.records.find(({ recordType }) => recordType === 'dossier')?.file ?? '';
  const { label } = records.fieldOf(kind);
  return { kind: 'gap', label, origin: { file, pointer: '' }, wantedKind: kind };
}

/** The records of a kind, by id. */
export function sortedRecords(kind: string, { index }: ViewScope): AnyRecord[] {
  return index.records.filter(({ recordType }) => recordType === kind).sort((a, b) => compareText(a.id, b.id));
}
