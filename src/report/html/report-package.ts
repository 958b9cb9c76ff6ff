import type { DocumentModel } from '../../assemble/document-model.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { sortDiagnostics } from '../../diagnostics/sort.js';
import { type KeptNotes, noNotes } from '../../load/kept-notes.js';
import { encodeText } from '../../package/encode-text.js';
import { reportName } from '../../package/manifest.js';
import type { PackagePlan, PlannedFile } from '../../package/package-plan.js';
import { planFile } from '../../package/plan-file.js';
import type { PagePlaces } from '../../render/page-places.js';
import type { ProductResult } from '../build-result.js';
import { keyOf } from './compare-baseline.js';
import { composeReport, type ReportInput } from './compose-report.js';
import type { PageDraft } from './draft-page.js';
import type { ReportSubject } from './report-subject.js';

/** What a run knows of one product. */
export interface ToldProduct {
  readonly tool: string;
  readonly result: ProductResult;
  readonly subject: ReportSubject;
  /** Of the whole run. */
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  readonly notes?: KeptNotes | undefined;
}

/**
 * The page that lies in a package, telling of everything that lies there, earlier documents that were kept among them.
 *
 * @param draft where the page was begun before, with every document that was drawn; not for a package that keeps earlier ones
 */
export function planReport(told: ToldProduct, whole: PackagePlan, draft?: PageDraft): PlannedFile {
  return planFile({ path: reportName }, encodeText(reportProduct(told, whole, '', draft)));
}

/**
 * The page on a run, wherever it is written. `links` leads from there to the package. Without a package the documents are
 * those that were composed, and nothing is known of files and pages.
 */
export function reportProduct(
  told: ToldProduct,
  whole: PackagePlan | undefined,
  links: string | undefined,
  draft?: PageDraft,
): string {
  const { tool, result, subject, diagnostics, texts, notes = noNotes } = told;
  const own = diagnostics.filter(({ product }) => product === undefined || product === subject.product);
  const input: ReportInput = {
    tool,
    result,
    subject,
    texts,
    diagnostics: sortDiagnostics(own),
    files: whole?.files.map(({ facts }) => facts) ?? [],
    isPartial: whole?.only !== undefined,
    documents: whole?.only === undefined ? subject.documents : readModels(whole),
    places: draft === undefined ? readPlaces(whole) : new Map(),
    checklist: whole?.checklist ?? result.checklist,
    links: whole === undefined ? undefined : links,
    notes,
  };
  return composeReport(input, draft);
}

/** Models are written by us, so their shape is ours. */
function readModels({ files }: PackagePlan): readonly DocumentModel[] {
  return files
    .filter(({ facts }) => facts.format === 'json' && facts.path.startsWith('model/'))
    .map(({ bytes }): DocumentModel => JSON.parse(new TextDecoder().decode(bytes)));
}

function readPlaces(whole: PackagePlan | undefined): ReadonlyMap<string, PagePlaces> {
  const found = (whole?.files ?? []).filter(({ facts }) => facts.format === 'pages');
  return new Map(
    found.map(({ facts: { document = '', language = '' }, bytes }): [string, PagePlaces] => [
      keyOf(document, language),
      JSON.parse(new TextDecoder().decode(bytes)),
    ]),
  );
}
