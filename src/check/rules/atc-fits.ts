import { substanceOfCode } from '../atc-substances.js';
import { cite } from '../clauses.js';
import { type Field, rootField } from '../field.js';
import { recordRule } from '../rule.js';
import { plainText } from '../text/plain-text.js';

/** Antineoplastic cell and gene therapy. */
const GROUP = 'L01XL';

export const atcFits = recordRule({
  code: 'product/atc-fits',
  catalogueId: 'IDN-007',
  states: {
    ru: 'Код АТХ — из группы клеточной и генной терапии и не присвоен другому веществу',
    en: 'The ATC code is of the group of cell and gene therapy and belongs to no other substance',
  },
  why: {
    ru: 'код другого вещества значит, что сведения о нём взяты из чужой инструкции',
    en: 'the code of another substance means that it was copied from the information of another product',
  },
  clause: cite('atcClassification'),
  severity: { draft: 'warning', submission: 'warning' },
  justifiable: true,
  reads: ['product.atc', 'product.classification', 'product.nonproprietaryName'],
  failures: {
    otherGroup: {
      message: {
        ru: 'код АТХ `{code}` не из группы L01XL, а препарат — из генетически модифицированных клеток',
        en: 'ATC code `{code}` is not of group L01XL, while the product consists of genetically modified cells',
      },
      hint: {
        ru: 'сверьте код с классификацией ВОЗ; пока код не присвоен, укажите группу L01XL',
        en: 'compare the code with the WHO classification; until a code is assigned, give the group L01XL',
      },
    },
    otherSubstance: {
      message: {
        ru: 'код АТХ `{code}` присвоен другому веществу: {other}',
        en: 'ATC code `{code}` belongs to another substance: {other}',
      },
      hint: {
        ru: 'сверьте код с действующим указателем АТХ/DDD ВОЗ; укажите код своего вещества, а пока он не присвоен — группу L01XL',
        en: 'compare the code with the current WHO ATC/DDD index; give the code of the own substance or, until it is assigned, the group L01XL',
      },
    },
  },
  check({ records, judge }) {
    for (const product of records.all('product')) {
      judge((judgement) => {
        const data = rootField(product);
        const atc = judgement.known(data.get('atc'));
        const code: Field<string | undefined> | undefined = atc?.get('code');
        const known = judgement.known(code);
        if (known === undefined) return;
        const classification = judgement.given(data.get('classification'));
        const isModified = judgement.given(classification?.get('geneticallyModified'))?.value === true;
        if (isModified && !known.value.startsWith(GROUP)) judgement.fail('otherGroup', known, { code: known.value });
        const other = substanceOfCode(known.value);
        const own = judgement.given(judgement.given(data.get('nonproprietaryName'))?.get('en'));
        if (other === undefined || (own !== undefined && plainText(own.value) === other)) return;
        judgement.fail('otherSubstance', known, { code: known.value, other });
      });
    }
  },
});
