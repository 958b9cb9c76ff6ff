import { pageMarks } from '../../assemble/page-marks.js';
import type { Diagnostic, Staged } from '../../diagnostics/diagnostic.js';
import type { DocumentCodes } from '../../sections/document-codes.js';
import { nameUuid } from '../name-uuid.js';
import { currentState, type Filing } from '../sequence/current-state.js';
import type { LayoutContext } from '../sequence/package-writer.js';
import type { SequenceEntry, SequencePlan } from '../sequence/sequence-plan.js';
import { eaeuFinding } from './eaeu-finding.js';
import { findIssue, type Issue } from './find-issue.js';
import { knownOf, mapKnown } from './known-value.js';
import type { PlacedFile } from './place-documents.js';
import type { R022Document, R022Inventory } from './r022-inventory.js';
import { type R022Profile, r022Profiles } from './r022-profile.js';
import { substanceAttributes } from './substance-attribute.js';

/** The number of a document, the same in every sequence; its Word file has one of its own. */
export function documentId({ product }: SequencePlan, identity: string, format: string): string {
  return nameUuid(`${product}/document/${identity}${format === 'pdf' ? '' : `/${format}`}`);
}

/** What R.022 says of the sequence: new and replaced files, then what is withdrawn, in the order of the dossier. */
export function describeInventory(
  plan: SequencePlan,
  placed: readonly PlacedFile[],
  codes: DocumentCodes,
  context: LayoutContext,
): Staged<R022Inventory> {
  const { product, sequence, asOf } = plan;
  const diagnostics: Diagnostic[] = [];
  const filed = currentState(plan.history);
  const files = new Map<string, PlacedFile[]>();
  for (const file of placed) files.set(file.entry.identity, [...(files.get(file.entry.identity) ?? []), file]);
  const documents = plan.entries.flatMap((entry): readonly R022Document[] => {
    if (entry.operation === 'unchanged') return [];
    if (entry.operation === 'delete') return withdrawn(filed.get(entry.identity), plan, codes);
    const shared = {
      ...findIssue(entry, context),
      date: dateOf(entry, plan, context, diagnostics),
      ...codeOf(entry, plan, { ...context, codes }, diagnostics),
    };
    return (files.get(entry.identity) ?? []).map((file) => sent(file, shared, plan, context));
  });
  const [dossier] = context.records.all('dossier');
  const application = knownOf(dossier?.data.application);
  const number = mapKnown(application, (known) => knownOf(known.number));
  const kind = knownOf(dossier?.data.applicationKind);
  const value: R022Inventory = {
    id: nameUuid(`${product}/inventory/${sequence}`),
    dateTime: `${asOf}T00:00:00`,
    country: countryOf(plan, context, diagnostics),
    ...('known' in number && { applicationNumber: number.known }),
    // The only kind whose code was seen.
    ...('known' in kind && kind.known === 'registration' && { kindCode: '01' }),
    remarks: remarksOf(plan, context),
    documents,
  };
  return { value, diagnostics };
}

type Shared = Pick<R022Document, 'date' | 'code' | 'codeName'> & Issue;

function sent(
  { entry, file, name, path }: PlacedFile,
  shared: Shared,
  plan: SequencePlan,
  context: LayoutContext,
): R022Document {
  const { settings } = context;
  // The element for embedded bytes is described as PDF, so a Word file is always named by its path.
  const isEmbedded = settings.carrier === 'embedded' && file.format === 'pdf';
  return {
    ...shared,
    id: documentId(plan, entry.identity, file.format),
    name,
    attributes: [
      { kindName: 'CHECKSUMM', text: file.md5 },
      { kindName: 'CHECK_ALG', text: 'MD5' },
      ...substanceAttributes(entry, context),
      ...(isEmbedded ? [] : [{ kindCode: '05', text: path.replaceAll('/', '\\') }]),
    ],
    ...(isEmbedded && { embedded: file }),
    sequence: plan.sequence,
    operation: entry.operation === 'replace' ? 'replace' : 'new',
  };
}

/** A withdrawn document has no file any more: name, code and date are those it was last sent with. */
function withdrawn(filing: Filing | undefined, plan: SequencePlan, codes: DocumentCodes): readonly R022Document[] {
  if (filing === undefined) return [];
  const { entry: last, asOf } = filing;
  return last.files.map(({ path, format }) => ({
    id: documentId(plan, last.identity, format),
    name: path.slice(path.lastIndexOf('/') + 1),
    ...codeAndName(last, codes),
    date: last.issued ?? asOf,
    attributes: [],
    sequence: plan.sequence,
    operation: 'delete',
  }));
}

const longestName = 500;

function codeAndName(
  { documentCode, title }: Pick<SequenceEntry, 'documentCode' | 'title'>,
  { other }: DocumentCodes,
): Pick<Shared, 'code' | 'codeName'> {
  const code = documentCode ?? other.code;
  return code === other.code ? { code, codeName: title.ru.slice(0, longestName) } : { code };
}

/** Where the classifier has nothing for the section or any above it, “other document” with the title stands in. */
function codeOf(
  entry: SequenceEntry,
  { product }: SequencePlan,
  { templates, codes }: LayoutContext & { readonly codes: DocumentCodes },
  diagnostics: Diagnostic[],
): Pick<Shared, 'code' | 'codeName'> {
  const { section, title, documentCode } = entry;
  const known = templates.sections.path(section).findLast((heading) => heading.codes.length > 0)?.codes ?? [];
  if (documentCode === undefined && known.length > 0) {
    const possible = known.map(({ code }) => code).join(', ');
    diagnostics.push(eaeuFinding('eaeu/no-code', product, { title, section, codes: possible }));
  }
  return codeAndName(entry, codes);
}

function dateOf(
  { document, section, title, issued }: SequenceEntry,
  { product, asOf }: SequencePlan,
  { records }: LayoutContext,
  diagnostics: Diagnostic[],
): string {
  if (issued !== undefined) return issued;
  const at = records.find('attachment', document)?.locate('/date');
  diagnostics.push(eaeuFinding('eaeu/no-date', product, { title, section }, at));
  return asOf;
}

function countryOf({ product }: SequencePlan, { records }: LayoutContext, diagnostics: Diagnostic[]): string {
  const [dossier] = records.all('dossier');
  const applicantId = knownOf(dossier?.data.applicantId);
  const applicant = 'known' in applicantId ? records.find('organization', applicantId.known) : undefined;
  const country = knownOf(applicant?.data.country);
  if ('known' in country) return country.known;
  const at =
    applicant?.locate(applicant.data.country === undefined ? '' : '/country') ?? dossier?.locate('/applicantId');
  diagnostics.push(eaeuFinding('eaeu/no-country', product, {}, at));
  return '';
}

function remarksOf({ isDraft }: SequencePlan, { records, settings }: LayoutContext): readonly string[] {
  const marks = pageMarks(records, isDraft ? 'draft' : 'submission', 'ru');
  return [...marks, ...unverified(r022Profiles[settings.r022])];
}

function unverified({ version, isVerified }: R022Profile): readonly string[] {
  if (isVerified) return [];
  return [
    `Структура R.022 версии ${version} не сверена: ее схема программе недоступна, имена взяты из чужой программы. ` +
      `R.022 of version ${version} is unverified: its schema was not at hand.`,
  ];
}
