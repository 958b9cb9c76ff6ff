import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { documentCodesFile, readDocumentCodes } from '../../sections/document-codes.js';
import { loadDataFile } from '../../sections/load-data-file.js';
import { encodeText } from '../encode-text.js';
import { listDossier } from '../printed/list-dossier.js';
import { printSequenceDocuments } from '../printed/print-sequence-documents.js';
import { hashBytes, hashPieces } from '../sequence/hash-file.js';
import type { LayoutContext, PackagedFile, PlacedEntry, PrintedFile, WriteLayout } from '../sequence/package-writer.js';
import { sequencePlaces } from '../sequence/sequence-places.js';
import type { SequencePlan } from '../sequence/sequence-plan.js';
import { writeApplicationData } from './application-data.js';
import { describeInventory, documentId } from './describe-inventory.js';
import { eaeuFinding } from './eaeu-finding.js';
import { inventoryCsv, inventoryJson } from './inventory-files.js';
import { type FileToSign, listToSign } from './list-to-sign.js';
import { nameFiles } from './name-files.js';
import { pairSignatures } from './pair-signatures.js';
import { type PlacedFile, placeDocuments } from './place-documents.js';
import { r022Profiles } from './r022-profile.js';
import { writeR022 } from './write-r022.js';

const inventoryName = 'r022-inventory.xml';
const applicationName = 'application-data.xml';

/**
 * A sequence in the EAEU format: documents in folders of their sections, the R.022 inventory, the application data, and
 * below `inventory/` what people and spreadsheets read. Signatures stand beside what they sign.
 */
export const layOutEaeu: WriteLayout = async (plan, context) => {
  const { sequence } = plan;
  const { templates, limits, settings, open } = context;
  const documents = placeDocuments(plan, nameFiles(plan, limits), templates.sections);
  const index = `${sequence}/${inventoryName}`;
  const placed = listPlaced(plan, documents, index);
  const diagnostics: Diagnostic[] = [...judgePaths(plan, documents, context), ...judgeSize(plan, documents, context)];
  const codes = readDocumentCodes(loadDataFile(context.world, documentCodesFile));
  const inventory = describeInventory(plan, documents, codes, context);
  diagnostics.push(...inventory.diagnostics);
  if (diagnostics.length > 0) return { value: { files: [], placed }, diagnostics };

  const writeInventory = () => writeR022(inventory.value, r022Profiles[settings.r022], open);
  const application = encodeText(writeApplicationData(plan, context));
  const xmlFiles = [
    { path: inventoryName, ...(await hashPieces(writeInventory())), signatures: [] },
    { path: applicationName, ...hashBytes(application), signatures: [] },
  ];
  const paths = [...documents.map(({ path }) => path), inventoryName, applicationName];
  const signed = pairSignatures(plan, paths, context);
  const listed = listDossier(plan, placed);
  const printed = await printSequenceDocuments(plan, placed, context);
  const toSign = [...documents.map(describeToSign), ...xmlFiles].map((file) => ({
    ...file,
    signatures: signed.value.filter(({ path }) => isSignatureOf(path, file.path)).map(({ path }) => nameOf(path)),
  }));

  const files: PackagedFile[] = [
    { path: inventoryName, parts: writeInventory },
    { path: applicationName, bytes: application },
    ...documents.map(({ path, file }) => ({ path, copy: file })),
    ...signed.value,
    { path: 'inventory/inventory.csv', bytes: encodeText(inventoryCsv(listed, codes)) },
    { path: 'inventory/inventory.json', bytes: encodeText(inventoryJson(plan, listed, codes, context)) },
    { path: 'inventory/to-sign.csv', bytes: encodeText(listToSign(toSign)) },
    ...printed.value.filter(isForPeople).map(({ path, bytes }) => ({ path: `inventory/${path}`, bytes })),
  ];
  const { working } = sequencePlaces(sequence);
  return {
    value: {
      files: [
        ...files.map((file) => ({ ...file, path: `${sequence}/${file.path}` })),
        // The text is for comparing one version with another, and nothing to file.
        ...printed.value.flatMap((file) =>
          isForPeople(file) ? [] : [{ ...file, path: `${working}/inventory/${file.path}` }],
        ),
      ],
      placed,
    },
    diagnostics: [...signed.diagnostics, ...printed.diagnostics],
  };
};

function isForPeople({ path }: PrintedFile): boolean {
  return !path.endsWith('.md');
}

function listPlaced(plan: SequencePlan, documents: readonly PlacedFile[], index: string): readonly PlacedEntry[] {
  const paths = new Map<string, string[]>();
  for (const { entry, path } of documents) {
    const own = paths.get(entry.identity) ?? [];
    own.push(`${plan.sequence}/${path}`);
    paths.set(entry.identity, own);
  }
  return plan.entries
    .filter(({ operation }) => operation !== 'unchanged')
    .map(({ identity }) => ({
      identity,
      id: documentId(plan, identity, 'pdf'),
      index,
      paths: paths.get(identity) ?? [],
    }));
}

function judgePaths(
  { product, sequence }: SequencePlan,
  documents: readonly PlacedFile[],
  { limits }: LayoutContext,
): readonly Diagnostic[] {
  const limit = limits.pathLength.value;
  return documents
    .map(({ path }) => `${sequence}/${path}`)
    .filter((path) => path.length > limit)
    .map((path) => eaeuFinding('eaeu/long-path', product, { path, limit }));
}

function judgeSize(
  { product }: SequencePlan,
  documents: readonly PlacedFile[],
  { limits, settings }: LayoutContext,
): readonly Diagnostic[] {
  if (settings.carrier === 'path') return [];
  const limit = limits.embeddedBytes.value;
  const bytes = documents.filter(({ file }) => file.format === 'pdf').reduce((sum, { file }) => sum + file.bytes, 0);
  return bytes > limit ? [eaeuFinding('eaeu/too-large-to-embed', product, { bytes, limit })] : [];
}

function describeToSign({ path, file, entry }: PlacedFile): FileToSign {
  const { bytes, sha256, md5 } = file;
  return { path, bytes, sha256, md5, section: entry.section, title: entry.title.ru, signatures: [] };
}

function isSignatureOf(signature: string, signed: string): boolean {
  return signature === `${signed}.sig` || signature === `${signed}.p7s`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
