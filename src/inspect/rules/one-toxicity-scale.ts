import { comparatorNames } from '../../check/rules/one-nonproprietary-name.js';
import { oneToxicityScale, scalesUsed } from '../../check/rules/one-toxicity-scale.js';
import type { ToxicityScale } from '../../records/record-types.js';
import { namesAnyOf } from '../claims.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';
import { pieceAt } from '../passages.js';

/** How texts name the scales that grade these toxicities only; CTCAE grades every other event as well. */
const spellings: readonly (readonly [ToxicityScale, RegExp])[] = [
  ['ASTCT-2019', /(?<![\p{L}\p{N}])ASTCT(?![\p{L}\p{N}])/gu],
  ['Penn', /(?:шкал\p{L}*\s+)Penn(?!\p{L})|(?<!\p{L})Penn(?=\s+(?:grading|scale|criteria))/giu],
  ['Lee-2014', /(?<!\p{L})Lee(?:\s+(?:et\s+al\.?|и\s+соавт\.?))?,?\s*\(?2014/gu],
];

/** The half of the rule that reads the scales the texts name. */
export const oneToxicityScaleInText = documentRule({
  ...oneToxicityScale,
  failures: {
    otherInText: {
      message: {
        ru: 'в разделе {section} названа шкала {written}, а степени в результатах даны по шкале {used}',
        en: 'section {section} names the scale {written}, while the results are graded by {used}',
      },
      hint: {
        ru: 'назовите шкалу результатов или приведите степени и по второй шкале (alsoGraded)',
        en: 'name the scale of the results, or give the grades by the second scale as well (alsoGraded)',
      },
    },
  },
  inspect(context) {
    const { records, place, judge } = context;
    const others = comparatorNames(records);
    eachPassage(context, (passage) => {
      if (!spellings.some(([, spelling]) => passage.text.search(spelling) >= 0)) return;
      for (const [scale, spelling] of spellings) {
        for (const match of passage.text.matchAll(spelling)) {
          const origin = pieceAt(passage, match.index)?.origin;
          const kind = origin && records.inFile(origin.file)?.recordType;
          // Another product and its publications keep the scale they were graded by.
          if (kind === 'comparator' || kind === 'reference') continue;
          if (namesAnyOf(passage.text, others)) continue;
          judge((judgement) => {
            const used = scalesUsed(judgement, records);
            if (used.size === 0 || used.has(scale)) return;
            const args = { section: passage.document.section, written: scale, used: [...used].join(', ') };
            judgement.fail('otherInText', place(passage, match.index), args);
          });
        }
      }
    });
  },
});
