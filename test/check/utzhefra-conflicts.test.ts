import { describe, expect, test } from 'vitest';
import { recordRules } from '../../src/check/rules/index.js';
import { runChecks } from '../../src/check/run-checks.js';
import { loadContent } from '../../src/load/load-content.js';
import { validateRecords } from '../../src/validate/validate-records.js';
import { project, schemas } from '../records/open-project.js';

const content = loadContent(project);
const records = validateRecords(content, schemas);
const { value: checks, diagnostics: findings } = runChecks(records.value, recordRules, { schemas });

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

  test('X08: a planned end that has passed, and fifteen years of follow-up it leaves no room for', () => {
    expect(findingsAt('trial-01', '/dates/studyEnd')).toEqual([
      'warning date/planned-not-overdue',
      'warning trial/follow-up-horizon',
    ]);
  });

  test('X13: two months of the licence', () => {
    expect(findingsAt('production-licence', '/issued')).toEqual(['warning data/contested']);
  });

  test('none of them stops the draft', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('examplecel fails no rule on records, and what is skipped has no data to judge', () => {
  const outcomes = checks.filter(({ product }) => product === 'examplecel').flatMap((check) => check.outcomes);
  const others = outcomes.filter(({ status }) => status !== 'passed');
  expect(outcomes.length - others.length).toBeGreaterThan(20);
  expect(others.map(({ status, reason }) => `${status}: ${reason?.en}`)).toEqual(
    others.map(() => 'skipped: no data the rule applies to'),
  );
});
