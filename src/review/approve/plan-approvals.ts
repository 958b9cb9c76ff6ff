import { closest } from 'fastest-levenshtein';
import { type ApprovalEntry, approvalEntries } from '../../approvals/approval-entry.js';
import { approvalRequests } from '../../approvals/approval-requests.js';
import { type ApprovalSetting, fingerprintOf } from '../../approvals/collect-approvals.js';
import { type Authors, authorsOfDocument, authorsOfRecord, isPerson } from '../../approvals/find-authors.js';
import type { Field } from '../../check/field.js';
import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { type Placeholders, sentence } from '../../diagnostics/sentence.js';
import type { DossierRecord } from '../../records/record.js';
import type { ApprovalRole } from '../../records/record-types.js';

export interface ApprovalRequest {
  /** Ids of records and documents. */
  readonly targets: readonly string[];
  /** Id or name of a person. */
  readonly by: string;
  readonly note: Bilingual;
  readonly role: ApprovalRole | undefined;
  /** `YYYY-MM-DD`; absent: the date the dossier is stated at. */
  readonly date: string | undefined;
}

export interface ApprovalPlanSetting extends ApprovalSetting {
  readonly dossier: DossierRecord<'dossier'>;
}

export interface ApprovalPlan {
  /** In the order of the targets. */
  readonly entries: readonly ApprovalEntry[];
  /** Targets this person has approved as they stand. */
  readonly already: readonly string[];
  /** Why nothing may be entered; empty where all may. */
  readonly refusals: readonly Bilingual[];
}

/** What an approval would enter into the register, or everything that stands against it. */
export function planApprovals(request: ApprovalRequest, setting: ApprovalPlanSetting): ApprovalPlan {
  const { dossier, records } = setting;
  const refusals: Bilingual[] = [];
  const on = request.date ?? dossier.data.asOf;
  if (on > dossier.data.asOf) refusals.push(sentence(messages.future, { on, asOf: dossier.data.asOf }));
  const person = records.all('person').find((known) => known.id === request.by || isPerson(request.by, known));
  if (person === undefined) refusals.push(unknownPerson(request.by, setting));

  const entries: ApprovalEntry[] = [];
  const already: string[] = [];
  for (const id of request.targets) {
    const target = findTarget(id, setting);
    if ('refusal' in target) refusals.push(target.refusal);
    else if (person !== undefined) {
      const entry = entryOf(target.kind, id, on, person, request, setting);
      const before = approvalEntries(records).filter(({ value }) => (value.record ?? value.document) === id);
      refusals.push(...refuseOrder(id, on, before), ...refuseAuthor(target.kind, id, person, setting));
      if (isAlready(entry, before)) already.push(id);
      else entries.push(entry);
    }
  }
  return refusals.length > 0 ? { entries: [], already: [], refusals } : { entries, already, refusals };
}

type Kind = 'record' | 'document';

/** Whether the product has something of this id that can be approved. */
export function hasTarget(id: string, { records, documents }: ApprovalSetting): boolean {
  return records.withId(id).length > 0 || documents.some((document) => document.id === id);
}

function findTarget(id: string, setting: ApprovalSetting): { readonly kind: Kind } | { readonly refusal: Bilingual } {
  const { records, documents } = setting;
  const [record] = records.withId(id);
  const document = documents.find((candidate) => candidate.id === id);
  if (record !== undefined && document !== undefined) return { refusal: sentence(messages.both, { id }) };
  if (record === undefined && document === undefined) return { refusal: unknownTarget(id, [setting]) };
  if (record?.recordType === 'approvals') return { refusal: sentence(messages.register, { id }) };
  // A document about the dossier changes with every gap that is filled.
  if (document?.section === '') return { refusal: sentence(messages.working, { id }) };
  return { kind: document === undefined ? 'record' : 'document' };
}

/** Names what was probably meant. */
export function unknownTarget(id: string, settings: readonly ApprovalSetting[]): Bilingual {
  const known = settings.flatMap(({ records, documents }) => [
    ...records.records.map((record) => record.id),
    ...documents.map((document) => document.id),
  ]);
  return sentence(messages.unknown, { id, close: closest(id, known) });
}

function unknownPerson(by: string, { records }: ApprovalSetting): Bilingual {
  const known = records.all('person').map(({ id }) => id);
  return known.length === 0
    ? sentence(messages.noPersons, { by })
    : sentence(messages.unknownPerson, { by, close: closest(by, known) });
}

function entryOf(
  kind: Kind,
  id: string,
  on: string,
  approver: DossierRecord<'person'>,
  { note, role }: ApprovalRequest,
  setting: ApprovalPlanSetting,
): ApprovalEntry {
  const { sequence } = setting.dossier.data;
  const version = setting.documents.find((document) => document.id === id)?.version;
  return {
    ...(kind === 'document' ? { document: id } : { record: id }),
    ...(version !== undefined && { version }),
    ...(typeof sequence === 'string' && { sequence }),
    on,
    approverId: approver.id,
    ...(role !== undefined && { role }),
    note,
    fingerprint: fingerprintOf(kind, id, setting) ?? {},
  };
}

function refuseOrder(id: string, on: string, before: readonly Field<ApprovalEntry>[]): Bilingual[] {
  const last = before.at(-1)?.value.on;
  return last === undefined || on >= last ? [] : [sentence(messages.backwards, { id, on, last })];
}

function refuseAuthor(
  kind: Kind,
  id: string,
  approver: DossierRecord<'person'>,
  setting: ApprovalPlanSetting,
): Bilingual[] {
  if (approvalRequests(setting.dossier)?.fourEyes !== true) return [];
  const { known, silent } = authorsOf(kind, id, setting);
  const own = known.filter(({ value }) => isPerson(value, approver));
  const [first] = silent;
  return [
    ...(own.length === 0 ? [] : [sentence(messages.author, { id, approver: approver.id, places: placesOf(own) })]),
    ...(first === undefined ? [] : [sentence(messages.silent, { id, places: placesOf(silent) })]),
  ];
}

function authorsOf(kind: Kind, id: string, { records, documents }: ApprovalSetting): Authors {
  if (kind === 'document') {
    const own = documents.filter((document) => document.id === id);
    return authorsOfDocument(own, records);
  }
  const [record] = records.withId(id);
  return record === undefined ? { known: [], silent: [] } : authorsOfRecord(record);
}

function placesOf(fields: readonly Field<unknown>[]): string {
  const places = fields.map(({ at }) => `${at.file}:${at.range.start.line}`);
  return places.length > 3 ? `${places.slice(0, 3).join(', ')}, …` : places.join(', ');
}

/** Whether the last approval by this person in this role is of the same content and version. */
function isAlready(entry: ApprovalEntry, before: readonly Field<ApprovalEntry>[]): boolean {
  const own = before.findLast(({ value }) => value.approverId === entry.approverId && value.role === entry.role);
  return (
    own !== undefined &&
    own.value.version === entry.version &&
    own.value.fingerprint.data === entry.fingerprint.data &&
    own.value.fingerprint.russian === entry.fingerprint.russian &&
    own.value.fingerprint.english === entry.fingerprint.english
  );
}

const messages = {
  future: {
    ru: 'дата утверждения {on} позже даты досье {asOf}: укажите `--date` или исправьте asOf в досье',
    en: 'the date of approval {on} is later than that of the dossier, {asOf}: give `--date`, or correct asOf in the dossier',
  },
  unknownPerson: {
    ru: 'лица `{by}` нет среди записей person; может быть, `{close}`?',
    en: 'there is no person record `{by}`; did you mean `{close}`?',
  },
  noPersons: {
    ru: 'лица `{by}` нет: записей person в досье нет вовсе, заведите запись',
    en: 'there is no person `{by}`: the dossier has no person records at all, add one',
  },
  unknown: {
    ru: 'нет ни записи, ни документа `{id}`; может быть, `{close}`?',
    en: 'there is neither a record nor a document `{id}`; did you mean `{close}`?',
  },
  both: {
    ru: '`{id}` — и запись, и документ: дайте записи другой идентификатор',
    en: '`{id}` is a record and a document: give the record another id',
  },
  register: {
    ru: '`{id}` — сам перечень утверждений: его не утверждают',
    en: '`{id}` is the register of approvals itself: it is not approved',
  },
  working: {
    ru: '`{id}` — рабочий документ о досье: его не утверждают',
    en: '`{id}` is a working document about the dossier: it is not approved',
  },
  backwards: {
    ru: '`{id}` утверждено уже {last}, новое утверждение не может быть раньше ({on})',
    en: '`{id}` was approved on {last} already, a new approval cannot be earlier ({on})',
  },
  author: {
    ru: '`{id}`: нужны четыре глаза, а {approver} сам внёс данные ({places})',
    en: '`{id}` needs four eyes, yet {approver} entered data of it ({places})',
  },
  silent: {
    ru: '`{id}`: нужны четыре глаза, а кто внёс данные, не сказано: добавьте enteredBy в источник ({places})',
    en: '`{id}` needs four eyes, yet nobody says who entered the data: add enteredBy to the source ({places})',
  },
} as const satisfies Readonly<Record<string, Bilingual & Placeholders>>;
