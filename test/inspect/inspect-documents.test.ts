import { expect, test } from 'vitest';
import { readFixtures } from '../rules/read-fixtures.js';
import { runFixture } from '../rules/run-fixture.js';

function run(code: string, name: string) {
  const fixture = readFixtures().find((one) => one.code === code && one.name === name);
  if (fixture === undefined) throw new Error(`no fixture ${code} ${name}`);
  return runFixture(fixture);
}

test('a rule that reads records and documents ends once, with what both halves found', () => {
  const code = 'product/one-nonproprietary-name';
  for (const name of ['invalid', 'invalid-template']) {
    const own = run(code, name).outcomes.filter((outcome) => outcome.code === code);
    expect(own).toMatchObject([{ catalogueId: 'IDN-001', status: 'failed' }]);
  }
});

test('a value shows the line of its record, literal text that of its template', () => {
  const { findings } = run('document/no-residue', 'invalid');
  const files = findings.map(({ at }) => `${at?.file} ${at?.pointer}`);
  expect(files).toContain('content/sample/trial.yaml /title/ru');
  expect(files).toContain('content/sample/documents.yaml /documents/0/id');
});

test('what is wrong in a record is not said again for each document that prints it', () => {
  const { findings } = run('text/one-alphabet-per-word', 'invalid');
  const own = findings.filter(({ code }) => code === 'text/one-alphabet-per-word');
  const places = own.map(({ at }) => `${at?.file}#${at?.pointer}`);
  expect(new Set(places).size).toBe(places.length);
});

test('a rule without documents to read is skipped', () => {
  const { outcomes } = run('record/source-given', 'valid');
  const outcome = outcomes.find(({ catalogueId }) => catalogueId === 'SRC-007');
  expect(outcome).toMatchObject({ status: 'skipped', reason: { en: 'no data the rule applies to' } });
});
