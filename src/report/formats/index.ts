import type { Language } from '../../diagnostics/diagnostic.js';
import type { BuildResult } from '../build-result.js';
import type { ReportFormat } from '../format-names.js';
import { reportCsv } from './csv.js';
import { reportGithub } from './github.js';
import { reportJson } from './json.js';
import { reportJunit } from './junit.js';
import { reportSarif } from './sarif.js';

/** What a run found, as a text for programs. The same result gives the same text. The page for people: `report/html/`. */
type Reporter = (result: BuildResult, language: Language) => string;

export const reporters = {
  json: reportJson,
  sarif: reportSarif,
  junit: reportJunit,
  github: reportGithub,
  csv: reportCsv,
} as const satisfies Record<Exclude<ReportFormat, 'html'>, Reporter>;
