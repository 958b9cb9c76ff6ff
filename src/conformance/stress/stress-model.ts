import type { DocumentModel } from '../../assemble/document-model.js';
import type { Language } from '../../diagnostics/diagnostic.js';
import { restartParagraphs, text, value } from './model-parts.js';
import { sayIn } from './say.js';
import { stressFigures } from './stress-figures.js';
import { formTable, joinedRowsTable, narrowTable, tallRowTable, wideTable } from './stress-tables.js';
import { bindingBlocks, letterBlocks, listBlocks, signBlocks, subheadings } from './stress-text.js';

/**
 * A document that holds everything a document may hold, and whatever was found to be lost or torn: every kind of node
 * in Russian or English, over several pages of both orientations. No dossier contains it; all judges look at it.
 */
export function stressModel(language: Language): DocumentModel {
  restartParagraphs();
  const say = sayIn(language);
  return {
    id: `stress-${language}`,
    product: 'stress',
    section: '1.8.3',
    documentCode: '01080',
    language,
    profile: 'draft',
    style: 'ctd',
    title: say('Испытания & «сравнение» <проба>', 'Trials & "comparison" <probe>'),
    author: say('ООО «Пример»', 'Example LLC'),
    date: '2026-11-22',
    version: '0.1',
    header: {
      product: [value(say('Утжефра (utzhefra)', 'Utzhefra'))],
      section: [
        text('1.8.3 '),
        text(
          say(
            'Перечень клинических исследований лекарственного препарата, включённых в регистрационное досье, и сведения о них в табличной форме',
            'Tabular listing of the clinical studies of the medicinal product that are included in the registration dossier',
          ),
        ),
      ],
      version: [text(say('версия ', 'version ')), value('0.1')],
    },
    pageMarks: language === 'ru' ? ['ЧЕРНОВИК — НЕ ДЛЯ ПОДАЧИ'] : ['DRAFT — NOT FOR SUBMISSION', 'SYNTHETIC DATA'],
    blocks: [
      ...letterBlocks(say),
      ...signBlocks(say),
      ...listBlocks(say),
      ...subheadings(say),
      ...formTable(say),
      ...wideTable(say),
      ...stressFigures(say),
      ...bindingBlocks(say),
      ...narrowTable(say),
      ...tallRowTable(say),
      ...joinedRowsTable(say),
      {
        kind: 'signature',
        id: 'signature',
        position: [
          text(
            say(
              'Генеральный директор ООО «Пример» (доверенность № 12 от 01.02.2026)',
              'Chief Executive Officer of Example LLC (power of attorney No. 12 of 1 February 2026)',
            ),
          ),
        ],
        name: [text(say('И. И. Иванова', 'I. I. Ivanova'))],
      },
    ],
  };
}
