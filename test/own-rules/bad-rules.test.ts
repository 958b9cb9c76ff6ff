import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runFixture } from '../rules/run-fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'dossier-own-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

const head = `recordType: rule
id: rule-test
modelVersion: "1"
code: own/test
states: { ru: верно, en: holds }
why: { ru: важно, en: important }
clause: { ru: процедура, en: procedure }
severity: { draft: error, submission: error }
justifiable: true
hint: { ru: исправьте, en: mend it }
`;

interface BadRule {
  readonly name: string;
  readonly rule: string;
  /** `line code`, and words of the message. */
  readonly expected: string;
  readonly words: string;
}

const site = 'for: site\nmessage: { ru: плохо, en: bad }\n';
const trial = 'for: clinical-trial\nmessage: { ru: плохо, en: bad }\n';

const badRules: readonly BadRule[] = [
  {
    name: 'a kind that does not exist',
    rule: 'for: clinical-trail\nmessage: { ru: плохо, en: bad }\nrequire: { that: "true" }\n',
    expected: '11 rule/unknown-kind',
    words: 'no kind of record `clinical-trail`',
  },
  {
    name: 'an expression that does not end',
    rule: `${trial}require:\n  that: this.population.plannedN >\n`,
    expected: '14 rule/expression',
    words: 'cannot be read near',
  },
  {
    name: 'a field that does not exist',
    rule: `${trial}require:\n  that: this.population.planedN > 3\n`,
    expected: '14 rule/expression',
    words: 'no field `planedN`',
  },
  {
    name: 'a field of the items of a list that does not exist',
    rule: `${trial}require:\n  that: this.design.arms.all(a, a.nmae != "")\n`,
    expected: '14 rule/expression',
    words: 'no field `nmae`',
  },
  {
    name: 'a number compared with a text',
    rule: `${trial}require:\n  that: this.population.plannedN > "3"\n`,
    expected: '14 rule/expression',
    words: 'cannot be compared or added: int > string',
  },
  {
    name: 'a name that is not declared',
    rule: `${trial}require:\n  that: results.size() > 0\n`,
    expected: '14 rule/expression',
    words: '`results` is not declared',
  },
  {
    name: 'an expression that is no condition',
    rule: `${trial}require:\n  that: this.population.plannedN + 1\n`,
    expected: '14 rule/expression',
    words: 'not true or false',
  },
  {
    name: 'a pattern, whose time has no bound',
    rule: `${trial}require:\n  that: this.id.matches("(a+)+$")\n`,
    expected: '14 rule/expression',
    words: 'matches is not supported',
  },
  {
    name: 'walks through lists within walks',
    rule: `${trial}require:\n  that: this.objectives.all(a, this.objectives.all(b, this.objectives.all(c, this.objectives.all(d, true))))\n`,
    expected: '14 rule/expression',
    words: 'more than three walks',
  },
  {
    name: 'an expression of thousands of characters',
    rule: `${trial}require:\n  that: 'this.id != "${'x'.repeat(2000)}"'\n`,
    expected: '14 rule/expression',
    words: 'more than 1000 characters',
  },
  {
    name: 'a link through a field that is no reference',
    rule: `${site}references:\n  - { name: others, field: modelVersion }\nrequire: { that: "true" }\n`,
    expected: '14 rule/not-a-reference',
    words: '`modelVersion`',
  },
  {
    name: 'a link from records that name another kind',
    rule: `${site}references:\n  - { name: results, from: trial-results, field: trialId }\nrequire: { that: "true" }\n`,
    expected: '14 rule/not-a-reference',
    words: '`trialId`',
  },
  {
    name: 'one name for two links',
    rule: `${trial}references:\n  - { name: results, from: trial-results, field: trialId }\n  - { name: results, from: permit, field: trialId }\nrequire: { that: "true" }\n`,
    expected: '15 rule/name-taken',
    words: '`results` is taken',
  },
  {
    name: 'a quantifier of nothing',
    rule: `${trial}require:\n  quantifier: all\n  that: "true"\n`,
    expected: '14 rule/quantifier',
    words: 'together or not at all',
  },
  {
    name: 'a quantifier of a link that is not declared',
    rule: `${trial}require:\n  quantifier: all\n  of: reslts\n  that: "true"\n`,
    expected: '15 rule/quantifier',
    words: 'no name `reslts`',
  },
  {
    name: 'a count without bounds',
    rule: `${trial}references:\n  - { name: results, from: trial-results, field: trialId }\nrequire:\n  quantifier: count\n  of: results\n  that: "true"\n`,
    expected: '16 rule/quantifier',
    words: 'atLeast and atMost',
  },
  {
    name: 'a finding at a field that does not exist',
    rule: `${trial}require: { that: "true" }\nat: this.population.planned\n`,
    expected: '14 rule/unknown-field',
    words: 'no field `planned`',
  },
  {
    name: 'a message with a field that does not exist',
    rule: 'for: clinical-trial\nmessage: { ru: "план {this.planned}", en: "plan {this.planned}" }\nrequire: { that: "true" }\n',
    expected: '12 rule/unknown-field',
    words: 'no field `planned`',
  },
  {
    name: 'a message about a linked record where there is none',
    rule: `${trial}require: { that: "true" }\nat: it.id\n`,
    expected: '14 rule/quantifier',
    words: '`it` exists only',
  },
];

describe('a rule that cannot be read is told at its own line, and nothing else is', () => {
  test.each(badRules.map((bad) => [bad.name, bad] as const))('%s', (_name, { rule, expected, words }) => {
    const { findings, mistakes } = check(rule);
    expect(mistakes).toEqual([]);
    expect(findings.map(({ at, code }) => `${at?.range.start.line} ${code}`)).toEqual([expected]);
    expect(findings[0]?.message.en).toContain(words);
    expect(findings[0]?.at?.file).toMatch(/own-rule\.yaml$/);
    expect(findings[0]?.message.ru).toMatch(/\p{Script=Cyrillic}/u);
  });

  test('an expression that breaks down on a record names the record and the rule', () => {
    const { findings } = check(`${trial}require:\n  that: double(this.id) > 1.0\n`);
    expect(findings.map(({ at, code }) => `${at?.range.start.line} ${code}`)).toEqual(['14 own/test']);
    expect(findings[0]?.message.en).toContain('record trial-1');
  });
});

describe('a rule that can be read', () => {
  test('skips the question where a value is missing, with the reason', () => {
    const { findings, outcomes } = check(`${trial}require:\n  that: this.dates.csr.date < "2020"\n`);
    expect(findings).toEqual([]);
    expect(outcomes.find(({ code }) => code === 'own/test')).toMatchObject({ status: 'skipped' });
  });

  test('counts linked records', () => {
    const counted = (bounds: string) =>
      check(
        `${trial}references:\n  - { name: results, from: trial-results, field: trialId }\nrequire:\n  quantifier: count\n  of: results\n  that: it.flow.enrolled > 0\n  ${bounds}\n`,
      ).findings.map(({ code }) => code);
    expect(counted('atLeast: 1')).toEqual([]);
    expect(counted('atLeast: 2')).toEqual(['own/test']);
    expect(counted('atMost: 0')).toEqual(['own/test']);
  });

  test('points at the linked record a condition fails for', () => {
    const { findings } = check(
      `${trial}references:\n  - { name: results, from: trial-results, field: trialId }\nrequire:\n  quantifier: none\n  of: results\n  that: it.flow.enrolled > 0\nat: it.flow.enrolled\n`,
    );
    expect(findings.map(({ at }) => at?.pointer)).toEqual(['/flow/enrolled']);
  });

  test('reads partial dates as the days they can mean', () => {
    const verdict = (that: string) => check(`${trial}require:\n  that: ${that}\n`).findings.length;
    expect(verdict('latest("2024-02") == "2024-02-29" && earliest("2024") == "2024-01-01"')).toBe(0);
    expect(verdict('latest(this.dates.start.date) <= asOf')).toBe(0);
  });

  test('prints braces of a message that are no field as they are typed, not as a placeholder', () => {
    const { findings } = check(
      'for: clinical-trial\nmessage: { ru: "план {this.population.plannedN} из {N}", en: "{this.population.plannedN} of {N}" }\nrequire: { that: this.population.plannedN < 10 }\n',
    );
    expect(findings[0]?.message.ru).toMatch(/^план 60 из .N.$/);
  });
});

function check(rule: string) {
  const path = join(folder, 'own-rule.yaml');
  writeFileSync(path, head + rule);
  return runFixture({ code: 'own/test', name: 'own', files: [{ name: 'own-rule.yaml', path }] });
}
