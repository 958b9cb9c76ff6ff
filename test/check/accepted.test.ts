import { describe, expect, test } from 'vitest';
import { checkBase } from './check-base.js';

const over = { 'results.yaml': { 'enrolled: 60': 'enrolled: 63' } };

function accept(change: Partial<Record<'code' | 'record' | 'pointer' | 'expires', string>> = {}) {
  const {
    code = 'trial/enrolled-within-plan',
    record = 'results-1',
    pointer = '/flow/enrolled',
    expires = '2027-06-30',
  } = change;
  return {
    'accepted.yaml': `recordType: accepted-deviations
id: accepted
modelVersion: "1"
entries:
  - code: ${code}
    record: ${record}
    pointer: ${pointer}
    reason: { ru: поправка в работе, en: an amendment is under way }
    owner: А. Б. Составитель
    expires: ${expires}
`,
  };
}

describe('a deviation that was accepted', () => {
  test('is listed with reason and owner and blocks in no profile', () => {
    for (const profile of ['draft', 'submission'] as const) {
      const { findings, problems, checks } = checkBase({ ...over, ...accept() }, { profile });
      expect(findings).toMatchObject([
        { code: 'trial/enrolled-within-plan', severity: 'warning', declared: 'accepted' },
      ]);
      expect(findings[0]?.related.at(-1)).toMatchObject({
        at: { file: 'content/sample/accepted.yaml', pointer: '/entries/0' },
        label: { en: 'accepted: an amendment is under way — А. Б. Составитель, until 2027-06-30' },
      });
      expect(problems).toEqual([]);
      const outcome = checks[0]?.outcomes.find(({ code }) => code === 'trial/enrolled-within-plan');
      expect(outcome).toMatchObject({ status: 'accepted', counts: { failed: 0, accepted: 1 } });
    }
  });

  test('is accepted below the pointer of the entry too', () => {
    expect(checkBase({ ...over, ...accept({ pointer: '/flow' }) }).findings).toMatchObject([{ declared: 'accepted' }]);
  });

  test('is accepted to the last day of its term', () => {
    expect(checkBase({ ...over, ...accept({ expires: '2026-11-22' }) }).problems).toEqual([]);
  });
});

describe('an entry that accepts nothing is an error at its own line', () => {
  const showProblems = (edits: ReturnType<typeof accept>, data = over) => {
    const { findings, problems } = checkBase({ ...data, ...edits });
    return {
      findings: findings.map(({ code, severity, declared }) => [code, severity, declared]),
      problems: problems.map(({ code, severity, at }) => [code, severity, at?.pointer]),
    };
  };
  const inForce = [['trial/enrolled-within-plan', 'error', undefined]];

  test('no such finding any more', () => {
    const { findings, problems } = checkBase(accept());
    expect(findings).toEqual([]);
    expect(problems).toMatchObject([{ code: 'accepted/stale', severity: 'error', at: { pointer: '/entries/0' } }]);
  });

  test.each([
    ['record', 'trial-1'],
    ['pointer', '/flow/infused'],
  ])('another %s', (field, value) => {
    expect(showProblems(accept({ [field]: value }))).toEqual({
      findings: inForce,
      problems: [['accepted/stale', 'error', '/entries/0']],
    });
  });

  test('expired: the finding is in force again', () => {
    expect(showProblems(accept({ expires: '2026-11-21' }))).toEqual({
      findings: inForce,
      problems: [['accepted/expired', 'error', '/entries/0/expires']],
    });
  });

  test('a rule that nobody may accept', () => {
    const { findings, problems } = checkBase({
      'centre.yaml': { 'taxId: "0012345673"': 'taxId: "0012345678"' },
      ...accept({ code: 'organization/check-digits', record: 'centre', pointer: '/taxId' }),
    });
    expect(findings).toMatchObject([{ code: 'organization/check-digits', severity: 'error' }]);
    expect(findings[0]?.declared).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'accepted/not-justifiable', at: { pointer: '/entries/0/code' } }]);
  });

  test('a code that is no rule', () => {
    expect(showProblems(accept({ code: 'trial/no-such-rule' }))).toEqual({
      findings: inForce,
      problems: [['accepted/unknown-rule', 'error', '/entries/0/code']],
    });
  });
});
