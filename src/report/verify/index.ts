import type { Language } from '../../diagnostics/diagnostic.js';
import type { VerifyResult } from '../../verify/verify-result.js';
import type { VerifyReportFormat } from '../format-names.js';
import { reportVerifyJson } from './json.js';
import { reportVerifyJunit } from './junit.js';
import { reportVerifySarif } from './sarif.js';

/** What was found of a package, as a text for programs. The same package gives the same text. */
type VerifyReporter = (result: VerifyResult, language: Language) => string;

export const verifyReporters = {
  json: reportVerifyJson,
  sarif: reportVerifySarif,
  junit: reportVerifyJunit,
} as const satisfies Record<VerifyReportFormat, VerifyReporter>;
