import type { DocumentModel, Origin } from '../../assemble/document-model.js';
import { compareText } from '../../diagnostics/sort.js';
import type { FileFacts } from '../../package/manifest.js';
import type { PagePlaces } from '../../render/page-places.js';
import { type CollectedSource, collectFacts, type FactPlace } from './collect-facts.js';
import { groupFiles, keyOf } from './compare-baseline.js';
import { type DocumentText, readDocumentText } from './document-text.js';
import type { DocumentEntry } from './report-index.js';
import type { DocumentPart } from './report-parts.js';
import type { ReportSubject } from './report-subject.js';

/** What a page tells of records and of the words of documents: most of it, and nothing that drawing them tells. */
export interface PageContents {
  /** In the order of the dossier, each language by itself. */
  readonly documents: readonly ListedDocument[];
  /** By the names of the files. */
  readonly sources: readonly CollectedSource[];
  /** The row of each file among the sources. */
  readonly rows: ReadonlyMap<string, number>;
  /** Where an origin stands: row of its file, row of the fact; -1 where there is none. */
  rowsOf(origin: Origin): [source: number, fact: number];
}

/** A document or an attachment. */
export interface ListedDocument {
  readonly entry: Omit<DocumentEntry, 'files' | 'pages' | 'change'>;
  /** Absent of an attachment: its words are not known. */
  readonly composed?: { readonly model: DocumentModel; readonly text: DocumentText };
}

export interface ContentsInput {
  readonly subject: ReportSubject;
  readonly documents: readonly DocumentModel[];
  /** What lies in the package besides the documents is listed as well. */
  readonly files: readonly FileFacts[];
}

/** Goes document by document and file by file. */
export function* describeContents({ subject, documents, files }: ContentsInput): Generator<void, PageContents> {
  const listed: ListedDocument[] = [];
  for (const model of documents) {
    listed.push(listComposed(model));
    yield;
  }
  listed.push(...listAttached(files, documents));
  listed.sort(inOrderOfDossier);
  const printed = placesOf(listed);
  yield;
  const known = new Map(subject.sources.map((source) => [source.file, source]));
  const names = [...new Set([...known.keys(), ...printed.keys()])].sort(compareText);
  const sources: CollectedSource[] = [];
  for (const file of names) {
    const places = printed.get(file) ?? new Map();
    sources.push(collectFacts({ file, source: known.get(file), printed: places, labelOf: subject.labelOf }));
    yield;
  }
  const rows = new Map(names.map((file, row) => [file, row]));
  const factRows = sources.map(({ part }) => new Map(part.facts.map(({ pointer }, row) => [pointer, row])));
  return {
    documents: listed,
    sources,
    rows,
    rowsOf({ file, pointer }) {
      const source = rows.get(file) ?? -1;
      return [source, factRows[source]?.get(pointer) ?? -1];
    },
  };
}

/** The words of a document with the facts they print and, where it was drawn, the pages they stand on. */
export function describeText(
  { model, text: undrawn }: Required<ListedDocument>['composed'],
  places: PagePlaces | undefined,
  { rowsOf }: PageContents,
): DocumentPart {
  const text = places === undefined ? undrawn : readDocumentText(model, places);
  const values = text.values.map(({ origins, ...value }) => ({ ...value, facts: origins.map(rowsOf) }));
  return { blocks: text.blocks, values };
}

function listComposed(model: DocumentModel): ListedDocument {
  const text = readDocumentText(model, undefined);
  const { id, language, section, title } = model;
  return {
    entry: {
      ...{ id, language, section, title, isAttached: false },
      values: text.values.length,
      gaps: text.values.filter(({ mark }) => mark !== undefined).length,
      hasText: true,
    },
    composed: { model, text },
  };
}

function listAttached(files: readonly FileFacts[], documents: readonly DocumentModel[]): ListedDocument[] {
  const composed = new Set(documents.map(({ id, language }) => keyOf(id, language)));
  return [...groupFiles(files)].flatMap(([key, [first]]): ListedDocument[] => {
    if (composed.has(key) || first?.document === undefined) return [];
    const { document: id, section = '', language = 'ru', path } = first;
    const title = path.split('/').at(-1) ?? path;
    const isAttached = first.isAttached === true;
    return [{ entry: { ...{ id, language, section, title, isAttached }, values: 0, gaps: 0, hasText: false } }];
  });
}

function inOrderOfDossier({ entry: a }: ListedDocument, { entry: b }: ListedDocument): number {
  return compareSections(a.section, b.section) || compareText(a.id, b.id) || compareText(b.language, a.language);
}

/** By the numbers of sections, `1.8.3` before `1.8.10`; documents about the dossier first. */
function compareSections(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const [x, y] = [Number(part), Number(other)];
    const order = Number.isNaN(x) || Number.isNaN(y) ? compareText(part, other) : x - y;
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** Where each fact is printed, by file and pointer. */
function placesOf(documents: readonly ListedDocument[]): ReadonlyMap<string, ReadonlyMap<string, FactPlace[]>> {
  const files = new Map<string, Map<string, FactPlace[]>>();
  for (const [document, { composed }] of documents.entries()) {
    for (const [value, { origins }] of (composed?.text.values ?? []).entries()) {
      for (const { file, pointer } of origins) {
        const pointers = files.get(file) ?? new Map<string, FactPlace[]>();
        const places = pointers.get(pointer) ?? [];
        places.push([document, value]);
        pointers.set(pointer, places);
        files.set(file, pointers);
      }
    }
  }
  return files;
}
