import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { reporters } from '../../../src/report/formats/index.js';
import { sampleResult } from './sample-result.js';

const sarifSchema = JSON.parse(readFileSync(new URL('sarif-used.schema.json', import.meta.url), 'utf8'));

describe('github', () => {
  const lines = reporters.github(sampleResult, 'en').trimEnd().split('\n');

  it('escapes what would end a property or a line', () => {
    expect(lines[0]).toBe(
      '::error file=content/альфа%2C 2/trial.yaml,line=2,endLine=2,col=11,endColumn=13,title=trial/enrolled-within-plan' +
        '::100%25 <12> enrolled & 10 planned%0A→ correct: 1, 2',
    );
    expect(lines[1]).toBe('::error title=load/no-content::the folder holds no records \u0007');
  });

  it('shows errors first, ten of a kind, and folds the others away', () => {
    const commands = lines.map((line) => /^::(\w+)/.exec(line)?.[1] ?? 'text');
    const kinds = [...new Set(commands)].map((kind) => [kind, commands.filter((one) => one === kind).length]);
    expect(kinds).toEqual([
      ['error', 2],
      ['warning', 10],
      ['group', 1],
      ['text', 3],
      ['endgroup', 1],
    ]);
    expect(lines).toContain('content/альфа, 2/trial.yaml:31:1 data/absent no data: line 31');
  });
});

describe('sarif', () => {
  const log = JSON.parse(reporters.sarif(sampleResult, 'ru'));
  const [run] = log.runs;

  it('fits the parts of the standard it uses', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(sarifSchema);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  });

  it('points each result at its rule and at a place whose path is a URI', () => {
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'content/%D0%B0%D0%BB%D1%8C%D1%84%D0%B0%2C%202/trial.yaml', uriBaseId: 'PROJECT' },
      region: { startLine: 2, startColumn: 11, endLine: 2, endColumn: 13 },
    });
  });

  it('keeps an accepted deviation, suppressed and with its reason', () => {
    expect(run.results[0].suppressions).toBeUndefined();
    expect(run.results[1].suppressions).toMatchObject([
      { kind: 'external', status: 'accepted', justification: 'принято: поправка' },
    ]);
  });

  it('knows a finding again when its lines move', () => {
    const moved = {
      ...sampleResult,
      diagnostics: sampleResult.diagnostics.map(({ at, ...rest }) => ({
        ...rest,
        ...(at && { at: { ...at, range: { start: { line: 900, column: 1 }, end: { line: 900, column: 2 } } } }),
      })),
    };
    const prints = (text: string): string[] =>
      JSON.parse(text).runs[0].results.map(
        ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) => partialFingerprints['finding/v1'],
      );
    expect(prints(reporters.sarif(moved, 'ru'))).toEqual(prints(reporters.sarif(sampleResult, 'ru')));
  });
});

describe('junit', () => {
  const xml = reporters.junit(sampleResult, 'en');
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const cases = [...document.getElementsByTagName('testcase')];
  const verdictOf = (name: string): string[] =>
    cases
      .filter((one) => one.getAttribute('name')?.includes(name))
      .flatMap((one) => [...one.childNodes].map((child) => child.nodeName).filter((child) => child !== '#text'));

  it('counts what it lists', () => {
    const root = document.documentElement;
    expect(root?.getAttribute('tests')).toBe(String(cases.length));
    expect(root?.getAttribute('failures')).toBe(String(document.getElementsByTagName('failure').length));
    expect(root?.getAttribute('skipped')).toBe('1');
  });

  it('gives each rule a case, and each other kind of finding one', () => {
    expect(verdictOf('CLN-001')).toEqual(['failure', 'system-out']);
    expect(verdictOf('DAT-004')).toEqual([]);
    expect(verdictOf('MFG-001')).toEqual(['skipped']);
    expect(verdictOf('data/absent')).toEqual(['system-out']);
    expect(verdictOf('load/no-content')).toEqual(['failure']);
  });

  it('holds no character XML forbids', () => {
    expect(xml).not.toContain('\u0007');
    expect(xml).toContain('100% &lt;12&gt; enrolled &amp; 10 planned');
  });
});

it('the same result gives the same report', () => {
  for (const report of Object.values(reporters)) {
    expect(report(sampleResult, 'ru')).toBe(report(structuredClone(sampleResult), 'ru'));
  }
});
