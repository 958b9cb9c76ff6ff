import type { FindingPlace } from '../finding.js';
import type { RuleReport, VerifySubject } from '../verify-rule.js';
import { fontsEmbedded, noActions, noComments, noEmbeddedFiles, pageSize, searchableText } from './content-rules.js';
import { fastWebView, pdfOpens, pdfUnprotected, pdfVersion, troubleMessages } from './file-rules.js';
import {
  bookmarkLevels,
  bookmarksInLongFiles,
  inheritedZoom,
  initialView,
  noOutsideLinks,
  targetsExist,
} from './navigation-rules.js';
import type { PdfFacts } from './pdf-facts.js';
import type { PdfRule } from './pdf-rule.js';
import { readPdfFile } from './read-pdf-file.js';

/** The rules on one file that could be opened. */
export const rulesOnFacts: readonly PdfRule[] = [
  pdfVersion,
  noActions,
  noEmbeddedFiles,
  fontsEmbedded,
  noOutsideLinks,
  targetsExist,
  inheritedZoom,
  bookmarksInLongFiles,
  initialView,
  fastWebView,
  searchableText,
  pageSize,
  noComments,
  bookmarkLevels,
];

/**
 * Judges the bytes of one PDF, a file of the package or one embedded in an inventory, which `place` names. A file that
 * does not open is told once, and nothing else is said of it. Returns its facts for rules that look further.
 */
export async function judgePdf(
  bytes: Uint8Array,
  place: FindingPlace,
  { layout, profile, limits }: Pick<VerifySubject, 'layout' | 'profile' | 'limits'>,
  report: RuleReport,
): Promise<PdfFacts | undefined> {
  const read = await readPdfFile(bytes);
  report.checked(pdfOpens.id);
  report.checked(pdfUnprotected.id);
  if ('kind' in read) {
    report.found(read.kind === 'encrypted' ? pdfUnprotected.id : pdfOpens.id, place, troubleMessages[read.kind]);
    return undefined;
  }
  for (const rule of rulesOnFacts) {
    if (rule.severity[profile] === undefined || !rule.layouts.includes(layout)) continue;
    report.checked(rule.id);
    for (const { page, message, args, severity } of rule.judge(read, { profile, limits })) {
      report.found(rule.id, { ...place, ...(page !== undefined && { page }) }, message, args, severity);
    }
  }
  return read;
}
