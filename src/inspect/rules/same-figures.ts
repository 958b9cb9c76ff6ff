import type { RecordIndex } from '../../check/record-index.js';
import { listFigures, sameFigures } from '../../check/rules/same-figures.js';
import { compareFigures } from '../../check/text/compare-figures.js';
import { compareText } from '../../diagnostics/sort.js';
import { documentRule } from '../document-rule.js';
import { eachDocument } from '../each-passage.js';
import type { Passage } from '../passages.js';

/** What one block prints in one language: the words of the template, and which values. */
interface PrintedBlock {
  readonly literal: string;
  readonly values: ReadonlySet<string>;
}

/** The half of the rule that reads what the templates say in each language, block by block. */
export const sameFiguresInText = documentRule({
  ...sameFigures,
  failures: {
    figuresInTemplate: {
      message: {
        ru: 'в тексте шаблона раздела {section} числа разные: только по-русски — {ru}, только по-английски — {en}',
        en: 'the template of section {section} differs in figures: only in Russian {ru}, only in English {en}',
      },
      hint: {
        ru: 'исправьте число в той половине шаблона, где оно неверно, а лучше печатайте поле записи',
        en: 'correct the number in the half of the template where it is wrong, or better print the field of the record',
      },
    },
    valueInOneLanguage: {
      message: {
        ru: 'в разделе {section} значение `{value}` напечатано только на одном языке ({language})',
        en: 'section {section} prints the value `{value}` in one language only ({language})',
      },
      hint: {
        ru: 'печатайте в обеих половинах шаблона одни и те же поля',
        en: 'print the same fields in both halves of the template',
      },
    },
  },
  inspect(context) {
    const { records, documents, passagesOf, placeOf, judge, about } = context;
    const russianOnes = documents.filter(({ language }) => language === 'ru');
    eachDocument({ documents: russianOnes, about }, (document) => {
      const english = documents.find(({ id, language }) => id === document.id && language === 'en');
      const [ofRussian, ofEnglish] = [passagesOf(document), english ? passagesOf(english) : []];
      if (ofRussian.length === 0 || ofEnglish.length === 0) return;
      judge((judgement) => {
        const { section } = document;
        const [ru, en] = [readBlocks(records, ofRussian), readBlocks(records, ofEnglish)];
        for (const [block, russian] of ru) {
          const other = en.get(block);
          if (other === undefined) continue;
          const only = compareFigures(russian.literal, other.literal);
          if (only.ru.length > 0 || only.en.length > 0) {
            const args = { section, ru: listFigures(only.ru), en: listFigures(only.en) };
            judgement.fail('figuresInTemplate', placeOf(document), args);
          }
          for (const { value, language } of inOneOnly(russian.values, other.values)) {
            judgement.fail('valueInOneLanguage', placeOf(document), { section, value, language });
          }
        }
      });
    });
  },
});

/** What the blocks of one document print, by the id of the block. */
function readBlocks(records: RecordIndex, passages: readonly Passage[]): ReadonlyMap<string, PrintedBlock> {
  const blocks = new Map<string, PrintedBlock>();
  for (const { blockId, text, pieces } of passages) {
    const before = blocks.get(blockId);
    const values = new Set(before?.values);
    const literal = pieces.map(({ start, end, origin }) => {
      if (origin === undefined || records.inFile(origin.file) === undefined) return text.slice(start, end);
      // Candidates that read the same in one language print there once.
      values.add(`${origin.file}#${origin.pointer.replace(/\/candidates\/.*/u, '').replace(/\/(?:ru|en)$/u, '')}`);
      return '\uFFFC';
    });
    blocks.set(blockId, { literal: `${before === undefined ? '' : `${before.literal}\n`}${literal.join('')}`, values });
  }
  return blocks;
}

function inOneOnly(ru: ReadonlySet<string>, en: ReadonlySet<string>): { value: string; language: string }[] {
  const missing = (from: ReadonlySet<string>, other: ReadonlySet<string>, language: string) =>
    [...from].filter((value) => !other.has(value)).map((value) => ({ value, language }));
  return [...missing(ru, en, 'ru'), ...missing(en, ru, 'en')].sort((a, b) => compareText(a.value, b.value));
}
