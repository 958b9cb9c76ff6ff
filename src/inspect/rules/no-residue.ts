import type { Block, Heading } from '../../assemble/document-model.js';
import { cite } from '../../check/clauses.js';
import { documentRule } from '../document-rule.js';
import { eachDocument, eachPassage } from '../each-passage.js';

/** Marks of a template, of a program or of an unfinished draft that no reader of a dossier should meet. */
const residues: readonly RegExp[] = [
  /\{\{|\}\}/u,
  /\[object \w+\]/u,
  /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD|XXX)(?![\p{L}\p{N}_])/u,
  /lorem ipsum/iu,
  /(?<![\p{L}\p{N}_-])(?:undefined|NaN|nan)(?![\p{L}\p{N}_-])/u,
  /(?<![\p{L}\p{N}_-])null(?![\p{L}\p{N}_-])(?!\s+(?:hypothes|allele|mice|mouse))/u,
  /\p{Co}+/u,
];

export const noResidue = documentRule({
  code: 'document/no-residue',
  catalogueId: 'DOC-004',
  states: {
    ru: 'В документах нет служебного текста: меток шаблона, TODO, lorem ipsum, null, NaN, заголовков без слов и заголовков, под которыми ничего нет',
    en: 'The documents hold no working residue: template marks, TODO, lorem ipsum, null, NaN, headings without words and headings with nothing below them',
  },
  why: {
    ru: 'служебный текст показывает эксперту, что документ не вычитан, и скрывает пропавшее значение',
    en: 'residue tells a reviewer that nobody read the document, and hides a value that got lost',
  },
  clause: cite('dataIntegrity'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: false,
  reads: ['all-text'],
  failures: {
    residue: {
      message: {
        ru: 'в разделе {section} остался служебный текст «{text}»',
        en: 'section {section} holds the residue "{text}"',
      },
      hint: {
        ru: 'удалите его из указанной строки или впишите там нужное значение',
        en: 'delete it from the line shown, or enter the value that is due there',
      },
    },
    emptyHeading: {
      message: {
        ru: 'в документе раздела {section} есть заголовок, в котором нет ни слова',
        en: 'the document of section {section} has a heading without a single word',
      },
      hint: {
        ru: 'впишите слова заголовка в шаблон или уберите заголовок',
        en: 'write the words of the heading in the template or remove the heading',
      },
    },
    nothingBelow: {
      message: {
        ru: 'в разделе {section} под заголовком «{text}» ничего нет',
        en: 'section {section} has nothing below the heading "{text}"',
      },
      hint: {
        ru: 'впишите текст, который здесь должен быть, или уберите заголовок из шаблона',
        en: 'enter the text that is due there, or remove the heading from the template',
      },
    },
  },
  inspect(context) {
    const { passagesOf, place, placeOf, judge } = context;
    eachPassage(context, (passage) => {
      judge((judgement) => {
        for (const residue of residues) {
          const found = residue.exec(passage.text);
          if (found === null) continue;
          const args = { section: passage.document.section, text: printable(found[0]) };
          judgement.fail('residue', place(passage, found.index), args);
        }
      });
    });
    eachDocument(context, (document) => {
      judge((judgement) => {
        const { section } = document;
        for (const [index, block] of document.blocks.entries()) {
          if (block.kind !== 'heading') continue;
          const words = passagesOf(document).find(({ blockId }) => blockId === block.id);
          if (words === undefined) judgement.fail('emptyHeading', placeOf(document), { section });
          else if (isBare(block, document.blocks[index + 1])) {
            judgement.fail('nothingBelow', place(words, 0), { section, text: words.text });
          }
        }
      });
    });
  },
});

/** Whether a heading ends the document, or the next one of its rank or above follows at once. */
function isBare(heading: Heading, next: Block | undefined): boolean {
  return next === undefined || (next.kind === 'heading' && next.level <= heading.level);
}

/** Private-use characters have no shape to show, so their code points stand for them. */
function printable(text: string): string {
  return text.replace(/\p{Co}/gu, (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}
