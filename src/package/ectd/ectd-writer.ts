import type { Staged } from '../../diagnostics/diagnostic.js';
import { type EctdHeadings, ectdHeadingsFile, readEctdHeadings } from '../../sections/ectd-headings.js';
import { loadDataFile } from '../../sections/load-data-file.js';
import { encodeText } from '../encode-text.js';
import { nameUuid } from '../name-uuid.js';
import { printSequenceDocuments } from '../printed/print-sequence-documents.js';
import { hashBytes } from '../sequence/hash-file.js';
import type {
  LayoutContext,
  PackagedFile,
  PackageWriter,
  PlacedEntry,
  SequenceLayout,
} from '../sequence/package-writer.js';
import { sequencePlaces } from '../sequence/sequence-places.js';
import type { SequenceEntry, SequencePlan } from '../sequence/sequence-plan.js';
import { stated, statedText } from '../sequence/stated-text.js';
import { nameHeadings } from './heading-names.js';
import { indexXml, type PlacedLeaf } from './index-xml.js';
import { type Leaf, leafId, leafOf } from './leaf.js';
import { nameFiles } from './name-files.js';
import { placeAdministrative, placeDocument } from './place-document.js';
import { type Envelope, regionalXml } from './regional-xml.js';

/** ICH eCTD 3.2.2: the specification of 16 July 2008, its DTD version 3.2. */
export const ectdWriter: PackageWriter = {
  format: 'ectd',
  languages: ['en', 'ru'],
  isFiled: ({ section, format }) => format === 'pdf' && !contentsPages.includes(section),
  layOut,
};

/** The backbone is the table of contents: modules 2 to 5 hold no contents pages. */
const contentsPages = ['2.1', '3.1', '4.1', '5.1'];

async function layOut(plan: SequencePlan, context: LayoutContext): Promise<Staged<SequenceLayout>> {
  const { sequence } = plan;
  const { sections } = context.templates;
  const headings = readEctdHeadings(loadDataFile(context.world, ectdHeadingsFile));
  const names = nameHeadings(plan, context);
  const sent = plan.entries.filter(({ operation }) => operation !== 'unchanged');
  const inModule1 = (entry: SequenceEntry) => sections.path(entry.section)[0]?.number === '1';

  const places = new Map(
    sent
      .filter((entry) => !inModule1(entry))
      .map(
        (entry) => [entry, placeDocument(entry, { sections, headings, folderNamesOf: names.folderNamesOf })] as const,
      ),
  );
  const named = nameFiles(
    sent
      .filter(({ files }) => files.length > 0)
      .map((entry) => [entry, places.get(entry) ?? placeAdministrative(entry)]),
    sequence,
  );
  const diagnostics = [...names.diagnostics(), ...named.diagnostics];
  const pathOf = ({ identity }: SequenceEntry) => {
    const path = named.value.get(identity);
    return path === undefined ? undefined : `${sequence}/${path}.pdf`;
  };

  const regional = `${sequence}/m1/eaeu/eaeu-regional.xml`;
  const index = `${sequence}/index.xml`;
  const administrative = new Map<string, Leaf[]>();
  for (const entry of sent.filter(inModule1)) {
    const own = administrative.get(entry.section) ?? [];
    own.push(leafOf(entry, pathOf(entry), plan.language));
    administrative.set(entry.section, own);
  }
  const regionalBytes = encodeText(regionalXml(administrative, readEnvelope(plan, context), sections, regional));
  const leaves = [...places].map(
    ([entry, { headings: chain }]): PlacedLeaf => ({
      headings: chain.map((heading) => ({ heading, attributes: names.attributesOf(heading, entry.group) })),
      leaf: leafOf(entry, pathOf(entry), plan.language),
    }),
  );
  const indexBytes = encodeText(
    indexXml([regionalLeaf(plan, regional, regionalBytes, headings), ...leaves], headings, index),
  );

  const placed = sent.map(
    (entry): PlacedEntry => ({
      identity: entry.identity,
      id: leafId(entry.identity),
      index: inModule1(entry) ? regional : index,
      paths: [pathOf(entry)].flatMap((path) => path ?? []),
    }),
  );
  const printed = await printSequenceDocuments(plan, placed, context);
  diagnostics.push(...printed.diagnostics);
  const { working } = sequencePlaces(sequence);
  const files: PackagedFile[] = [
    ...printed.value.map(({ path, bytes }) => ({ path: `${working}/inventory/${path}`, bytes })),
    ...sent.flatMap((entry) => packDocument(entry, named.value.get(entry.identity), sequence)),
    ...[...context.published].map(([path, copy]) => ({ path: `${sequence}/${path}`, copy })),
    { path: regional, bytes: regionalBytes },
    { path: index, bytes: indexBytes },
    { path: `${sequence}/index-md5.txt`, bytes: encodeText(hashBytes(indexBytes).md5) },
  ];
  return { value: { files, placed, spellings: names.spellings() }, diagnostics };
}

/** The PDF goes into the sequence, the Word file beside it: under its own name, since the long folders have no room. */
function packDocument(
  { files, document, section }: SequenceEntry,
  path: string | undefined,
  sequence: string,
): PackagedFile[] {
  if (path === undefined) return [];
  const { working } = sequencePlaces(sequence);
  return files.map((copy) => ({
    path: copy.format === 'pdf' ? `${sequence}/${path}.pdf` : `${working}/m${section[0]}/${document}.${copy.format}`,
    copy,
  }));
}

/** New in every sequence: each has a backbone of module 1 of its own. */
function regionalLeaf(
  { product, language }: SequencePlan,
  path: string,
  bytes: Uint8Array,
  headings: EctdHeadings,
): PlacedLeaf {
  const [module] = headings.values();
  if (module === undefined) throw new Error(`no headings in ${ectdHeadingsFile}`);
  const title = { ru: 'Модуль 1 ЕАЭС', en: 'EAEU module 1' }[language];
  const leaf = { id: leafId(`${product} eaeu-regional`), operation: 'new', title, language, path } as const;
  return { headings: [{ heading: module, attributes: new Map() }], leaf: { ...leaf, md5: hashBytes(bytes).md5 } };
}

function readEnvelope(plan: SequencePlan, { records }: LayoutContext): Envelope {
  const { product: folder, sequence, history, asOf, isDraft, language } = plan;
  const [dossier] = records.all('dossier');
  const [product] = records.all('product');
  const applicantId = stated(dossier?.data.applicantId);
  const applicant = applicantId === undefined ? undefined : records.find('organization', applicantId);
  const names = {
    applicant: statedText(applicant?.data.legalName, language),
    inventedName: statedText(product?.data.tradeName, language),
    inn: statedText(product?.data.nonproprietaryName, language),
  };
  return {
    identifier: nameUuid(`ectd ${folder}`),
    sequence,
    related: history.map((record) => record.sequence),
    ...(names.applicant !== undefined && { applicant: names.applicant }),
    ...(names.inventedName !== undefined && { inventedName: names.inventedName }),
    ...(names.inn !== undefined && { inn: names.inn }),
    asOf,
    isDraft,
    language,
  };
}
