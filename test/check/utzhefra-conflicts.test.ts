import { describe, expect, test } from 'vitest';
import { recordRules } from '../../src/check/rules/index.js';
import { runChecks } from '../../src/check/run-checks.js';
import { loadContent } from '../../src/load/load-content.js';
import { collectGaps } from '../../src/validate/collect-gaps.js';
import { validateRecords } from '../../src/validate/validate-records.js';
import { project, schemas } from '../records/open-project.js';

const content = loadContent(project);
const records = validateRecords(content, schemas);
const { value: checks, diagnostics: judged } = runChecks(records.value, recordRules, { schemas });
const findings = [
  ...judged,
  ...checks.flatMap((check) => collectGaps(check.records.records, { profile: check.profile, schemas })),
];

/** The findings at a field of a record of content/utzhefra, candidates and parts included. */
function findingsAt(record: string, pointer: string): string[] {
  const file = records.value.find(({ id, product }) => product === 'utzhefra' && id === record)?.file;
  return findings
    .filter(({ at }) => at?.file === file && at?.pointer.startsWith(pointer))
    .map(({ severity, code }) => `${severity} ${code}`)
    .sort();
}

describe('the conflicts of the given facts are shown at their lines', () => {
  test('X01: two spellings of the non-proprietary name', () => {
    expect(findingsAt('utzhefra', '/nonproprietaryName/en')).toEqual([
      'warning data/contested',
      'warning product/one-nonproprietary-name',
    ]);
  });

  test('X06: two sources of the start of the study', () => {
    expect(findingsAt('trial-01', '/dates/start')).toEqual(['warning data/contested']);
  });

  test('X07: two wordings of the population', () => {
    expect(findingsAt('trial-01', '/population/diagnosis')).toContain('warning data/contested');
  });

  test('X08: a planned end that has passed, and fifteen years of follow-up it leaves no room for', () => {
    expect(findingsAt('trial-01', '/dates/studyEnd')).toEqual([
      'warning date/planned-not-overdue',
      'warning trial/follow-up-horizon',
    ]);
  });

  test('X09: two doses without amount and interval', () => {
    expect(findingsAt('first-patient', '/treatment/amount')).toEqual(['warning data/absent']);
    expect(findingsAt('first-patient', '/treatment/interval')).toEqual(['warning data/absent']);
  });

  test('X11: two names of the laboratory, and a person with two headships', () => {
    expect(findings.filter(({ code }) => code === 'person/one-post-at-a-time')).toHaveLength(1);
    expect(findingsAt('nonclinical-programme', '/testFacility')).toContain('warning data/contested');
  });

  test('X12: three English names of the developer', () => {
    expect(findingsAt('hematology-center', '/legalName/en')).toEqual(['warning data/contested']);
  });

  test('X13: two months of the licence', () => {
    expect(findingsAt('production-licence', '/issued')).toEqual(['warning data/contested']);
  });

  test('X14: the address the licence names is not known', () => {
    expect(findingsAt('own-site', '/address')).toEqual(['warning data/absent']);
  });

  test('X17: the names of the comparator wait for the register', () => {
    expect(findingsAt('comparator-kymriya', '/tradeName')).toContain('warning data/absent');
  });

  test('X20: who assessed the response is not known', () => {
    expect(findingsAt('first-patient', '/response/assessor')).toEqual(['warning data/absent']);
  });

  test('none of them stops the draft', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('examplecel fails no rule on records, and what is skipped has no data to judge', () => {
  const outcomes = checks.filter(({ product }) => product === 'examplecel').flatMap((check) => check.outcomes);
  const others = outcomes.filter(({ status }) => status !== 'passed');
  expect(outcomes.length - others.length).toBeGreaterThan(20);
  // A dossier that was never filed has no earlier build to be compared with.
  const allowed = ['skipped: no data the rule applies to', 'skipped: not filled in: Earlier build to compare with'];
  expect(
    others.map(({ status, reason }) => `${status}: ${reason?.en}`).filter((told) => !allowed.includes(told)),
  ).toEqual([]);
});
