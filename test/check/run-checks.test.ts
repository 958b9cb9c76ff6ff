import { describe, expect, test } from 'vitest';
import { rootField } from '../../src/check/field.js';
import type { CheckOutcome } from '../../src/check/outcome.js';
import { recordRule } from '../../src/check/rule.js';
import type { ProductChecks } from '../../src/check/run-checks.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { checkBase } from './check-base.js';

const source = `provenance:
          sourceClass: synthetic
          sourceRef: протокол ОБРАЗЕЦ-06
          sourceDate: 2026-01-15
          enteredOn: 2026-01-15
          confidence: medium`;

function contested(...values: string[]): string {
  return `\n    candidates:${values.map((value) => `\n      - value: ${value}\n        ${source}`).join('')}`;
}

function outcomeOf(checks: readonly ProductChecks[], code: string): CheckOutcome | undefined {
  return checks.flatMap(({ outcomes }) => outcomes).find((outcome) => outcome.code === code);
}

function show({ severity, declared, code, at }: Diagnostic): string {
  return [severity, declared, code, at?.pointer].filter((part) => part !== undefined).join(' ');
}

describe('a crash', () => {
  const broken = recordRule({
    code: 'test/broken',
    catalogueId: 'TST-001',
    states: { ru: 'правило работает', en: 'the rule works' },
    why: { ru: 'так надо', en: 'so it must be' },
    clause: { ru: 'нет', en: 'none' },
    severity: { draft: 'error', submission: 'error' },
    justifiable: false,
    reads: [],
    failures: { found: { message: { ru: 'нашлось', en: 'found' }, hint: { ru: 'исправьте', en: 'mend it' } } },
    check({ records, judge }) {
      const [product] = records.all('product');
      judge((judgement) => {
        if (product) judgement.fail('found', rootField(product).get('tradeName'));
      });
      throw new Error('a fault of ours');
    },
  });

  test('is our fault, keeps what was found before it, and stops no other rule', () => {
    const { checks, findings } = checkBase(
      {},
      { rules: [broken, { ...broken, code: 'test/other', check: () => undefined }] },
    );
    expect(findings.map(({ code }) => code)).toEqual(['test/broken', 'internal/rule-crashed']);
    expect(findings[1]?.message.en).toContain('a fault of ours');
    expect(findings[1]).toMatchObject({ severity: 'error', product: 'sample' });
    expect(outcomeOf(checks, 'test/broken')?.status).toBe('crashed');
    expect(outcomeOf(checks, 'test/other')?.status).toBe('skipped');
  });
});

describe('a rule without an answer', () => {
  test('is skipped with the reason and the place of the missing value, never passed', () => {
    const { checks, findings } = checkBase({ 'results.yaml': { 'enrolled: 60': 'enrolled: { absent: pending }' } });
    const outcome = outcomeOf(checks, 'trial/enrolled-within-plan');
    expect(outcome).toMatchObject({
      status: 'skipped',
      reason: { ru: 'ожидается: Включено', en: 'pending: Enrolled' },
    });
    expect(outcome?.skips[0]?.at?.pointer).toBe('/flow/enrolled');
    expect(findings).toEqual([]);
  });

  test('is skipped where there is nothing it could apply to', () => {
    const { checks } = checkBase({
      'results.yaml':
        'recordType: reference\nid: results-1\nmodelVersion: "1"\nproductId: sample\nprovenance: { sourceClass: synthetic, sourceRef: протокол, sourceDate: 2026-01-15, enteredOn: 2026-01-15, confidence: high }\nkind: report\ncitation: { ru: отчёт, en: report }\n',
    });
    expect(outcomeOf(checks, 'trial/enrolled-within-plan')).toMatchObject({ status: 'skipped', skips: [] });
  });
});

describe('a disputed value', () => {
  const plan = (...values: string[]) => ({ 'trial.yaml': { 'plannedN: 60': `plannedN:${contested(...values)}` } });
  const ofRule = ({ code }: Diagnostic): boolean => code === 'trial/enrolled-within-plan';

  test('that breaks the rule under every candidate is a failure like any other', () => {
    const { findings } = checkBase(plan('58', '59'), { profile: 'draft' });
    expect(findings.filter(ofRule).map(show)).toEqual(['warning trial/enrolled-within-plan /flow/enrolled']);
  });

  test('that breaks the rule under one candidate only is contested', () => {
    const { findings, checks } = checkBase(plan('58', '60'), { profile: 'draft' });
    expect(findings.filter(ofRule).map(show)).toEqual(['warning contested trial/enrolled-within-plan /flow/enrolled']);
    expect(outcomeOf(checks, 'trial/enrolled-within-plan')?.counts).toMatchObject({ failed: 1, contested: 1 });
  });

  test('that breaks the rule under no candidate is no finding of it', () => {
    const { findings } = checkBase(plan('60', '61'));
    expect(findings.map(({ code }) => code)).toEqual(['data/contested']);
  });

  test('lowers an error to a warning in a draft only', () => {
    const trial = {
      'trial.yaml': {
        'firstInfusion: { date: 2024-03-25, kind: actual }': `firstInfusion:${contested('{ date: 2024-03-25, kind: actual }', '{ date: 2024-02-10, kind: actual }')}`,
      },
    };
    const code = 'trial/dates-in-order';
    const shown = (profile: 'draft' | 'submission') =>
      checkBase(trial, { profile })
        .findings.filter((finding) => finding.code === code)
        .map(show);
    const place = '/dates/firstInfusion/candidates/1/value/date';
    expect(shown('draft')).toEqual([`warning contested ${code} ${place}`]);
    expect(shown('submission')).toEqual([`error contested ${code} ${place}`]);
  });

  test('that was decided is the decided value', () => {
    const chosen = `${contested('58', '60')}\n    chosen: 1\n    reason: { ru: по протоколу, en: by the protocol }\n    by: составитель\n    date: 2026-02-01`;
    expect(checkBase({ 'trial.yaml': { 'plannedN: 60': `plannedN:${chosen}` } }).findings).toEqual([]);
    const wrong = chosen.replace('chosen: 1', 'chosen: 0');
    expect(checkBase({ 'trial.yaml': { 'plannedN: 60': `plannedN:${wrong}` } }).findings.map(show)).toEqual([
      'error trial/enrolled-within-plan /flow/enrolled',
    ]);
  });

  test('read by two sides of one comparison is one value', () => {
    const { findings } = checkBase({
      'trial.yaml': {
        'firstInfusion: { date: 2024-03-25, kind: actual }': `firstInfusion:${contested('{ date: 2024-03, kind: actual }', '{ date: 2024-03-25, kind: actual }')}`,
      },
    });
    expect(findings.map(({ code }) => code)).toEqual(['data/contested']);
  });
});

describe('a date that is too coarse', () => {
  const coarse = { 'trial.yaml': { 'firstConsent: { date: 2024-02-05': 'firstConsent: { date: 2024-02' } };

  test('leaves the rule about the order without an answer and is reported once, whoever asked', () => {
    const { findings, checks } = checkBase({ ...coarse, 'ethics.yaml': { 'date: 2024-01-20': 'date: 2024-02' } });
    const told = findings.map((finding) => `${show(finding)} ${finding.message.en}`);
    expect(new Set(told).size).toBe(told.length);
    expect(findings.every(({ code, severity }) => code === 'date/order-decidable' && severity === 'warning')).toBe(
      true,
    );
    expect(findings.map(({ at }) => at?.file)).toContain('content/sample/ethics.yaml');
    expect(outcomeOf(checks, 'trial/permission-before-start')?.counts).toMatchObject({ failed: 0, skipped: 2 });
  });

  test('that is coarse under one candidate only is contested', () => {
    const { findings } = checkBase({
      'trial.yaml': {
        'firstConsent: { date: 2024-02-05, kind: actual }': `firstConsent:${contested('{ date: 2024-02-05, kind: actual }', '{ date: 2024-02, kind: actual }')}`,
      },
    });
    const found = findings.filter(({ code }) => code === 'date/order-decidable');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ declared }) => declared === 'contested')).toBe(true);
  });
});

describe('profile and date', () => {
  const over = { 'results.yaml': { 'enrolled: 60': 'enrolled: 63' } };

  test('severity is that of the profile of the dossier, or of the one asked for', () => {
    expect(checkBase(over).findings.map(show)).toEqual(['error trial/enrolled-within-plan /flow/enrolled']);
    expect(checkBase(over, { profile: 'draft' }).findings.map(show)).toEqual([
      'warning trial/enrolled-within-plan /flow/enrolled',
    ]);
  });

  test('the date asked for takes the place of the date of the dossier', () => {
    const { findings } = checkBase({}, { asOf: '2026-06-29' });
    expect(findings.map(show)).toEqual([
      // The three experts of the base product signed in November.
      'error date/actual-not-in-future /signedOn',
      'error date/actual-not-in-future /signedOn',
      'error date/actual-not-in-future /signedOn',
      'error date/actual-not-in-future /dataCut',
      'error date/actual-not-in-future /dates/studyEnd/date',
    ]);
    expect(findings[0]?.message.en).toContain('2026-06-29');
  });
});

test('products are checked apart, in the order of their names', () => {
  const { checks, findings } = checkBase(
    { 'results.yaml': { 'enrolled: 60': 'enrolled: 63' } },
    { products: ['zeta', 'alpha'] },
  );
  expect(checks.map(({ product }) => product)).toEqual(['alpha', 'zeta']);
  expect(findings.map(({ product, at }) => [product, at?.file])).toEqual([
    ['alpha', 'content/alpha/results.yaml'],
    ['zeta', 'content/zeta/results.yaml'],
  ]);
});
