import { expect, it } from 'vitest';
import type { CheckOutcome } from '../../src/check/outcome.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Manifest } from '../../src/package/manifest.js';
import { countModules } from '../../src/readiness/count-modules.js';
import type { BuildResult } from '../../src/report/build-result.js';
import { reportJson } from '../../src/report/formats/json.js';
import { countOf } from '../../src/report/plural.js';
import { reportTerminal } from '../../src/report/terminal.js';
import { nouns } from '../../src/report/words.js';
import { sampleDocument, sampleRow } from '../readiness/sample-row.js';

const file = 'content/alpha/trial.yaml';

function at(line: number, from: number, to: number): NonNullable<Diagnostic['at']> {
  return { file, pointer: '/x', range: { start: { line, column: from }, end: { line, column: to } } };
}

const failure: Diagnostic = {
  code: 'trial/enrolled-within-plan',
  severity: 'error',
  message: { ru: 'включено 12 участников, а запланировано 10', en: '12 subjects enrolled, 10 planned' },
  at: at(2, 11, 13),
  related: [{ at: at(1, 10, 12), label: { ru: 'план', en: 'the plan' } }],
  hint: { ru: 'исправьте одно из чисел', en: 'correct one of the numbers' },
  clause: { ru: 'Решение № 78', en: 'Decision 78' },
};

const gap = (line: number): Diagnostic => ({
  code: 'data/absent',
  severity: 'warning',
  message: { ru: `нет данных: факс ${line}`, en: `no data: fax ${line}` },
  at: at(line, 1, 2),
  related: [],
  declared: 'absent',
});

const outcome: CheckOutcome = {
  product: 'alpha',
  code: failure.code,
  catalogueId: 'CLN-001',
  status: 'failed',
  counts: { held: 0, skipped: 0, failed: 1, contested: 0, accepted: 0 },
  skips: [],
};

const shared = { document: 'trials', section: '1.8.3', language: 'ru', sha256: '' } as const;
const manifest: Manifest = {
  manifestVersion: 1,
  product: 'beta',
  profile: 'submission',
  asOf: '2026-11-22',
  synthetic: true,
  tool: 'dossier 0.0.0',
  partial: true,
  files: [
    { ...shared, path: 'ru/m1/1.8/1.8.3/trials.docx', format: 'docx', bytes: 20_000 },
    { ...shared, path: 'ru/m1/1.8/1.8.3/trials.pdf', format: 'pdf', bytes: 300, pages: 3 },
    { ...shared, path: 'model/ru/trials.json', format: 'json', bytes: 900 },
    { path: 'checklist.json', bytes: 10, sha256: '' },
  ],
};

const checklist = countModules([
  sampleRow('1.6', { state: 'heading-only', heading: 'specimen' }),
  sampleRow('1.8.3', { state: 'gap', heading: 'unverified' }),
  sampleRow('1.9', { documents: [sampleDocument(), sampleDocument({ need: 'by-condition', isRequired: false })] }),
  sampleRow('2.2', { state: 'missing' }),
  sampleRow('2.4', { state: 'open' }),
  sampleRow('2.5', { documents: [sampleDocument({ need: 'cover', isRequired: false, state: 'gap' })] }),
]);

const result: BuildResult = {
  command: 'build',
  tool: 'dossier 0.0.0',
  diagnostics: [failure, gap(9), gap(10)],
  products: [
    {
      product: 'alpha',
      isBlocked: true,
      checks: { profile: 'draft', ownRules: [], asOf: '2026-11-22', outcomes: [outcome] },
    },
    {
      product: 'beta',
      isBlocked: false,
      checks: { profile: 'submission', ownRules: [], asOf: '2026-11-22', outcomes: [] },
      written: { manifest, checklist },
    },
  ],
  texts: new Map([[file, 'planned: 10\nenrolled: 12\n']]),
};

it('shows findings with their lines, then products, then a sum (Russian)', () => {
  expect(reportTerminal(result, { language: 'ru', isColoured: false })).toBe(`\
ошибка trial/enrolled-within-plan  content/alpha/trial.yaml:2:11
  включено 12 участников, а запланировано 10
    1 | planned: 10
    2 | enrolled: 12
      |           ^^
  план: content/alpha/trial.yaml:1:10
  → исправьте одно из чисел
  основание: Решение № 78

Объявлено в данных: 2
  data/absent: 2
    content/alpha/trial.yaml:9:1   нет данных: факс 9
    content/alpha/trial.yaml:10:1  нет данных: факс 10

alpha (черновик, сведения на 2026-11-22)
  Проверки: выполнено 0, нарушено 1, принято 0, пропущено 0, сбоев 0
  остановлено ошибками

beta (для подачи, сведения на 2026-11-22, вымышленные данные, обновлена только часть разделов)
  Проверки: выполнено 0, нарушено 0, принято 0, пропущено 0, сбоев 0
  Готовность документов по модулям:
              обязательных  готово  с пробелами  нет  не собрано  решить  не нужно  сверх перечня  из них готово  названия не сверены  названия-образцы
    модуль 1             2       1            1    0           0       0         0              1              1                    1                 1
    модуль 2             1       0            0    1           0       1         0              0              0                    0                 0
    всего                3       1            1    1           0       1         0              1              1                    1                 1
  Документы: 1
    1.8.3  ru  trials  3 страницы  docx 20 КБ  pdf 1 КБ

Итог: 1 ошибка, 2 предупреждения, собрано: 1 препарат, 4 файла
`);
});

it('speaks English and colours only on request', () => {
  const plain = reportTerminal(result, { language: 'en', isColoured: false });
  expect(plain).toContain('error trial/enrolled-within-plan  content/alpha/trial.yaml:2:11\n  12 subjects enrolled');
  expect(plain).not.toContain('\u001b');
  expect(reportTerminal(result, { language: 'en', isColoured: true })).toContain('\u001b[31merror\u001b[0m');
});

it('shows a declared finding in full once it is an error', () => {
  const blocking = { ...result, diagnostics: [{ ...gap(1), severity: 'error' as const }] };
  expect(reportTerminal(blocking, { language: 'en', isColoured: false })).toContain('error data/absent');
});

it('counts the gaps of a file beyond a few, never a dispute', () => {
  const disputes = [21, 22, 23, 24].map((line) => ({
    ...gap(line),
    code: 'data/contested',
    declared: 'contested' as const,
  }));
  const gaps = [11, 12, 13, 14].map(gap);
  const shown = reportTerminal(
    { ...result, diagnostics: [...gaps, ...disputes] },
    { language: 'en', isColoured: false },
  );
  expect(shown).toContain(`  data/absent: 4
    content/alpha/trial.yaml:11:1  no data: fax 11 +3
  data/contested: 4
    content/alpha/trial.yaml:21:1  no data: fax 21
    content/alpha/trial.yaml:22:1  no data: fax 22
    content/alpha/trial.yaml:23:1  no data: fax 23
    content/alpha/trial.yaml:24:1  no data: fax 24
  every single one: --report json=FILE`);
});

it('neutralises control characters of a message', () => {
  const message = { ru: 'знак \u001b[2J', en: 'sign \u001b[2J' };
  const shown = reportTerminal(
    { ...result, diagnostics: [{ ...failure, message }] },
    { language: 'en', isColoured: false },
  );
  expect(shown).not.toContain('\u001b');
});

it('tells programs everything, in both languages', () => {
  const report = JSON.parse(reportJson(result));
  expect(report.diagnostics).toEqual(JSON.parse(JSON.stringify(result.diagnostics)));
  expect(report.products[0].checks.outcomes).toEqual([outcome]);
});

it('declines Russian nouns', () => {
  expect([1, 2, 5, 11, 12, 21, 22, 111, 0].map((count) => countOf(count, nouns.error, 'ru'))).toEqual([
    '1 ошибка',
    '2 ошибки',
    '5 ошибок',
    '11 ошибок',
    '12 ошибок',
    '21 ошибка',
    '22 ошибки',
    '111 ошибок',
    '0 ошибок',
  ]);
});
