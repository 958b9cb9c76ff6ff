import type { DocumentModel } from '../assemble/document-model.js';
import type { Field } from '../check/field.js';
import type { RecordIndex } from '../check/record-index.js';
import { compareText } from '../diagnostics/sort.js';
import { type ApprovalEntry, approvalEntries, approvalRegisters } from './approval-entry.js';
import { fingerprintDocument } from './fingerprint-document.js';
import { fingerprintRecord } from './fingerprint-record.js';
import { originsIn } from './origins-in.js';
import { withoutHistory } from './without-history.js';

/** What approvals are judged by. */
export interface ApprovalSetting {
  readonly records: RecordIndex;
  /** All documents of the dossier, in all its languages. */
  readonly documents: readonly DocumentModel[];
  /** SHA-256 of the files handed in, by the id of their record. */
  readonly attachedHashes: ReadonlyMap<string, string>;
}

/** The content of a document (`russian`, `english`) or of a record (`data`) an approval has the fingerprint of. */
export type ApprovedPart = keyof ApprovalEntry['fingerprint'];

/** One record or document that was ever approved in one role, and how the last approval stands. */
export interface Approval {
  readonly kind: 'record' | 'document';
  readonly id: string;
  /** Its approvals in this role, in the order of the register; never empty. Re-approvals come after what they renew. */
  readonly entries: readonly Field<ApprovalEntry>[];
  readonly last: Field<ApprovalEntry>;
  /** What the record or document is; undefined where there is none of that id. */
  readonly fingerprint: Fingerprint | undefined;
  /** What is not as it was approved; empty where all is. */
  readonly changed: readonly ApprovedPart[];
}

export type Fingerprint = Readonly<Partial<Record<ApprovedPart, string>>>;

/** The approvals of a product, one for each thing and role, sorted by their first entry. */
export function collectApprovals(setting: ApprovalSetting): readonly Approval[] {
  const groups = new Map<string, Field<ApprovalEntry>[]>();
  for (const entry of approvalEntries(setting.records)) {
    const { document, record, role } = entry.value;
    if ((document === undefined) === (record === undefined)) continue;
    const key = [document ?? '', record ?? '', role ?? ''].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].flatMap((entries) => {
    const last = entries.at(-1);
    if (last === undefined) return [];
    const { document, record } = last.value;
    const kind = document === undefined ? 'record' : 'document';
    const id = document ?? record ?? '';
    const fingerprint = fingerprintOf(kind, id, setting);
    return [{ kind, id, entries, last, fingerprint, changed: changedParts(fingerprint, last.value.fingerprint) }];
  });
}

/** What a record or document is now; undefined where there is none of that id. */
export function fingerprintOf(
  kind: Approval['kind'],
  id: string,
  { records, documents, attachedHashes }: ApprovalSetting,
): Fingerprint | undefined {
  if (kind === 'record') {
    const [record] = records.withId(id);
    return record && { data: fingerprintRecord(record, attachedHashes.get(id)) };
  }
  const registers = approvalRegisters(records);
  const own = documents.filter((document) => document.id === id);
  if (own.length === 0) return undefined;
  return Object.fromEntries(
    own.map((document) => [partOf[document.language], fingerprintDocument(document, registers)]),
  );
}

const partOf = { ru: 'russian', en: 'english' } as const;
const parts: readonly ApprovedPart[] = ['data', 'russian', 'english'];

/** A language that was not approved counts as changed; one that is gone does not. */
function changedParts(now: Fingerprint | undefined, approved: Fingerprint): readonly ApprovedPart[] {
  return parts.filter((part) => now?.[part] !== undefined && now[part] !== approved[part]);
}

/** The ids of the documents that print a value of the record, sorted. The history of approvals is not counted. */
export function documentsPrinting(file: string, { records, documents }: ApprovalSetting): readonly string[] {
  const registers = approvalRegisters(records);
  const printing = documents.filter(({ header, blocks }) => {
    const printed = [...header.product, ...header.section, ...withoutHistory(blocks, registers)];
    return originsIn(...printed).some((origin) => origin.file === file);
  });
  return [...new Set(printing.map(({ id }) => id))].sort(compareText);
}
