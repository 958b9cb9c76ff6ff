import { basename } from 'node:path';
import type { Diagnostic, Location } from '../../src/diagnostics/diagnostic.js';
import { loadContent } from '../../src/load/load-content.js';
import type { ExampleLine, RuleExample } from '../../src/report/rule-example.js';
import { DOCUMENTS, openFixture } from './fixture-world.js';
import type { Fixture } from './read-fixtures.js';

export interface FixtureRun extends Fixture {
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: readonly Diagnostic[];
}

/** An example from the fixtures of a rule: the first finding that points at a line of a record, else the first of all. */
export function exampleOf(code: string, runs: readonly FixtureRun[]): RuleExample | undefined {
  const own = runs.filter((run) => run.code === code);
  const failing = own.filter(({ name }) => name.startsWith('invalid'));
  const cases = failing.flatMap((run) =>
    run.findings.filter((finding) => finding.code === code).map((finding) => ({ run, finding })),
  );
  const chosen = cases.find(({ finding }) => !isOfDocument(finding.at)) ?? cases[0];
  if (chosen === undefined) return undefined;
  const { run, finding } = chosen;
  const places = [finding.at, ...finding.related.map(({ at }) => at)].filter((at) => at !== undefined);
  const records = places.filter((at) => !isOfDocument(at));
  // No rule finds anything in the base product, and it is the simpler example.
  const passing = [base, ...own.filter(({ name }) => name.startsWith('valid'))];
  const passes = passing.map((fixture) => linesThatPass(fixture, run, records)).find(({ length }) => length > 0) ?? [];
  return {
    message: finding.message,
    fails: unique(records.flatMap((at) => lineAt(run.texts, at))),
    ...(passes.length > 0 && { passes }),
  };
}

const base: Fixture = { code: '', name: 'valid', files: [] };

function isOfDocument(at: Location | undefined): boolean {
  return at === undefined || basename(at.file) === DOCUMENTS;
}

/** The same places in the case that passes, as far as they exist there and read otherwise. */
function linesThatPass(passing: Fixture, failing: FixtureRun, places: readonly Location[]): readonly ExampleLine[] {
  const { world, texts } = openFixture(passing);
  const { value: files } = loadContent(world);
  const idOf = (file: string, of: ReadonlyMap<string, string>) => /^id: *(\S+)/m.exec(of.get(file) ?? '')?.[1];
  const lines = places.flatMap((at) => {
    const id = idOf(at.file, failing.texts);
    const same = files.find(({ file }) => id !== undefined && idOf(file, texts) === id);
    if (same === undefined || !same.pointers().has(at.pointer)) return [];
    return lineAt(texts, same.locate(at.pointer));
  });
  const faulty = places.flatMap((at) => lineAt(failing.texts, at)).map(({ text }) => text);
  return lines.every(({ text }) => faulty.includes(text)) ? [] : unique(lines);
}

function lineAt(texts: ReadonlyMap<string, string>, at: Location): ExampleLine[] {
  const text = texts.get(at.file);
  const line = text?.split('\n')[at.range.start.line - 1];
  const record = /^recordType: *(\S+)/m.exec(text ?? '')?.[1];
  if (line === undefined || record === undefined) return [];
  return [{ record, text: line.replace(/\s*# expect: .*$/, '').trim() }];
}

function unique(lines: readonly ExampleLine[]): ExampleLine[] {
  return lines.filter(
    (line, index) => lines.findIndex(({ record, text }) => record === line.record && text === line.text) === index,
  );
}
