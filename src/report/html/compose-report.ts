import type { DocumentModel } from '../../assemble/document-model.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { compareText } from '../../diagnostics/sort.js';
import { catalogue } from '../../inspect/catalogue.js';
import type { KeptNotes } from '../../load/kept-notes.js';
import type { FileFacts } from '../../package/manifest.js';
import type { Checklist } from '../../readiness/checklist.js';
import type { PagePlaces } from '../../render/page-places.js';
import type { ProductResult } from '../build-result.js';
import { collectFacts, type FactPlace } from './collect-facts.js';
import { compareBaseline, groupFiles, keyOf } from './compare-baseline.js';
import { describeChecklist } from './describe-checklist.js';
import { describeAccepted, describeProblems, type PlaceOf } from './describe-findings.js';
import { countOutcomes, describeRules } from './describe-rules.js';
import { describeSequences } from './describe-sequences.js';
import { type DocumentText, readDocumentText } from './document-text.js';
import { type DocumentEntry, type DocumentPart, partNames, type ReportIndex } from './report-data.js';
import { type ReportParts, reportHtml } from './report-html.js';
import type { ReportSubject } from './report-subject.js';

export interface ReportInput {
  readonly tool: string;
  readonly result: ProductResult;
  readonly subject: ReportSubject;
  /** Sorted; those of the product and those of no product. */
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of files that are no record: templates and files that cannot be parsed. */
  readonly texts: ReadonlyMap<string, string>;
  /** The files of the package, as planned or as they lie there; none where nothing was drawn. */
  readonly files: readonly FileFacts[];
  readonly isPartial: boolean;
  /** The documents of those files, or those composed where nothing was drawn. */
  readonly documents: readonly DocumentModel[];
  readonly checklist: Checklist | undefined;
  /** On which pages the pieces of each document stand, by `keyOf`. */
  readonly places: ReadonlyMap<string, PagePlaces>;
  /** What stands before the path of a file in a link; absent: no links. */
  readonly links: string | undefined;
  readonly notes: KeptNotes;
}

/** The page on one product: everything found, made and known of it, in one self-contained HTML file. */
export function composeReport(input: ReportInput): string {
  const { index, parts } = describeReport(input);
  return reportHtml(index, parts, input.notes);
}

/** What the page holds, before it is embedded. */
export function describeReport(input: ReportInput): { readonly index: ReportIndex; readonly parts: ReportParts } {
  const { result, subject, diagnostics, texts } = input;
  const documents = listDocuments(input);
  const printed = placesOf(documents);
  const known = new Map(subject.sources.map((source) => [source.file, source]));
  const files = [...new Set([...known.keys(), ...printed.keys()])].sort(compareText);
  const sources = files.map((file) =>
    collectFacts({ file, source: known.get(file), printed: printed.get(file) ?? new Map(), labelOf: subject.labelOf }),
  );
  const rows = new Map(files.map((file, row) => [file, row]));
  const placeOf: PlaceOf = ({ file, range }) => {
    const source = rows.get(file);
    return { file, line: range.start.line, column: range.start.column, ...(source !== undefined && { source }) };
  };
  const textOf = (file: string) => known.get(file)?.text ?? texts.get(file);
  const checks = result.checks;
  const rules = describeRules(checks?.outcomes ?? [], [...catalogue, ...(checks?.ownRules ?? [])], placeOf);
  const accepted = describeAccepted(subject, diagnostics, placeOf);
  const sequences = describeSequences(subject);
  const baseline = subject.baseline && compareBaseline(subject.baseline, input.files);
  const count = (severity: string) => diagnostics.filter((finding) => finding.severity === severity).length;

  const index: ReportIndex = {
    product: subject.product,
    tool: input.tool,
    isBlocked: result.isBlocked,
    ...(checks && { profile: checks.profile, asOf: checks.asOf }),
    isSynthetic: subject.isSynthetic,
    isPartial: input.isPartial,
    ...(input.links !== undefined && { links: input.links }),
    counts: {
      errors: count('error'),
      warnings: count('warning'),
      notes: count('info'),
      outcomes: countOutcomes(rules),
      accepted: accepted.length,
      facts: sources.reduce((sum, { entry }) => sum + entry.facts, 0),
      sequences: sequences.length,
    },
    modules: (input.checklist?.modules ?? []).map(({ module, required, ready, gap, missing, notBuilt, open }) => ({
      module,
      required,
      ready,
      gap,
      missing,
      notBuilt,
      open,
    })),
    documents: documents.map(({ entry, files: own }): DocumentEntry => {
      const change = own.length > 0 ? baseline?.changeOf(entry.id, entry.language, own) : undefined;
      return { ...entry, ...(change && { change }) };
    }),
    sources: sources.map(({ entry }) => entry),
    ...(baseline && { baseline: baseline.entry }),
  };
  const factRows = sources.map(({ part }) => new Map(part.facts.map(({ pointer }, row) => [pointer, row])));
  const parts: [string, unknown][] = [
    [partNames.problems, { problems: describeProblems(diagnostics, placeOf, textOf) }],
    [partNames.checklist, { rows: describeChecklist(input.checklist, known, placeOf) }],
    [partNames.rules, { rules }],
    [partNames.accepted, { entries: accepted }],
    [partNames.sequences, { sequences }],
    ...sources.map(({ part }, row): [string, unknown] => [partNames.source(row), part]),
  ];
  for (const [row, { text }] of documents.entries()) {
    if (text === undefined) continue;
    const values = text.values.map(({ origins, ...value }) => ({
      ...value,
      facts: origins.map(({ file, pointer }): [number, number] => {
        const source = rows.get(file) ?? -1;
        return [source, factRows[source]?.get(pointer) ?? -1];
      }),
    }));
    parts.push([partNames.document(row), { blocks: text.blocks, values } satisfies DocumentPart]);
  }
  return { index, parts };
}

interface ListedDocument {
  readonly entry: DocumentEntry;
  readonly files: readonly FileFacts[];
  readonly text?: DocumentText;
}

/** Documents and attachments in the order of the dossier, each language by itself. */
function listDocuments({ documents, files, places }: ReportInput): ListedDocument[] {
  const groups = groupFiles(files);
  const composed = documents.map((model): ListedDocument => {
    const text = readDocumentText(model, places.get(keyOf(model.id, model.language)));
    const own = groups.get(keyOf(model.id, model.language)) ?? [];
    const { id, language, section, title } = model;
    return {
      entry: {
        ...{ id, language, section, title, isAttached: false, ...describeFiles(own) },
        values: text.values.length,
        gaps: text.values.filter(({ mark }) => mark !== undefined).length,
        hasText: true,
      },
      files: own,
      text,
    };
  });
  const keys = new Set(composed.map(({ entry }) => keyOf(entry.id, entry.language)));
  const attached = [...groups].flatMap(([key, own]): ListedDocument[] => {
    const [first] = own;
    if (keys.has(key) || first?.document === undefined) return [];
    const { document: id, section = '', language = 'ru', path } = first;
    const title = path.split('/').at(-1) ?? path;
    const isAttached = first.isAttached === true;
    const entry = {
      id,
      language,
      section,
      title,
      isAttached,
      ...describeFiles(own),
      values: 0,
      gaps: 0,
      hasText: false,
    };
    return [{ entry, files: own }];
  });
  return [...composed, ...attached].sort(
    (a, b) =>
      compareSections(a.entry.section, b.entry.section) ||
      compareText(a.entry.id, b.entry.id) ||
      compareText(b.entry.language, a.entry.language),
  );
}

function describeFiles(files: readonly FileFacts[]): Pick<DocumentEntry, 'files' | 'pages'> {
  const pages = files.find((file) => file.pages !== undefined)?.pages;
  return {
    files: files.map(({ format = '', path, bytes }) => ({ format, path, bytes })),
    ...(pages !== undefined && { pages }),
  };
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
  for (const [document, { text }] of documents.entries()) {
    for (const [value, { origins }] of (text?.values ?? []).entries()) {
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
