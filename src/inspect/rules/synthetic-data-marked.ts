import { syntheticDataMarked } from '../../check/rules/synthetic-data-marked.js';
import { documentRule } from '../document-rule.js';

const marks = { ru: /вымышлен|синтетич/iu, en: /fictional|synthetic/iu } as const;

/** The half of the rule that reads documents: every page of a synthetic dossier says what it is. */
export const syntheticDataMarkedOnPages = documentRule({
  ...syntheticDataMarked,
  failures: {
    unmarked: {
      message: {
        ru: 'досье вымышленное, а на страницах документа {document} этого не сказано',
        en: 'the dossier is synthetic, yet the pages of document {document} do not say so',
      },
      hint: {
        ru: 'это ошибка сборки: сообщите разработчикам, документ не используйте',
        en: 'this is a fault of the build: report it to the developers and do not use the document',
      },
    },
  },
  inspect({ dossier, documents, placeOf, judge }) {
    if (dossier?.data.synthetic !== true) return;
    for (const document of documents) {
      judge((judgement) => {
        const isMarked = document.pageMarks.some((mark) => marks[document.language].test(mark));
        if (!isMarked) judgement.fail('unmarked', placeOf(document), { document: document.id });
      });
    }
  },
});
