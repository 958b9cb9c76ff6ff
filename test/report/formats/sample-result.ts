import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { BuildResult } from '../../../src/report/build-result.js';

const file = 'content/альфа, 2/trial.yaml';

function at(line: number, from: number, to: number): NonNullable<Diagnostic['at']> {
  return { file, pointer: '/flow/enrolled', range: { start: { line, column: from }, end: { line, column: to } } };
}

const failure: Diagnostic = {
  code: 'trial/enrolled-within-plan',
  severity: 'error',
  message: { ru: 'включено 100 % <12>, а по плану 10', en: '100% <12> enrolled & 10 planned' },
  at: at(2, 11, 13),
  related: [{ at: at(1, 10, 12), label: { ru: 'план', en: 'the plan' } }],
  hint: { ru: 'исправьте: 1, 2', en: 'correct: 1, 2' },
  clause: { ru: 'Решение № 78', en: 'Decision 78' },
  product: 'alpha',
};

const accepted: Diagnostic = {
  ...failure,
  severity: 'warning',
  related: [{ at: at(9, 3, 9), label: { ru: 'принято: поправка', en: 'accepted: amendment' } }],
  declared: 'accepted',
};

const unreadable: Diagnostic = {
  code: 'load/no-content',
  severity: 'error',
  message: { ru: 'в папке нет записей \u0007', en: 'the folder holds no records \u0007' },
  related: [],
};

const gap = (line: number): Diagnostic => ({
  code: 'data/absent',
  severity: 'warning',
  message: { ru: `нет данных: строка ${line}`, en: `no data: line ${line}` },
  at: at(line, 1, 2),
  related: [],
  declared: 'absent',
  product: 'alpha',
});

const counts = { held: 1, skipped: 0, failed: 0, contested: 0, accepted: 0 };

/** A failure, an accepted deviation, a finding without a place, twelve gaps; a rule that passed, one skipped. */
export const sampleResult: BuildResult = {
  command: 'check',
  tool: 'dossier 0.0.0',
  diagnostics: [failure, accepted, unreadable, ...Array.from({ length: 12 }, (_, index) => gap(index + 20))],
  products: [
    {
      product: 'alpha',
      isBlocked: true,
      checks: {
        profile: 'draft',
        asOf: '2026-11-22',
        ownRules: [],
        outcomes: [
          { product: 'alpha', code: failure.code, catalogueId: 'CLN-001', status: 'failed', counts, skips: [] },
          {
            product: 'alpha',
            code: 'trial/dates-in-order',
            catalogueId: 'DAT-004',
            status: 'passed',
            counts,
            skips: [],
          },
          {
            product: 'alpha',
            code: 'batch/licence-in-force',
            catalogueId: 'MFG-001',
            status: 'skipped',
            counts,
            skips: [],
            reason: { ru: 'нет серий', en: 'no batches' },
          },
        ],
      },
    },
  ],
  texts: new Map(),
};
