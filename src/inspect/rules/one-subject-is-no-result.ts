import { oneSubjectIsNoResult } from '../../check/rules/one-subject-is-no-result.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';
import type { Passage, Piece } from '../passages.js';

/** The only section that may describe a single case, and only in its text. */
const NARRATIVE_SECTION = '2.5';

/** The half of the rule that reads documents: where a case is told, and how. */
export const oneSubjectIsNoResultInText = documentRule({
  ...oneSubjectIsNoResult,
  failures: {
    outsideNarrative: {
      message: {
        ru: 'описание отдельного случая напечатано в разделе {section}, а ему место только в разделе 2.5',
        en: 'the description of a single case prints in section {section}; its only place is section 2.5',
      },
      hint: {
        ru: 'уберите поля записи case-description из шаблона этого раздела',
        en: 'remove the fields of the case-description record from the template of this section',
      },
    },
    percentage: {
      message: {
        ru: 'рядом с описанием отдельного случая напечатан процент: {percentage}',
        en: 'a percentage prints beside the description of a single case: {percentage}',
      },
      hint: {
        ru: 'уберите процент: по одному пациенту доли не считают',
        en: 'remove the percentage: one patient has no rate',
      },
    },
  },
  inspect(context) {
    const { records, place, judge } = context;
    const isOfCase = ({ origin }: Piece): boolean =>
      origin !== undefined && records.inFile(origin.file)?.recordType === 'case-description';
    eachPassage(context, (passage) => {
      if (!passage.pieces.some(isOfCase)) return;
      judge((judgement) => {
        const piece = passage.pieces.find(isOfCase);
        if (piece === undefined) return;
        const { section } = passage.document;
        if (!isNarrative(passage)) judgement.fail('outsideNarrative', place(passage, piece.start), { section });
        const percentage = /\d[\d.,\s]*%/u.exec(passage.text);
        if (percentage === null) return;
        judgement.fail('percentage', place(passage, percentage.index), { percentage: percentage[0] });
      });
    });
  },
});

function isNarrative({ document: { section } }: Passage): boolean {
  return section === NARRATIVE_SECTION || section.startsWith(`${NARRATIVE_SECTION}.`);
}
