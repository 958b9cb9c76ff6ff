import { rootField } from '../../check/field.js';
import type { Judgement } from '../../check/judgement.js';
import type { RecordIndex } from '../../check/record-index.js';
import { clinicalBatchesListed } from '../../check/rules/clinical-batches-listed.js';
import { specifiedTests } from '../../check/specification-tests.js';
import type { DossierRecord } from '../../records/record.js';
import { documentRule } from '../document-rule.js';

/** Where batches of the product and of its substance are listed with their results. */
const lists = [
  ['3.2.P.5.4', 'drug-product'],
  ['3.2.S.4.4', 'drug-substance'],
] as const;

/** The half of the rule that reads which batches the two sections print. */
export const clinicalBatchesListedInText = documentRule({
  ...clinicalBatchesListed,
  failures: {
    notPrinted: {
      message: {
        ru: 'раздел {section} не называет серию {batch}, введённую в исследовании',
        en: 'section {section} does not name batch {batch}, which was infused in a trial',
      },
      hint: {
        ru: 'напечатайте серию и её результаты в разделе: он строится по записям batch',
        en: 'print the batch and its results in the section: it is made from the batch records',
      },
    },
  },
  inspect({ records, documents, passagesOf, placeOf, judge }) {
    for (const [section, scope] of lists) {
      for (const document of documents.filter((one) => one.section === section)) {
        const texts = passagesOf(document).map(({ text }) => text);
        for (const batch of records.all('batch')) {
          if (batch.data.scope !== 'drug-product' || batch.data.use !== 'clinical') continue;
          judge((judgement) => {
            const infused = judgement.known(rootField(batch).get('dates').get('infused'));
            const number = judgement.known(rootField(batch).get('batchNumber'));
            if (infused === undefined || number === undefined) return;
            // A batch without results is told of by the other half.
            if (!hasResults(judgement, records, batch, scope)) return judgement.skip(noResults, number);
            if (texts.some((text) => namesBatch(text, number.value))) return;
            judgement.fail('notPrinted', placeOf(document), { section, batch: number.value }, [
              { at: number.at, label: judgement.labelOf(number) },
            ]);
          });
        }
      }
    }
  },
});

const noResults = {
  ru: 'результатов серии по этой спецификации нет в записях',
  en: 'the records hold no results of the batch by this specification',
};

function hasResults(
  judgement: Judgement,
  records: RecordIndex,
  batch: DossierRecord<'batch'>,
  scope: 'drug-product' | 'drug-substance',
): boolean {
  const results = judgement.given(rootField(batch).get('results'))?.value ?? [];
  const own = new Set(
    specifiedTests(judgement, records)
      .filter(({ specification }) => specification.data.scope === scope)
      .map(({ test }) => test.value.id),
  );
  return results.some(({ testId }) => typeof testId === 'string' && own.has(testId));
}

/** EXC-01 is not named by EXC-010. */
function namesBatch(text: string, number: string): boolean {
  let index = text.indexOf(number);
  while (index >= 0) {
    const around = `${text[index - 1] ?? ' '}${text[index + number.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
    index = text.indexOf(number, index + 1);
  }
  return false;
}
