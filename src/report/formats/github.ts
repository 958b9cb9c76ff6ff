import type { Diagnostic, Language, Severity } from '../../diagnostics/diagnostic.js';
import type { BuildResult } from '../build-result.js';
import { words } from '../words.js';
import { fullText } from './full-text.js';

/** GitHub shows ten annotations of a kind for a step and drops the others without a word. */
const SHOWN_OF_A_KIND = 10;

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/**
 * Workflow commands that GitHub shows beside the changed lines: errors first. What is beyond the ten of a kind stands in
 * a fold of the log.
 */
export function reportGithub({ diagnostics }: BuildResult, language: Language): string {
  const kinds = (['error', 'warning', 'info'] as const).map((severity) =>
    diagnostics.filter((finding) => finding.severity === severity),
  );
  const shown = kinds.flatMap((findings) => findings.slice(0, SHOWN_OF_A_KIND));
  const others = kinds.flatMap((findings) => findings.slice(SHOWN_OF_A_KIND));
  const fold = [
    `::group::${escapeData(`${words.further[language]}: ${others.length}`)}`,
    ...others.map((finding) => escapeLine(lineOf(finding, language))),
    '::endgroup::',
  ];
  const lines = [...shown.map((finding) => annotation(finding, language)), ...(others.length > 0 ? fold : [])];
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(finding: Diagnostic, language: Language): string {
  const { at, severity, code } = finding;
  const place =
    at === undefined
      ? []
      : [
          ['file', at.file],
          ['line', String(at.range.start.line)],
          ['endLine', String(at.range.end.line)],
          ['col', String(at.range.start.column)],
          ['endColumn', String(at.range.end.column)],
        ];
  const properties = [...place, ['title', code]]
    .map(([name, value]) => `${name}=${escapeProperty(value ?? '')}`)
    .join(',');
  return `::${commands[severity]} ${properties}::${escapeData(fullText(finding, language))}`;
}

function lineOf(finding: Diagnostic, language: Language): string {
  const { at, code, message } = finding;
  const place = at === undefined ? '' : `${at.file}:${at.range.start.line}:${at.range.start.column} `;
  return `${place}${code} ${message[language]}`;
}

/** A line of the log that begins with `::` would be read as a command. */
function escapeLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ').replace(/^::/, ': :');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
