import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { recordRule } from '../rule.js';

export const nameStatusAsPrinted = recordRule({
  code: 'product/name-status-as-printed',
  catalogueId: 'IDN-002',
  states: {
    ru: 'Наименование названо МНН, только если оно стоит в перечне ВОЗ, и перечень указан',
    en: 'The name is called an INN only if it stands in a WHO list, and the list is cited',
  },
  why: {
    ru: 'МНН присваивает ВОЗ; без перечня это группировочное наименование, и назвать его МНН — ошибка',
    en: 'INNs are assigned by the WHO; without a list it is a grouping name, and to call it an INN is wrong',
  },
  clause: cite('whoNames', 'eaeuRegistration'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['product.nonproprietaryNameStatus', 'product.innList', 'all-text'],
  failures: {
    noList: {
      message: {
        ru: 'наименование записано как МНН ({status}), а перечень ВОЗ не указан',
        en: 'the name is entered as an INN ({status}), and no WHO list is cited',
      },
      hint: {
        ru: 'впишите номер и дату перечня в innList или исправьте nonproprietaryNameStatus',
        en: 'enter number and date of the list in innList, or correct nonproprietaryNameStatus',
      },
    },
  },
  check({ records, judge }) {
    for (const product of records.all('product')) {
      judge((judgement) => {
        const data = rootField(product);
        const status = judgement.known(data.get('nonproprietaryNameStatus'));
        if (status === undefined || !innStatuses.has(status.value)) return;
        if (judgement.given(data.get('innList')) !== undefined) return;
        judgement.fail('noList', status, { status: status.value });
      });
    }
  },
});

export const innStatuses: ReadonlySet<string> = new Set(['inn-proposed', 'inn-recommended']);
