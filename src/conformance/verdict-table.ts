import type { Objection, Verdict } from './judge.js';

export interface JudgedLine {
  readonly judge: string;
  readonly verdict: Verdict;
}

/** More objections of one judge against one file say nothing new. */
const shownPerFile = 5;

/** Judge by judge: files seen, files that failed; before it each objection, file by file. Colour only on request. */
export function verdictTable(lines: readonly JudgedLine[], isColoured: boolean): string {
  const red = (text: string) => (isColoured ? `\u001B[31m${text}\u001B[39m` : text);
  const width = Math.max(...lines.map(({ judge }) => judge.length));
  const rows = lines.map(({ judge, verdict }) => {
    const name = judge.padEnd(width);
    if (verdict.kind === 'not-run') return red(`${name}  NOT RUN: ${verdict.reason}`);
    const failed = new Set(verdict.objections.map(({ file }) => file)).size;
    const row = `${name}  ${count(verdict.files)}  ${count(failed)}  ${count(verdict.objections.length)}`;
    return failed > 0 ? red(row) : row;
  });
  const heading = `${'judge'.padEnd(width)}  ${'files'.padStart(6)}  ${'failed'.padStart(6)}  objections`;
  return [...lines.flatMap(objectionsOf), heading, ...rows].join('\n');
}

/**
 * 0 when every judge ran and none objects; 1 when one objects. A judge that could not run fails a run that must be
 * complete (continuous integration) and no other; one that rests on files of other publishers fails none.
 */
export function exitCodeOf(lines: readonly JudgedLine[], mustBeComplete: boolean): 0 | 1 {
  const isGood = lines.every(({ verdict }) =>
    verdict.kind === 'not-run' ? !mustBeComplete || verdict.isOptional === true : verdict.objections.length === 0,
  );
  return isGood ? 0 : 1;
}

function objectionsOf({ judge, verdict }: JudgedLine): string[] {
  if (verdict.kind === 'not-run') return [];
  const files = [...new Set(verdict.objections.map(({ file }) => file))];
  return files.flatMap((file) => {
    const objections = verdict.objections.filter((objection) => objection.file === file);
    return [`${judge}: ${file}`, ...shorten(objections), ''];
  });
}

function shorten(objections: readonly Objection[]): string[] {
  const rest = objections.length - shownPerFile;
  const shown = objections.slice(0, shownPerFile).map(({ message }) => `  ${message.replace(/\s+/g, ' ')}`);
  return rest > 0 ? [...shown, `  … and ${rest} more`] : shown;
}

function count(value: number): string {
  return String(value).padStart(6);
}
