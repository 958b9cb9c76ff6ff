import { cite } from '../../check/clauses.js';
import { comparatorNames } from '../../check/rules/one-nonproprietary-name.js';
import { isFormOf, wordsOf } from '../../check/text/name-spelling.js';
import { isWithin } from '../../load/pointer.js';
import { sentencesOf } from '../claims.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';

/** A result: a percentage, a number of subjects, a span of time. A year or a registration number is none. */
const figure =
  /\d[\d.,]*\s*%|(?<![\d.,])\d+\s+(?:из|of)\s+\d+|(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d[\d.,]*\s*(?:мес|лет|год|пациент|участник|больн|months?|years?|patients?|subjects?)(?!\p{L}*\p{N})/iu;

/** A source: a reference in brackets, an author with a year, a label of another product. */
const source =
  /\[\s*\d+(?:\s*[,–-]\s*\d+)*\s*\]|\(\s*\p{Lu}[\p{L}-]+[^()]{0,60}(?:19|20)\d\d\s*\)|(?<!\p{L})(?:ОХЛП|инструкци\p{L}*|SmPC|label|prescribing\s+information|по\s+данным|according\s+to)(?!\p{L})/u;

export const noBorrowedFigures = documentRule({
  code: 'document/no-borrowed-figures',
  catalogueId: 'SRC-005',
  states: {
    ru: 'Числа другого препарата стоят только там, где он назван и указан источник',
    en: 'Figures of another product stand only where that product is named and their source is cited',
  },
  why: {
    ru: 'чужой процент без имени читается как свой результат',
    en: 'a percentage of another product without its name reads as a result of this one',
  },
  clause: cite('eaeuRegistration', 'dataIntegrity'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['all-text', 'comparator'],
  failures: {
    unnamed: {
      message: {
        ru: 'в разделе {section} число «{figure}» взято из записи о другом препарате ({product}), а он не назван',
        en: 'section {section} prints "{figure}" of another product ({product}) without naming it',
      },
      hint: {
        ru: 'назовите препарат в том же предложении или уберите число',
        en: 'name the product in the same sentence, or remove the figure',
      },
    },
    uncited: {
      message: {
        ru: 'в разделе {section} о препарате «{product}» приведено число «{figure}» без источника',
        en: 'section {section} gives the figure "{figure}" of "{product}" without a source',
      },
      hint: {
        ru: 'сошлитесь на публикацию или на ОХЛП этого препарата либо уберите число',
        en: 'cite a publication or the SmPC of that product, or remove the figure',
      },
    },
  },
  inspect(context) {
    const { records, place, judge } = context;
    const names = comparatorNames(records).flatMap((name) => wordsOf(name));
    const nameIn = (text: string): string | undefined =>
      wordsOf(text).find(({ text: word }) =>
        names.some((name) => name.text.length >= 4 && isFormOf(word.toLowerCase(), name.text.toLowerCase())),
      )?.text;
    eachPassage(context, (passage) => {
      judge((judgement) => {
        const { section } = passage.document;
        for (const { text, index } of sentencesOf(passage.text)) {
          const found = figure.exec(text);
          if (found === null) continue;
          const named = nameIn(text);
          const start = index + found.index;
          const piece = passage.pieces.find((one) => one.start <= start && start < one.end);
          const record = piece?.origin && records.inFile(piece.origin.file);
          if (record?.recordType === 'comparator' && piece?.origin !== undefined) {
            const isName = ['/tradeName', '/nonproprietaryName'].some((field) =>
              isWithin(piece.origin?.pointer ?? '', field),
            );
            if (named === undefined && !isName) {
              judgement.fail('unnamed', place(passage, start), { section, figure: found[0], product: record.id });
            }
            continue;
          }
          if (named === undefined || source.test(passage.text)) continue;
          judgement.fail('uncited', place(passage, start), { section, figure: found[0], product: named });
        }
      });
    });
  },
});
