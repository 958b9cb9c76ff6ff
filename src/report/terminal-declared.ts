import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compareText } from '../diagnostics/sort.js';
import { printable } from './printable.js';
import { alignColumns } from './table.js';
import { type FindingView, showPlace } from './terminal-finding.js';
import { words } from './words.js';

/** A file with more gaps of one kind than this shows the first of them and their number. */
const mostGapsOfFile = 3;

/**
 * What the data themselves declare: one line each, under the code they share. There are hundreds in an early draft, and
 * each is known to the author, so frames and hints would only hide the findings that matter.
 */
export function showDeclared(findings: readonly Diagnostic[], view: FindingView): string {
  const codes = [...new Set(findings.map((finding) => finding.code))].sort(compareText);
  const groups = codes.map((code) => findings.filter((finding) => finding.code === code));
  return [
    view.paint.strong(`${words.declared[view.language]}: ${findings.length}`),
    ...groups.flatMap((group) => showGroup(group, view)),
    ...(groups.some((group) => group.some((finding) => isCounted(finding, group)))
      ? [`  ${words.all[view.language]}`]
      : []),
  ].join('\n');
}

function showGroup(findings: readonly Diagnostic[], view: FindingView): string[] {
  const shown = findings.filter((finding, index) => !isCounted(finding, findings) || isFirstOfFile(index, findings));
  const rows = shown.map((finding) => {
    const others = isCounted(finding, findings) ? inFile(finding, findings).length - 1 : 0;
    const more = others === 0 ? '' : ` ${view.paint.faint(`+${others}`)}`;
    return [`    ${finding.at ? showPlace(finding.at) : ''}`, printable(finding.message[view.language]) + more];
  });
  return [`  ${view.paint.warning(findings[0]?.code ?? '')}: ${findings.length}`, ...alignColumns(rows)];
}

/** Disputes and accepted deviations always stand alone: they wait for a decision, gaps only for data. */
function isCounted(finding: Diagnostic, group: readonly Diagnostic[]): boolean {
  const isGap = finding.declared === 'absent' || finding.declared === 'unconfirmed';
  return isGap && inFile(finding, group).length > mostGapsOfFile;
}

function inFile(finding: Diagnostic, group: readonly Diagnostic[]): readonly Diagnostic[] {
  return group.filter((other) => other.at?.file === finding.at?.file);
}

function isFirstOfFile(index: number, group: readonly Diagnostic[]): boolean {
  return group.findIndex((other) => other.at?.file === group[index]?.at?.file) === index;
}
