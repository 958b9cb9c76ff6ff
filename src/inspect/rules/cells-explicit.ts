import type { Judgement } from '../../check/judgement.js';
import type { RecordIndex } from '../../check/record-index.js';
import { cellsExplicit, whichCells } from '../../check/rules/cells-explicit.js';
import { specifiedTests } from '../../check/specification-tests.js';
import { cellAmounts } from '../cell-amounts.js';
import { sentencesOf } from '../claims.js';
import { documentRule } from '../document-rule.js';
import { eachDocument } from '../each-passage.js';
import { isWrittenText } from '../is-written.js';
import { type Passage, pieceAt } from '../passages.js';
import { cellText, tablesOf } from '../table-texts.js';

/** «5 копий», "5 copies": a number of vector copies, in a sentence that speaks of the vector. */
const copies =
  /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)?[ \u00A0]?(?:копи(?:я|и|й|ю|ями|ях)|cop(?:y|ies))(?!\p{L}|\s+number)/giu;
const ofVector = /вектор|трансген|провирус|vector|transgene|provir|VCN|ЧКВ/iu;
/** What copies may be counted in: a cell, a genome, a weight or volume of what was measured. */
const basis =
  /(?:на|в|per|in|\/)\s*(?:1\s+|одн\p{L}+\s+|each\s+|one\s+)?(?<transduced>(?:трансдуцированн\p{L}*|CAR[⁺+]\p{L}*|transduced)[\s-]+)?(?:\p{L}+[\s-]+)?(?:клет|геном|мкг|нг|мл|мкл|реакци|cell|genome|[µμ]g|ug|ng|m[lL]|[µμ][lL]|reaction)/iu;

/** The half of the rule that reads numbers of cells and of vector copies written in words. */
export const cellsExplicitInText = documentRule({
  ...cellsExplicit,
  failures: {
    cellsInText: {
      message: {
        ru: 'раздел {section}: «{text}» — каких клеток: всех, жизнеспособных или CAR⁺?',
        en: 'section {section}: "{text}" — which cells: all, viable or CAR+?',
      },
      hint: {
        ru: 'назовите клетки рядом с числом, а лучше печатайте поле с единицей',
        en: 'name the cells beside the number, or better print the field with its unit',
      },
    },
    copiesInText: {
      message: {
        ru: 'раздел {section}: «{text}» вектора — на клетку или на трансдуцированную клетку?',
        en: 'section {section}: "{text}" of the vector — per cell or per transduced cell?',
      },
      hint: {
        ru: 'допишите, на какую клетку рассчитано число копий',
        en: 'add which cell the number of copies is counted in',
      },
    },
    otherCopiesInText: {
      message: {
        ru: 'раздел {section}: «{text}» — не та основа, что в спецификации {record}: там {unit}',
        en: 'section {section}: "{text}" has another basis than specification {record}, which has {unit}',
      },
      hint: {
        ru: 'пересчитайте на основу спецификации или назовите обе',
        en: 'convert it to the basis of the specification, or give both',
      },
    },
  },
  inspect(context) {
    const { records, passagesOf, place, judge } = context;
    eachDocument(context, (document) => {
      const { section } = document;
      const own = passagesOf(document);
      const telling = own.filter(tellsOfCells);
      const around = telling.length === 0 ? new Map<Passage, string>() : new Map(cellContexts(document, own));
      for (const passage of telling) {
        for (const { text, sentence, index, unitIndex, isNamed } of cellAmounts(passage)) {
          if (!isWrittenText(records, passage, unitIndex) || isOfProcedure(records, passage, index)) continue;
          judge((judgement) => {
            if (isNamed || whichCells.test(`${sentence} ${around.get(passage) ?? ''}`)) return;
            judgement.fail('cellsInText', place(passage, index), { section, text });
          });
        }
        for (const { text: sentence, index: start } of sentencesOf(passage.text)) {
          if (!ofVector.test(`${sentence} ${around.get(passage) ?? ''}`)) continue;
          for (const match of sentence.matchAll(copies)) {
            const index = start + match.index;
            if (!isWrittenText(records, passage, index) || isOfProcedure(records, passage, index)) continue;
            judge((judgement) => {
              const [text] = match;
              const counted = basis.exec(sentence.slice(match.index)) ?? basis.exec(around.get(passage) ?? '');
              const at = place(passage, index);
              if (counted === null) return judgement.fail('copiesInText', at, { section, text });
              const specified = specifiedBasis(judgement, records);
              const isPerCell = /клет|cell/iu.test(counted[0]);
              const isTransduced = counted.groups?.['transduced'] !== undefined;
              if (specified === undefined || !isPerCell || isTransduced === specified.isTransduced) return;
              if (specified.isTransduced ? /всех|любую|all|any/iu.test(sentence) : both.test(sentence)) return;
              const args = {
                section,
                text: sentence.slice(match.index, match.index + text.length + counted[0].length + 1),
              };
              judgement.fail('otherCopiesInText', at, { ...args, record: specified.record, unit: specified.unit });
            });
          }
        }
      }
    });
  },
});

function tellsOfCells(passage: Passage): boolean {
  return cellAmounts(passage).length > 0 || sentencesOf(passage.text).some(({ text }) => text.search(copies) >= 0);
}

/** The cells a test procedure takes are those of its sample, which the test names. */
function isOfProcedure(records: RecordIndex, passage: Passage, index: number): boolean {
  const origin = pieceAt(passage, index)?.origin;
  return origin !== undefined && records.inFile(origin.file)?.recordType === 'analytical-method';
}

/** A sentence that gives the number in both bases is no contradiction. */
const both = /(?:на|per)\s+(?:одн\p{L}+\s+)?(?:клетк|cell)/iu;

/** What the caption, the head of the column and the first cell of the row say of a cell of a table. */
function* cellContexts(
  document: Parameters<typeof tablesOf>[0],
  passages: readonly Passage[],
): Generator<readonly [Passage, string]> {
  for (const { caption, head, body } of tablesOf(document, passages)) {
    for (const row of body) {
      const [label] = row;
      for (const cell of row) {
        const heads = head.flatMap((cells) => cells.filter(({ column }) => column === cell.column));
        const texts = [caption?.text ?? '', ...heads.map(cellText), label === undefined ? '' : cellText(label)];
        for (const passage of cell.passages) yield [passage, texts.join(' ')];
      }
    }
  }
}

function specifiedBasis(judgement: Judgement, records: RecordIndex) {
  for (const { test, specification } of specifiedTests(judgement, records)) {
    if (judgement.given(test.get('attribute'))?.value !== 'vector-copy-number') continue;
    const unit = judgement.given(test.get('criterion'))?.value.unit;
    if (unit === '{copies}/{cell}' || unit === '{copies}/{transduced cell}') {
      return { isTransduced: unit === '{copies}/{transduced cell}', unit, record: specification.id };
    }
  }
  return undefined;
}
