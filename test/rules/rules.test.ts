import { describe, expect, test } from 'vitest';
import { recordRules } from '../../src/check/rules/index.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { buildRules } from '../../src/inspect/build-rules.js';
import { catalogue } from '../../src/inspect/catalogue.js';
import { documentRules } from '../../src/inspect/rules/index.js';
import { keepAnswersInMemory } from './keep-answers-in-memory.js';
import { readFixtures } from './read-fixtures.js';
import { runFixture } from './run-fixture.js';

// Each fixture is a change of the one before it: what is left out because nothing it read has changed may not be missed.
const keptAnswers = keepAnswersInMemory();
const runs = readFixtures().map((fixture) => ({ ...fixture, ...runFixture(fixture, keptAnswers) }));

test('questions of an earlier fixture are left out', () => {
  expect(keptAnswers.recalled).toBeGreaterThan(runs.length);
});

test('what an earlier fixture left changes neither a finding nor a count', () => {
  // Each takes a second: some of them speak for all.
  const some = runs.filter((_run, index) => index % 25 === 7);
  for (const { findings, outcomes, ...fixture } of some) {
    const fresh = runFixture(fixture);
    expect({ findings, outcomes }).toEqual({ findings: fresh.findings, outcomes: fresh.outcomes });
  }
});

describe('each fixture gives the findings written in its comments, and no others', () => {
  test.each(runs.map((run) => [`${run.code} ${run.name}`, run] as const))('%s', (_name, run) => {
    const { code, name, texts, mistakes, findings, outcomes } = run;

    expect(mistakes.map(showFinding)).toEqual([]);
    expect(findings.map(showFinding).sort()).toEqual(readExpectations(texts).sort());
    expect(outcomes.filter(({ status }) => status === 'crashed')).toEqual([]);
    const status = outcomes.find((outcome) => outcome.code === code)?.status;
    if (name.startsWith('invalid')) expect(status).toBe('failed');
    else expect(['passed', 'skipped']).toContain(status);
  });
});

test('each place a finding shows exists and holds something', () => {
  for (const { texts, findings } of runs) {
    for (const place of findings.flatMap(({ at, related }) => [at, ...related.map((one) => one.at)])) {
      expect(texts.has(place?.file ?? '')).toBe(true);
      expect(place?.range.start).not.toEqual(place?.range.end);
    }
  }
});

describe('each rule is complete', () => {
  test('codes and numbers are unique, and say what area they belong to', () => {
    expect(new Set(catalogue.map(({ code }) => code)).size).toBe(catalogue.length);
    expect(new Set(catalogue.map(({ catalogueId }) => catalogueId)).size).toBe(catalogue.length);
    for (const { code, catalogueId } of catalogue) {
      expect(code).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
      expect(catalogueId).toMatch(/^[A-Z]{3}-\d{3}$/);
    }
  });

  test('the rule on partial dates runs after all that compare dates', () => {
    expect(recordRules.at(-1)?.catalogueId).toBe('DAT-007');
  });

  test('the halves of a rule say the same of it', () => {
    for (const half of [...recordRules, ...documentRules]) {
      const { failures, ...described } = catalogue.find(({ code }) => code === half.code) ?? half;
      expect(half).toMatchObject(described);
      expect(failures).toMatchObject(half.failures);
    }
  });

  describe.each(catalogue.map((rule) => [`${rule.catalogueId} ${rule.code}`, rule] as const))('%s', (_name, rule) => {
    const own = runs.filter(({ code }) => code === rule.code);

    test('has its texts in both languages', () => {
      const failures = Object.values(rule.failures);
      expect(failures.length).toBeGreaterThan(0);
      expect(rule.reads.length).toBeGreaterThan(0);
      const messages = failures.flatMap(({ message, hint }) => [message, hint]);
      for (const { ru, en } of [rule.states, rule.why, rule.clause, ...messages]) {
        expect(ru).toMatch(/\p{Script=Cyrillic}/u);
        expect(en).not.toMatch(/\p{Script=Cyrillic}/u);
        expect(placeholdersOf(ru)).toEqual(placeholdersOf(en));
        expect(`${ru}${en}`).not.toMatch(/\.$/);
      }
    });

    // Rules on finished files have no fixture of records; test/inspect/build-rules.test.ts proves them.
    if (buildRules.some(({ code }) => code === rule.code)) return;

    test('has fixtures that pass and fixtures that fail', () => {
      expect(own.some(({ name }) => name.startsWith('valid'))).toBe(true);
      expect(own.some(({ name }) => name.startsWith('invalid'))).toBe(true);
    });

    test('has a fixture for every way it can fail', () => {
      const told = own.flatMap(({ findings }) => findings.filter(({ code }) => code === rule.code));
      const silent = Object.entries(rule.failures).filter(
        ([, { message }]) => !told.some((finding) => patternOf(message.en).test(finding.message.en)),
      );
      expect(silent.map(([failure]) => failure)).toEqual([]);
    });
  });
});

function showFinding({ severity, code, at }: Diagnostic): string {
  return `${at?.file}:${at?.range.start.line} ${severity} ${code}`;
}

/** `# expect: error trial/enrolled-within-plan`, several on one line divided by commas. */
function readExpectations(texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      const expected = /# expect: (.*)$/.exec(line)?.[1]?.split(',') ?? [];
      return expected.map((finding) => `${file}:${index + 1} ${finding.trim()}`);
    }),
  );
}

function placeholdersOf(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

/** The sentences a message with placeholders can become. */
function patternOf(message: string): RegExp {
  const literal = message.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 'su');
}
