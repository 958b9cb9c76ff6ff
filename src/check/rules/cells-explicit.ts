import type { Unit } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import { recordRule } from '../rule.js';
import { specifiedTests } from '../specification-tests.js';
import { textOf } from '../text-of.js';

/** The unit itself says "cells" and no more. */
const bareCells = /^\{cells\}/;
/** The name of the attribute says which cells are counted. */
export const whichCells =
  /ядросодержащ|жизнеспособ|живых|лимфоцит|общ\p{L}*\s+числ|всех\s+клеток|CAR|CD\d|nucleated|viable|lymphocyte|total/iu;

export const cellsExplicit = recordRule({
  code: 'unit/cells-explicit',
  catalogueId: 'CMC-009',
  states: {
    ru: 'О каждом числе клеток сказано, какие это клетки, а о числе копий вектора — на клетку или на трансдуцированную клетку',
    en: 'Each number of cells says which cells, and a vector copy number whether it is per cell or per transduced cell',
  },
  why: {
    ru: 'общих клеток в мешке в несколько раз больше, чем CAR⁺: дозу читают неверно',
    en: 'a bag holds several times more cells than CAR+ cells: the dose is read wrongly',
  },
  clause: cite('fdaCarT', 'emaModifiedCells'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: [
    'clinical-trial.treatment.infusion',
    'product.strengthRange',
    'trial-results.exposure.dose',
    'specification.tests',
    'nonclinical-study.groups',
    'all-text',
  ],
  failures: {
    dose: {
      message: {
        ru: 'доза в единицах {unit}: каких клеток — всех, жизнеспособных или CAR⁺?',
        en: 'a dose in {unit}: which cells — all, viable or CAR+?',
      },
      hint: {
        ru: 'укажите единицу с видом клеток, например «CAR+ viable cells» на килограмм',
        en: 'use a unit that names the cells, e.g. "CAR+ viable cells" per kilogram',
      },
    },
    test: {
      message: {
        ru: 'испытание «{test}» в единицах {unit}: каких клеток?',
        en: 'test "{test}" in {unit}: which cells?',
      },
      hint: {
        ru: 'назовите клетки в названии испытания или в единице',
        en: 'name the cells in the name of the test or in the unit',
      },
    },
    copies: {
      message: {
        ru: 'число копий вектора в единицах {unit}: на клетку или на трансдуцированную клетку?',
        en: 'the vector copy number is in {unit}: per cell or per transduced cell?',
      },
      hint: {
        ru: 'укажите копии на клетку (cell) или на трансдуцированную клетку (transduced cell)',
        en: 'use copies per "cell" or per "transduced cell"',
      },
    },
    mixedCopies: {
      message: {
        ru: 'число копий вектора здесь в единицах {unit}, а в спецификации {record} — {other}',
        en: 'the vector copy number is in {unit} here, in specification {record} in {other}',
      },
      hint: { ru: 'приведите к одной основе', en: 'bring both to one basis' },
    },
  },
  check({ records, judge }) {
    for (const trial of records.all('clinical-trial')) {
      judge((judgement) => {
        const infusion = judgement.known(rootField(trial).get('treatment').get('infusion'));
        requireCells(judgement, judgement.known(infusion?.get('unit')));
      });
    }
    for (const results of records.all('trial-results')) {
      if (results.data.exposure === undefined) continue;
      judge((judgement) => {
        const dose = judgement.known(judgement.known(rootField(results).get('exposure'))?.get('dose'));
        requireCells(judgement, dose?.get('unit'));
      });
    }
    for (const product of records.all('product')) {
      if (product.data.strengthRange === undefined) continue;
      judge((judgement) => {
        const strength = judgement.known(rootField(product).get('strengthRange'));
        for (const key of ['perDose', 'perBag'] as const) {
          requireCells(judgement, judgement.given(strength?.get(key))?.get('unit'));
        }
      });
    }
    for (const study of records.all('nonclinical-study')) {
      judge((judgement) => {
        const groups = judgement.known(rootField(study).get('groups'));
        for (const group of groups === undefined ? [] : itemsOf(groups)) {
          const basis = judgement.given(group.get('dose'))?.get('basis');
          // A control may get untransduced cells, which have no CAR to count.
          if (group.value.control === true || basis?.value.startsWith('cells/') !== true) continue;
          judgement.fail('dose', basis, { unit: basis.value });
        }
      });
    }
    if (records.all('specification').length === 0) return;
    judge((judgement) => {
      for (const specification of records.all('specification')) judgement.known(rootField(specification).get('tests'));
      const tests = specifiedTests(judgement, records);
      const copies = tests.filter(({ test }) => judgement.given(test.get('attribute'))?.value === 'vector-copy-number');
      const units = copies.flatMap(({ test, specification }) => {
        const criterion = judgement.given(test.get('criterion'));
        const unit = criterion?.get('unit');
        return unit?.value === undefined ? [] : [{ field: unit, unit: unit.value, specification }];
      });
      const [first, ...others] = units;
      for (const { field, unit } of units) if (!isCopies(unit)) judgement.fail('copies', field, { unit });
      for (const { field, unit } of others) {
        if (first === undefined || unit === first.unit) continue;
        judgement.fail('mixedCopies', field, { unit, record: first.specification.id, other: first.unit });
      }
      for (const { test } of tests) {
        const unit = judgement.given(test.get('criterion'))?.get('unit');
        const name = textOf(judgement, test.get('name'));
        if (unit?.value === undefined || !bareCells.test(unit.value) || whichCells.test(name)) continue;
        judgement.fail('test', unit, { test: name.split('\n')[0] ?? '', unit: unit.value });
      }
    });
  },
});

function isCopies(unit: Unit): boolean {
  return unit === '{copies}/{cell}' || unit === '{copies}/{transduced cell}';
}

function requireCells(judgement: Judgement<'dose'>, unit: Field<Unit> | undefined): void {
  if (unit !== undefined && bareCells.test(unit.value)) judgement.fail('dose', unit, { unit: unit.value });
}
