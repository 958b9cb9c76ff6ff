import { modifiedCells } from '../../check/car-t-product.js';
import { cite } from '../../check/clauses.js';
import { rootField } from '../../check/field.js';
import type { VectorType } from '../../records/record-types.js';
import { documentRule } from '../document-rule.js';

const denial =
  /не\s+(?:содерж|явля)\p{L}*\s+(?:\p{L}+\s+){0,2}(?:ГМО|генетически\s+модифицирован)|(?:does|do|is|are)\s+not\s+(?:contain|a|an)?\s*(?:any\s+)?(?:GMO|genetically\s+modified)/iu;
const statement = /ГМО|генетически\s+модифицирован|генно-модифицирован|GMO|genetically\s+modified/iu;

const vectors: readonly (readonly [VectorType, RegExp])[] = [
  ['lentiviral', /лентивирус|lentivir/iu],
  ['gammaretroviral', /гамма-?ретровирус|gamma-?retrovir/iu],
  ['transposon', /транспозон|transposon/iu],
];

export const gmoStatementsAgree = documentRule({
  code: 'product/gmo-statements-agree',
  catalogueId: 'LAB-007',
  states: {
    ru: 'Раздел 1.9 говорит, что препарат содержит генетически модифицированные клетки, и называет тот же вектор, а раздел 6.6 ОХЛП — как их уничтожить',
    en: 'Section 1.9 says that the product contains genetically modified cells and names the same vector, and section 6.6 of the SmPC says how to dispose of them',
  },
  why: {
    ru: 'отрицание ГМО при модифицированных клетках — ложное сведение в заявлении',
    en: 'to deny a GMO where the cells are modified is a false statement in the application',
  },
  clause: cite('eaeuRegistration', 'eaeuProductInformation'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: false,
  reads: ['product.classification', 'product.vector', 'labelling.smpc.disposal', 'all-text'],
  failures: {
    denied: {
      message: {
        ru: 'препарат генетически модифицирован, а раздел {section} говорит: «{text}»',
        en: 'the product is genetically modified, but section {section} says "{text}"',
      },
      hint: { ru: 'исправьте текст раздела 1.9', en: 'correct the text of section 1.9' },
    },
    silent: {
      message: {
        ru: 'препарат генетически модифицирован, а документ раздела {section} об этом молчит',
        en: 'the product is genetically modified, but the document of section {section} does not say so',
      },
      hint: { ru: 'напечатайте сведения о ГМО', en: 'print the statement on the GMO' },
    },
    otherVector: {
      message: {
        ru: 'раздел {section} называет вектор «{text}», а в записи препарата вектор — {vector}',
        en: 'section {section} names the vector "{text}", the product record says {vector}',
      },
      hint: {
        ru: 'сверьте вектор с описанием в модуле 3 и исправьте текст или запись препарата',
        en: 'compare the vector with Module 3, and correct the text or the product record',
      },
    },
    noDisposal: {
      message: {
        ru: 'в ОХЛП нет указаний по уничтожению генетически модифицированных клеток (6.6)',
        en: 'the SmPC says nothing of the disposal of genetically modified cells (6.6)',
      },
      hint: { ru: 'заполните smpc.disposal', en: 'fill in smpc.disposal' },
    },
  },
  inspect({ records, documents, passagesOf, place, placeOf, judge }) {
    for (const labelling of records.all('labelling')) {
      judge((judgement) => {
        const smpc = judgement.known(rootField(labelling).get('smpc'));
        const disposal = smpc?.get('disposal');
        if (smpc === undefined || disposal === undefined || modifiedCells(judgement, records) === undefined) return;
        if (disposal.value === undefined) judgement.fail('noDisposal', smpc);
        else judgement.known(disposal);
      });
    }
    for (const document of documents.filter(({ section }) => section === '1.9' || section.startsWith('1.9.'))) {
      const own = passagesOf(document);
      judge((judgement) => {
        if (modifiedCells(judgement, records) === undefined) return;
        const { section } = document;
        if (!own.some(({ text }) => statement.test(text))) judgement.fail('silent', placeOf(document), { section });
        const [product] = records.all('product');
        const vector = judgement.given(product && rootField(product).get('vector'));
        const type = judgement.given(vector?.get('type'));
        for (const passage of own) {
          const denied = denial.exec(passage.text);
          if (denied !== null) {
            judgement.fail('denied', place(passage, denied.index), { section, text: denied[0] });
          }
          if (type === undefined) continue;
          for (const [name, pattern] of vectors) {
            const match = pattern.exec(passage.text);
            if (match === null || name === type.value) continue;
            const related = [{ at: type.at, label: judgement.labelOf(type) }];
            const args = { section, text: match[0], vector: type.value };
            judgement.fail('otherVector', place(passage, match.index), args, related);
          }
        }
      });
    }
  },
});
