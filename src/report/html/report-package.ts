import type { DocumentModel } from '../../assemble/document-model.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { sortDiagnostics } from '../../diagnostics/sort.js';
import { encodeText } from '../../package/encode-text.js';
import { reportName } from '../../package/manifest.js';
import type { PackagePlan, PlannedFile } from '../../package/package-plan.js';
import { planFile } from '../../package/plan-file.js';
import type { ProductResult } from '../build-result.js';
import { composeReport, type ReportInput } from './compose-report.js';
import type { ReportSubject } from './report-subject.js';

/** What a run knows of one product. */
export interface ToldProduct {
  readonly tool: string;
  readonly result: ProductResult;
  readonly subject: ReportSubject;
  /** Of the whole run. */
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** The page that lies in a package, telling of everything that lies there, earlier documents that were kept among them. */
export function planReport(told: ToldProduct, whole: PackagePlan): PlannedFile {
  const html = composeReport({
    ...inputOf(told),
    files: whole.files.map(({ facts }) => facts),
    isPartial: whole.only !== undefined,
    documents: whole.only === undefined ? told.subject.documents : readModels(whole),
    checklist: whole.checklist,
    links: '',
  });
  return planFile({ path: reportName }, encodeText(html));
}

/** The page on a run, wherever it is written. `links` leads from there to the package, if one was written. */
export function reportRun(told: ToldProduct, links: string | undefined): string {
  const { written, checklist } = told.result;
  return composeReport({
    ...inputOf(told),
    files: written?.manifest.files ?? [],
    isPartial: written?.manifest.partial ?? false,
    documents: told.subject.documents,
    checklist: written?.checklist ?? checklist,
    links: written === undefined ? undefined : links,
  });
}

function inputOf({ tool, result, subject, diagnostics, texts }: ToldProduct) {
  const own = diagnostics.filter(({ product }) => product === undefined || product === subject.product);
  return {
    tool,
    result,
    subject,
    diagnostics: sortDiagnostics(own),
    texts,
    pageOf: () => undefined,
  } satisfies Partial<ReportInput>;
}

/** Models are written by us, so their shape is ours. */
function readModels({ files }: PackagePlan): readonly DocumentModel[] {
  return files
    .filter(({ facts }) => facts.path.startsWith('model/'))
    .map(({ bytes }): DocumentModel => JSON.parse(new TextDecoder().decode(bytes)));
}
