import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compareText } from '../diagnostics/sort.js';
import { printable } from './printable.js';
import { alignColumns } from './table.js';
import { type FindingView, showPlace } from './terminal-finding.js';
import { words } from './words.js';

/**
 * What the data themselves declare: one line each, under the code they share. There are dozens of them in a draft, and
 * each is known to the author, so frames and hints would only hide the findings that matter.
 */
export function showDeclared(findings: readonly Diagnostic[], view: FindingView): string {
  const codes = [...new Set(findings.map((finding) => finding.code))].sort(compareText);
  return [
    view.paint.strong(`${words.declared[view.language]}: ${findings.length}`),
    ...codes.flatMap((code) =>
      showGroup(
        findings.filter((finding) => finding.code === code),
        view,
      ),
    ),
  ].join('\n');
}

function showGroup(findings: readonly Diagnostic[], view: FindingView): string[] {
  const rows = findings.map((finding) => [
    `    ${finding.at === undefined ? '' : showPlace(finding.at)}`,
    printable(finding.message[view.language]),
  ]);
  return [`  ${view.paint.warning(findings[0]?.code ?? '')}: ${findings.length}`, ...alignColumns(rows)];
}
