import type { Objection } from '../judge.js';

/** The part of veraPDF's JSON report that is read here. */
interface Report {
  readonly report?: { readonly jobs?: readonly Job[] };
}

interface Job {
  readonly itemDetails: { readonly name: string };
  readonly validationResult?: readonly { readonly compliant: boolean; readonly details: Details }[];
  readonly taskException?: { readonly exceptionMessage?: string };
}

interface Details {
  readonly ruleSummaries: readonly Rule[];
}

interface Rule {
  readonly specification: string;
  readonly clause: string;
  readonly testNumber: number;
  readonly failedChecks: number;
  readonly description: string;
  readonly checks: readonly { readonly context: string; readonly errorMessage: string }[];
}

/** One objection per file and broken rule, with the first place. `undefined` when the text is no report of veraPDF. */
export function readVeraPdfReport(text: string, files: readonly string[]): Objection[] | undefined {
  let report: Report;
  try {
    report = JSON.parse(text);
  } catch {
    return undefined;
  }
  const jobs = report.report?.jobs;
  if (jobs === undefined) return undefined;
  return files.flatMap((file) => {
    const job = jobs.find(({ itemDetails }) => itemDetails.name === file);
    return objectionsOf(job).map((message) => ({ file, message }));
  });
}

/** Silence is no acquittal: a file passes only if the report names it and calls it compliant. */
function objectionsOf(job: Job | undefined): string[] {
  if (job === undefined) return ['veraPDF said nothing about the file'];
  const results = job.validationResult ?? [];
  if (results.length === 0) return [job.taskException?.exceptionMessage ?? 'veraPDF gave no verdict'];
  return results
    .filter(({ compliant }) => !compliant)
    .flatMap(({ details }) =>
      details.ruleSummaries.length === 0 ? ['not compliant'] : details.ruleSummaries.map(tell),
    );
}

function tell({ specification, clause, testNumber, failedChecks, description, checks }: Rule): string {
  const [first] = checks;
  const place = first === undefined ? description : `${first.errorMessage} at ${first.context}`;
  return `${specification} ${clause}-${testNumber}, ${failedChecks} times: ${place}`;
}
