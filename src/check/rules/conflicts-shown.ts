import type { Bilingual, Related } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';
import type { Contested } from '../../records/record-types.js';
import { showValue } from '../../validate/show-value.js';
import { cite } from '../clauses.js';
import { contestedValuesOf } from '../contested-values.js';
import { describeValue, distinctValues } from '../describe-value.js';
import { type Field, itemsOf } from '../field.js';
import { decidedIndex } from '../readings.js';
import { recordRule } from '../rule.js';

export const conflictsShown = recordRule({
  code: 'data/contested',
  catalogueId: 'SRC-003',
  states: {
    ru: 'Где источники расходятся, выбор сделан человеком и объяснён',
    en: 'Where sources disagree, a person has chosen and said why',
  },
  why: {
    ru: 'молча выбранное значение однажды встретится с другим — в другом модуле или у эксперта',
    en: 'a value chosen silently meets the other one some day, in another module or at the reviewer',
  },
  clause: cite('dataIntegrity', 'seedFacts'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['*.candidates'],
  failures: {
    undecided: {
      message: { ru: '«{name}»: источники расходятся — {values}', en: '"{name}": the sources disagree — {values}' },
      hint: {
        ru: 'впишите chosen, reason, by и date, когда решите, какому источнику верить; до этого печатаются все значения',
        en: 'enter chosen, reason, by and date once it is settled which source to trust; until then all values print',
      },
    },
    agreeing: {
      message: {
        ru: '«{name}»: спорное значение, но источники называют одно и то же — {values}',
        en: '"{name}": entered as disputed, yet the sources give the same value — {values}',
      },
      hint: {
        ru: 'замените candidates самим значением и укажите источник в fieldProvenance',
        en: 'replace candidates by the value itself and give its source in fieldProvenance',
      },
    },
  },
  check({ records, judge }) {
    for (const record of records.records) {
      judge((judgement) => {
        const disputes = contestedValuesOf(record).filter(({ value }) => decidedIndex(value) === undefined);
        for (const dispute of disputes) {
          const values = distinctValues(dispute.value);
          const args = { name: judgement.labelOf(dispute), values: listValues(values) };
          const failure = values.length > 1 ? 'undecided' : 'agreeing';
          judgement.declare('contested', failure, dispute, args, sourcesOf(dispute));
        }
      });
    }
  },
});

function listValues(values: readonly Bilingual[]): Bilingual {
  const list = (texts: readonly string[]): string => texts.map(showValue).join(' / ');
  return { ru: list(values.map(({ ru }) => ru)), en: list(values.map(({ en }) => en)) };
}

function sourcesOf(dispute: Field<Contested<unknown>>): Related[] {
  return itemsOf(dispute.get('candidates')).map((candidate) => {
    const { sourceRef, sourceDate } = candidate.value.provenance;
    const label = sentence(
      { ru: '{source}, {sourceDate}', en: '{source}, {sourceDate}' },
      { source: describeValue(sourceRef), sourceDate },
    );
    return { at: candidate.get('value').at, label };
  });
}
