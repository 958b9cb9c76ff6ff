import type { Diagnostic, Language, Location } from '../diagnostics/diagnostic.js';
import { codeFrame } from './code-frame.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';
import { severityNames, words } from './words.js';

export interface FindingView {
  readonly language: Language;
  readonly paint: Paint;
  readonly texts: ReadonlyMap<string, string>;
}

/** A finding in full: what, where with the lines themselves, what else to look at, what to do, on what ground. */
export function showFinding(finding: Diagnostic, view: FindingView): string {
  const { language, paint } = view;
  const colour = finding.severity === 'error' ? paint.error : paint.warning;
  const title = `${colour(severityNames[finding.severity][language])} ${paint.faint(finding.code)}`;
  return [
    finding.at === undefined ? title : `${title}  ${paint.strong(showPlace(finding.at))}`,
    `  ${printable(finding.message[language])}`,
    ...frameLines(finding.at, view),
    ...finding.related.map((related) => `  ${printable(related.label[language])}: ${showPlace(related.at)}`),
    ...(finding.hint === undefined ? [] : [`  ${paint.good('→')} ${printable(finding.hint[language])}`]),
    ...(finding.clause === undefined
      ? []
      : [paint.faint(`  ${words.clause[language]}: ${printable(finding.clause[language])}`)]),
  ].join('\n');
}

/** `content/x/trial.yaml:12:5`: editors and terminals open it on a click. */
export function showPlace(at: Location): string {
  return `${printable(at.file)}:${at.range.start.line}:${at.range.start.column}`;
}

function frameLines(at: Location | undefined, view: FindingView): string[] {
  const text = at && view.texts.get(at.file);
  if (at === undefined || text === undefined) return [];
  return codeFrame(text, at.range).map((line) => `    ${view.paint.faint(line)}`);
}
