import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DocumentModel } from '../../assemble/document-model.js';
import type { Language } from '../../diagnostics/diagnostic.js';
import { isFileSystemError } from '../../package/file-system-error.js';
import { currentState } from '../../package/sequence/current-state.js';
import { parseSequenceRecord } from '../../package/sequence/parse-record.js';
import { listSequences } from '../../package/sequence/read-history.js';
import { sequencePlaces } from '../../package/sequence/sequence-places.js';
import type { SequenceRecord } from '../../package/sequence/sequence-record.js';
import { openHashBook } from '../../verify/package-files/hash-book.js';
import { type OpenedPackage, openPackage } from '../../verify/package-files/open-package.js';
import { readingLimits } from '../../verify/package-files/reading-limits.js';
import { textModel } from '../text/text-model.js';
import type { KnownBuilds, KnownDocument } from './known-builds.js';
import type { SideProduct } from './side.js';

export interface PackageSide {
  readonly product: SideProduct;
  /** How many documents a build at hand has made, and of how many there is only the text. */
  readonly matched: number;
  readonly texts: number;
}

export type PackageResult = PackageSide | { readonly trouble: 'not-a-package' | 'whose' };

/** No PDF of a dossier comes near this; larger ones are not read for their text. In bytes. */
const largestPdf = 200 * 1024 ** 2;
const hashedAtOnce = 8;

/**
 * The documents in force in a submission package: folder of a sequence or an application, or a ZIP. Our records beside
 * the sequences name them; without records the PDF files speak for themselves, and those that no build at hand has made
 * are told from each other by their names alone. `product`: whose the package is, where neither says it.
 */
export async function readPackageSide(path: string, builds: KnownBuilds, product?: string): Promise<PackageResult> {
  const opened = await openPackage(path, readingLimits);
  if ('refusal' in opened || opened.judged.length === 0) return { trouble: 'not-a-package' };
  try {
    const records = await readRecords(path, opened);
    return records.length > 0
      ? await readRecorded(records, opened, builds)
      : await readForeign(opened, builds, product);
  } finally {
    await opened.files.close();
  }
}

/** Our records of the sequences up to the last one of the package; none for a package of others or a ZIP. */
async function readRecords(path: string, { judged }: OpenedPackage): Promise<readonly SequenceRecord[]> {
  if (!(await stat(path)).isDirectory()) return [];
  const last = judged.at(-1)?.name ?? '';
  for (const application of [path, dirname(path)]) {
    const numbers = (await listSequences(application)).filter((number) => number <= last);
    const records: SequenceRecord[] = [];
    for (const number of numbers) {
      const text = await readIfThere(join(application, sequencePlaces(number).record));
      const record = text === undefined ? undefined : parseSequenceRecord(text);
      if (record !== undefined) records.push(record);
    }
    // With one record missing nobody knows what is in force.
    if (numbers.length > 0 && records.length === numbers.length) return records;
  }
  return [];
}

async function readRecorded(
  records: readonly SequenceRecord[],
  { files }: OpenedPackage,
  builds: KnownBuilds,
): Promise<PackageResult> {
  const [first] = records;
  if (first === undefined) throw new Error('a package of ours has records');
  const { product, language } = first;
  const hashes = openHashBook(files, hashedAtOnce);
  const known: KnownDocument[] = [];
  const texts: DocumentModel[] = [];
  const attached: SideProduct['attached'][number][] = [];
  for (const { entry } of currentState(records).values()) {
    const { document, section, title } = entry;
    const path = entry.files.find(({ format }) => format === 'pdf')?.path;
    const hashed = path !== undefined && files.find(path) ? await hashes.hash(path) : undefined;
    if (path === undefined || hashed === undefined || 'trouble' in hashed) continue;
    const { sha256 } = hashed;
    const made = entry.isAttached ? undefined : await builds.find(sha256);
    if (entry.isAttached) attached.push({ document, section, path, sha256 });
    else if (made !== undefined) known.push(made);
    else {
      const bytes = await files.read(path, largestPdf);
      if ('trouble' in bytes) continue;
      texts.push(await textModel(bytes, { id: document, product, section, language, title: title[language] }));
    }
  }
  return sideOf(product, { known, texts, attached, scope: { languages: [language] } });
}

/** Later sequences replace files of the same name; what was withdrawn by its leaf alone is not seen. */
async function readForeign(
  { files }: OpenedPackage,
  builds: KnownBuilds,
  product: string | undefined,
): Promise<PackageResult> {
  const hashes = openHashBook(files, hashedAtOnce);
  const known = new Map<string, KnownDocument>();
  const unknown = new Map<string, string>();
  for (const { path } of files.entries.filter((entry) => /\.pdf$/i.test(entry.path))) {
    const id = basename(path).replace(/\.pdf$/i, '');
    const hashed = await hashes.hash(path);
    const made = 'trouble' in hashed ? undefined : await builds.find(hashed.sha256);
    if (made === undefined) unknown.set(id, path);
    else known.set(`${made.model.id} ${made.model.language}`, made);
  }
  const [first] = known.values();
  const name = first?.product ?? product;
  if (name === undefined) return { trouble: 'whose' };
  const isEaeu = files.entries.some(({ path }) => path.endsWith('r022-inventory.xml'));
  const language: Language = first?.model.language ?? (isEaeu ? 'ru' : 'en');
  const texts: DocumentModel[] = [];
  for (const [id, path] of unknown) {
    const bytes = await files.read(path, largestPdf);
    if ('trouble' in bytes) continue;
    texts.push(await textModel(bytes, { id, product: name, section: sectionOf(path), language, title: id }));
  }
  const documents = [...[...known.values()].map(({ model }) => model.id), ...texts.map(({ id }) => id)];
  return sideOf(name, { known: [...known.values()], texts, attached: [], scope: { languages: [language], documents } });
}

interface Gathered {
  readonly known: readonly KnownDocument[];
  readonly texts: readonly DocumentModel[];
  readonly attached: SideProduct['attached'];
  readonly scope: NonNullable<SideProduct['scope']>;
}

function sideOf(product: string, { known, texts, attached, scope }: Gathered): PackageSide {
  const sources = new Map(known.map(({ model, sources: files }) => [model, files]));
  return {
    product: {
      product,
      documents: known.map(({ model }) => model),
      attached,
      texts,
      sourcesOf: (document) => sources.get(document) ?? [],
      scope,
    },
    matched: known.length,
    texts: texts.length,
  };
}

/** The module at least: folders of a package are named after sections, each format in its way. */
function sectionOf(path: string): string {
  return /(?:^|\/)m([1-5])\//.exec(path)?.[1] ?? '';
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isFileSystemError(error)) return undefined;
    throw error;
  }
}
