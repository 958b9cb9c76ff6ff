import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { cite } from '../clauses.js';
import { eachRecord } from '../each-record.js';
import { recordRule } from '../rule.js';
import { compareFigures, compareUnits } from '../text/compare-figures.js';
import type { Figure } from '../text/figures.js';
import { textPairsOf } from '../text-pairs.js';

export const sameFigures = recordRule({
  code: 'text/same-figures',
  catalogueId: 'DOC-006',
  states: {
    ru: 'В русской и английской версии каждого текста записей и каждого блока шаблона одни и те же числа, даты, единицы измерения и напечатанные поля',
    en: 'The Russian and the English version of each text of a record and each block of a template hold the same numbers, dates, units and printed fields',
  },
  why: {
    ru: 'разные числа в двух версиях одного текста — разные утверждения; эксперт не знает, какому верить',
    en: 'other numbers in two versions of one text are other statements, and a reviewer cannot tell which is true',
  },
  clause: cite('dataIntegrity', 'eaeuRegistration'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['all-text'],
  failures: {
    figures: {
      message: {
        ru: 'числа в языковых версиях разные: только в русской — {ru}, только в английской — {en}',
        en: 'the language versions differ in figures: only in Russian {ru}, only in English {en}',
      },
      hint: {
        ru: 'сверьте обе версии с источником и исправьте ту, что неверна',
        en: 'compare both versions with the source and correct the wrong one',
      },
    },
    units: {
      message: {
        ru: 'единицы измерения в языковых версиях разные: в русской «{ru}», в английской «{en}»',
        en: 'the language versions differ in units: Russian "{ru}", English "{en}"',
      },
      hint: {
        ru: 'сверьте единицу измерения с источником и исправьте неверную версию',
        en: 'compare the unit with the source and correct the wrong version',
      },
    },
  },
  check(context) {
    const { records, judge } = context;
    eachRecord(context, records.records, (record) => {
      for (const pair of textPairsOf(records.leavesOf(record))) {
        judge((judgement) => {
          const ru = judgement.leaf(pair.ru);
          const en = judgement.leaf(pair.en);
          if (ru === undefined || en === undefined) return;
          const related = [{ at: ru.at, label: russianVersion }];
          const only = compareFigures(ru.value, en.value);
          if (only.ru.length > 0 || only.en.length > 0) {
            judgement.fail('figures', en, { ru: listFigures(only.ru), en: listFigures(only.en) }, related);
            return;
          }
          for (const [russian, english] of compareUnits(ru.value, en.value)) {
            judgement.fail(
              'units',
              en,
              { ru: withMeasure(ru.value, russian), en: withMeasure(en.value, english) },
              related,
            );
          }
        });
      }
    });
  },
});

const russianVersion: Bilingual = { ru: 'русская версия', en: 'Russian version' };

/** The figures as written, in the order of the text. */
export function listFigures(figures: readonly Figure[]): Bilingual | string {
  return figures.length === 0 ? { ru: 'ничего', en: 'none' } : figures.map(({ text }) => text).join('; ');
}

/** The number with the word after it. */
function withMeasure(text: string, { index, text: written }: Figure): string {
  return (
    /^.[^\s]*\s?[^\s.,;)]*/su.exec(text.slice(index + written.length - 1))?.[0].replace(/^./su, written) ?? written
  );
}
