import type { DocumentModel } from '../../assemble/document-model.js';
import { rootField } from '../../check/field.js';
import { innStatuses, nameStatusAsPrinted } from '../../check/rules/name-status-as-printed.js';
import { isWithin } from '../../load/pointer.js';
import { documentRule } from '../document-rule.js';
import { eachDocument } from '../each-passage.js';
import { collectLabelled } from '../labelled-values.js';
import type { Passage } from '../passages.js';

/** «МНН», not «МНН или группировочное наименование», as the last words before the name or as the label of its row. */
const calledInn =
  /(?<!\p{L})(?:МНН|международн\p{L}*\s+непатентованн\p{L}*\s+(?:на)?именовани\p{L}*|INN|international\s+non-?proprietary\s+name)(?!\s*(?:или|\/|or)(?!\p{L}))\s*[:—–(«"“-]*\s*$/iu;

/** The half of the rule that reads documents: what the printed name is called. */
export const nameStatusAsPrintedInText = documentRule({
  ...nameStatusAsPrinted,
  failures: {
    calledInn: {
      message: {
        ru: 'в разделе {section} «{name}» названо МНН, а статус наименования — {status}',
        en: 'section {section} calls "{name}" an INN, while the status of the name is {status}',
      },
      hint: {
        ru: 'напишите «МНН или группировочное наименование»; когда ВОЗ присвоит МНН, исправьте статус в записи препарата',
        en: 'write "INN or grouping name"; once the WHO assigns an INN, correct the status in the product record',
      },
    },
  },
  inspect(context) {
    const { records, passagesOf, place, placeOf, judge } = context;
    for (const product of records.all('product')) {
      const isName = (file: string, pointer: string): boolean =>
        file === product.file && isWithin(pointer, '/nonproprietaryName');
      const nameIn = ({ pieces }: Passage) =>
        pieces.find(({ origin }) => origin !== undefined && isName(origin.file, origin.pointer));
      const labelledIn = ({ blocks }: DocumentModel) =>
        blocks
          .flatMap(collectLabelled)
          .filter(
            ({ label, origins }) => calledInn.test(label) && origins.some(({ file, pointer }) => isName(file, pointer)),
          );
      eachDocument(context, (document) => {
        const mentions = passagesOf(document).flatMap((passage) => {
          const piece = nameIn(passage);
          if (piece === undefined || !calledInn.test(passage.text.slice(0, piece.start))) return [];
          const { start, end } = piece;
          return [{ name: nameAt(passage, start, end), at: place(passage, start) }];
        });
        const labelled = labelledIn(document).map(({ text }) => ({ name: text, at: placeOf(document) }));
        for (const { name, at } of [...mentions, ...labelled]) {
          judge((judgement) => {
            const status = judgement.known(rootField(product).get('nonproprietaryNameStatus'));
            if (status === undefined || innStatuses.has(status.value)) return;
            const related = [{ at: status.at, label: judgement.labelOf(status) }];
            const args = { section: document.section, name, status: status.value };
            judgement.fail('calledInn', at, args, related);
          });
        }
      });
    }
  },
});

function nameAt(passage: Passage, start: number, end: number): string {
  return passage.text.slice(start, end);
}
