import type { DocumentInstance } from '../assemble/document-instance.js';
import type { DocumentModel } from '../assemble/document-model.js';
import { nameOf } from '../assemble/name-planned.js';
import type { OfficialWording, OfficialWordings } from '../assemble/official-wording.js';
import type { Attachment } from '../attachments/attachment.js';
import type { ProductChecks } from '../check/run-checks.js';
import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { DossierSlot } from '../inspect/dossier-slot.js';
import type { PlannedDocument } from '../plan/planned-document.js';
import { sectionFolder } from '../sections/section-folder.js';
import type { Section, SectionMap } from '../sections/section-map.js';
import type { Checklist, ChecklistDocument, ChecklistRow, DocumentState, HeadingState, RowState } from './checklist.js';
import { collectMissing, type FoundGap } from './collect-missing.js';
import { countModules } from './count-modules.js';
import { Debts } from './find-debts.js';

export interface ChecklistInput {
  readonly sections: SectionMap;
  readonly wordings: OfficialWordings;
  readonly checks: ProductChecks;
  readonly slots: readonly DossierSlot[];
  readonly additional: readonly Attachment[];
  readonly instances: readonly DocumentInstance[];
  readonly documents: readonly DocumentModel[];
}

/** One row for each section of the dossier, in its order, with every document it needs or might need. */
export function makeChecklist(input: ChecklistInput): Checklist {
  const debts = new Debts(input.checks.records, input.sections);
  const rows = input.sections.sections.map((section) => makeRow(section, input, debts));
  const states = new Map(rows.map(({ section, state }) => [section, state]));
  // A heading inside another section's document is as ready as that document.
  return countModules(
    rows.map((row) => (row.partOf === undefined ? row : { ...row, state: states.get(row.partOf) ?? row.state })),
  );
}

function makeRow(section: Section, input: ChecklistInput, debts: Debts): ChecklistRow {
  const wording = input.wordings.section(section.number);
  const title = wording?.text ?? { ru: section.number, en: section.number };
  const expected = input.slots
    .filter(({ planned }) => planned.section.number === section.number)
    .map((slot) => describeSlot(slot, input, debts));
  const documents = [...joinUnneeded(expected, title), ...describeAdditional(section, input)];
  return {
    section: section.number,
    module: section.module,
    title,
    heading: headingOf(section, wording),
    source: { ru: section.source.ru, en: section.source.en },
    edition: section.source.edition ?? { ru: '', en: '' },
    state: rowState(section, documents),
    ...(section.partOf !== undefined && { partOf: section.partOf }),
    documents,
  };
}

/** Where one answer settles all documents of a section, or one question leaves them open, it stands once. */
function joinUnneeded(documents: readonly ChecklistDocument[], title: Bilingual): readonly ChecklistDocument[] {
  const [first, ...others] = documents.toSorted((a, b) => Number(a.need === 'cover') - Number(b.need === 'cover'));
  if (first?.reason === undefined || others.length === 0) return documents;
  const { state, reason } = first;
  if (!others.every((other) => other.state === state && other.reason?.en === reason.en)) return documents;
  const { part: _part, ...joined } = first;
  return [{ ...joined, name: title, codes: [...new Set(documents.flatMap(({ codes }) => codes))] }];
}

function describeSlot(slot: DossierSlot, input: ChecklistInput, debts: Debts): ChecklistDocument {
  const { planned } = slot;
  const { expected, section, verdict } = planned;
  const documents = input.documents.filter(({ id }) => slot.documents.includes(id));
  const gaps = collectMissing(documents, input.checks);
  const state = stateOf(slot, gaps);
  const { codes, need, kind, part } = expected;
  return {
    name: nameOfPlanned(planned, slot, input),
    kind,
    need,
    isRequired: need === 'minimum-list' || need === 'full-modules',
    isNeedVerified: isNeedVerified(planned, input),
    codes,
    areCodesVerified:
      codes.length > 0 && codes.every((code) => section.codes.some((known) => known.code === code && known.isVerified)),
    state,
    files: [
      ...documents.map((document) => pathOf(document, planned, input)),
      ...slot.attachments.filter(({ isRefused }) => !isRefused).map(({ path }) => path),
    ],
    missing: gaps.map(withoutRecord),
    debts: debtsOf(state, planned, gaps, debts),
    ...(part !== undefined && { part }),
    ...(verdict.due === 'no' && { reason: verdict.reason }),
    ...(verdict.due === 'open' && { reason: verdict.question }),
  };
}

function stateOf({ planned, documents, attachments }: DossierSlot, gaps: readonly FoundGap[]): DocumentState {
  if (attachments.some(({ isRefused }) => isRefused)) return 'refused';
  if (attachments.length > 0) return 'ready';
  if (documents.length > 0) return gaps.length > 0 ? 'gap' : 'ready';
  if (planned.verdict.due === 'yes') return 'missing';
  return planned.verdict.due === 'open' ? 'open' : 'not-applicable';
}

function debtsOf(
  state: DocumentState,
  planned: PlannedDocument,
  gaps: readonly FoundGap[],
  debts: Debts,
): ChecklistDocument['debts'] {
  if (state === 'gap') return debts.ofGaps(planned, gaps);
  return state === 'missing' || state === 'refused' || state === 'open' ? debts.ofDocument(planned) : [];
}

function isNeedVerified({ expected }: PlannedDocument, { sections, checks }: ChecklistInput): boolean {
  const kind = checks.dossier?.data.applicationKind;
  return typeof kind === 'string' && sections.needs[expected.need].verifiedFor.includes(kind);
}

/** Documents and files of sections that ask for none: they are there, but nothing waits for them. */
function describeAdditional(section: Section, input: ChecklistInput): ChecklistDocument[] {
  const shared = {
    need: 'cover',
    isRequired: false,
    isNeedVerified: false,
    areCodesVerified: false,
    debts: [],
  } as const;
  const made = input.instances.filter(
    (instance) => instance.planned === undefined && instance.section === section.number,
  );
  const attached = input.additional.filter(({ record }) => record.data.section === section.number);
  return [
    ...made.map((instance): ChecklistDocument => {
      const documents = input.documents.filter(({ id }) => id === instance.id);
      const gaps = collectMissing(documents, input.checks);
      const title = input.wordings.section(section.number)?.text ?? { ru: section.number, en: section.number };
      return {
        ...shared,
        name: { ru: nameOf(instance, 'ru') ?? title.ru, en: nameOf(instance, 'en') ?? title.en },
        kind: 'generated',
        codes: instance.code === undefined ? [] : [instance.code],
        state: gaps.length > 0 ? 'gap' : 'ready',
        files: documents.map((document) => pathOf(document, undefined, input)),
        missing: gaps.map(withoutRecord),
      };
    }),
    ...attached.map(
      ({ record, path, name, isRefused }): ChecklistDocument => ({
        ...shared,
        name: { ru: name, en: name },
        kind: 'attachment',
        codes: [record.data.code],
        state: isRefused ? 'refused' : 'ready',
        files: isRefused ? [] : [path],
        missing: [],
      }),
    ),
  ];
}

function withoutRecord({
  record: _record,
  wantedKind: _wantedKind,
  absence: _absence,
  ...piece
}: FoundGap): ChecklistDocument['missing'][number] {
  return piece;
}

function nameOfPlanned(
  planned: PlannedDocument,
  slot: DossierSlot,
  { instances, wordings }: ChecklistInput,
): Bilingual {
  const instance = instances.find(({ id }) => slot.documents.includes(id));
  const title = wordings.section(planned.section.number)?.text;
  const subjects = [planned.group, planned.item].flatMap((item) => (item?.key === undefined ? [] : (item.name ?? [])));
  const name = (language: keyof Bilingual) =>
    [
      (instance && nameOf(instance, language)) ?? planned.expected.title?.[language] ?? title?.[language] ?? '',
      ...subjects.map((subject) => subject[language]),
    ].join(' — ');
  return { ru: name('ru'), en: name('en') };
}

function pathOf(
  { id, language, section }: DocumentModel,
  planned: PlannedDocument | undefined,
  { sections }: ChecklistInput,
): string {
  return `${language}/${sectionFolder(sections, section, planned?.group?.key)}/${id}.pdf`;
}

const worstFirst = ['refused', 'missing', 'open', 'gap', 'not-built', 'ready'] as const;

function rowState(section: Section, documents: readonly ChecklistDocument[]): RowState {
  if (section.isSubjectUnknown) return 'subject-unknown';
  const counted = documents.filter(({ need }) => need !== 'cover');
  const found = worstFirst.find((state) => counted.some((document) => document.state === state));
  if (found !== undefined) return found;
  return counted.length > 0 ? 'not-applicable' : 'heading-only';
}

function headingOf(section: Section, wording: OfficialWording | undefined): HeadingState {
  if (wording?.isConfirmed !== true) return 'unverified';
  if (wording.isSpecimen === true) return 'specimen';
  return section.isVerified ? 'verified' : 'confirmed';
}
