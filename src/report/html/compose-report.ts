import type { DocumentModel } from '../../assemble/document-model.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { catalogue } from '../../inspect/catalogue.js';
import type { KeptNotes } from '../../load/kept-notes.js';
import type { FileFacts } from '../../package/manifest.js';
import type { Checklist } from '../../readiness/checklist.js';
import type { PagePlaces } from '../../render/page-places.js';
import { atOnce } from '../../steps/at-once.js';
import type { ProductResult } from '../build-result.js';
import { compareBaseline, groupFiles, keyOf } from './compare-baseline.js';
import { describeChecklist } from './describe-checklist.js';
import { describeAccepted, describeProblems, type PlaceOf } from './describe-findings.js';
import { countOutcomes, describeRules } from './describe-rules.js';
import { describeSequences } from './describe-sequences.js';
import { draftPage } from './draft-page.js';
import type { PageContents } from './page-contents.js';
import { reportHtml } from './report-html.js';
import type { DocumentEntry, ReportIndex } from './report-index.js';
import { partNames } from './report-parts.js';
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

/**
 * The page on one product: everything found, made and known of it, in one self-contained HTML file.
 *
 * @param draft of the same subject, documents and files, where it was begun before; used up
 */
export function composeReport(input: ReportInput, draft = atOnce(draftPage(input, input.notes))): string {
  const { index, parts } = describeReport(input, draft.contents);
  return reportHtml(index, draft.close(parts, input.places));
}

/** What follows from the run and from drawing; the parts tell of findings and rules. */
function describeReport(
  input: ReportInput,
  { documents, sources, rows }: PageContents,
): { readonly index: ReportIndex; readonly parts: readonly (readonly [name: string, value: unknown])[] } {
  const { result, subject, diagnostics, texts } = input;
  const known = new Map(subject.sources.map((source) => [source.file, source]));
  const placeOf: PlaceOf = ({ file, range }) => {
    const source = rows.get(file);
    return { file, line: range.start.line, column: range.start.column, ...(source !== undefined && { source }) };
  };
  const textOf = (file: string) => known.get(file)?.text ?? texts.get(file);
  const checks = result.checks;
  const rules = describeRules(checks?.outcomes ?? [], [...catalogue, ...(checks?.ownRules ?? [])], placeOf);
  const accepted = describeAccepted(subject, diagnostics, placeOf);
  const sequences = describeSequences(subject);
  const groups = groupFiles(input.files);
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
    documents: documents.map(({ entry: { values, gaps, hasText, ...entry } }): DocumentEntry => {
      const own = groups.get(keyOf(entry.id, entry.language)) ?? [];
      const change = own.length > 0 ? baseline?.changeOf(entry.id, entry.language, own) : undefined;
      return { ...entry, ...describeFiles(own), values, gaps, hasText, ...(change && { change }) };
    }),
    sources: sources.map(({ entry }) => entry),
    ...(baseline && { baseline: baseline.entry }),
  };
  const parts: readonly (readonly [string, unknown])[] = [
    [partNames.problems, { problems: describeProblems(diagnostics, placeOf, textOf) }],
    [partNames.checklist, { rows: describeChecklist(input.checklist, known, placeOf) }],
    [partNames.rules, { rules }],
    [partNames.accepted, { entries: accepted }],
    [partNames.sequences, { sequences }],
  ];
  return { index, parts };
}

function describeFiles(files: readonly FileFacts[]): Pick<DocumentEntry, 'files' | 'pages'> {
  const pages = files.find((file) => file.pages !== undefined)?.pages;
  return {
    files: files.map(({ format = '', path, bytes }) => ({ format, path, bytes })),
    ...(pages !== undefined && { pages }),
  };
}
