import { createHash } from 'node:crypto';
import type { Log, ReportingDescriptor, Run } from 'sarif';
import type { Language } from '../../diagnostics/diagnostic.js';
import { stableJson } from '../../package/stable-json.js';

/** What one run of the program found. Columns count UTF-16 code units. */
export interface SarifRun extends Pick<Run, 'originalUriBaseIds' | 'results' | 'invocations'> {
  /** Of the results, which name them by position. */
  readonly rules: ReportingDescriptor[];
}

/** The SARIF 2.1.0 file of a run; `tool` is name and version of the program. */
export function writeSarif(tool: string, language: Language, { rules, ...run }: SarifRun): string {
  const [name = tool, version] = tool.split(' ');
  const driver = { name, ...(version !== undefined && { version }), language, rules };
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', ...run }],
  };
  return stableJson(log);
}

/** A path with `/` as a relative address. */
export function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Tells a finding from others, in this run and in later ones. */
export function fingerprintsOf(parts: readonly string[]): { 'finding/v1': string } {
  return { 'finding/v1': createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32) };
}
