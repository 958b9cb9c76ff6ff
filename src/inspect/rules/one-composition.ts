import type { DocumentModel } from '../../assemble/document-model.js';
import { describeValue } from '../../check/describe-value.js';
import {
  compareNumbers,
  type ExactNumber,
  exactNumber,
  multiplyNumbers,
  shortNumber,
} from '../../check/exact-number.js';
import { type Field, itemsOf, rootField } from '../../check/field.js';
import type { Judgement, Placed } from '../../check/judgement.js';
import { nothingToJudge } from '../../check/outcome.js';
import type { Known } from '../../check/readings.js';
import type { RecordIndex } from '../../check/record-index.js';
import { oneComposition, perCent } from '../../check/rules/one-composition.js';
import { isFormOf, wordsOf } from '../../check/text/name-spelling.js';
import type { Language } from '../../diagnostics/diagnostic.js';
import type { Product } from '../../records/record-types.js';
import { sentencesOf } from '../claims.js';
import { documentRule } from '../document-rule.js';
import { isWrittenText } from '../is-written.js';
import type { Passage } from '../passages.js';
import { smpcPassages } from '../smpc-sections.js';
import { cellText, rowsOf } from '../table-texts.js';

/** Codes of the documents of 1.3 that state the composition. */
const LEAFLET = '02002';
const SMPC = '02001';
/** Labels name the composition only where the pack has to. */
const LABELS = '02003';

/** Where the composition of the product is stated in full. */
const compositionSections = new Set(['1.5.7', '2.3.P.1', '3.2.P.1', '3.2.P.3.2']);

/** The half of the rule that reads what the sections and the product information print as the composition. */
export const oneCompositionInText = documentRule({
  ...oneComposition,
  failures: {
    notNamed: {
      message: {
        ru: 'в составе есть «{name}», а {document} его не называет',
        en: 'the composition has "{name}", which {document} does not name',
      },
      hint: {
        ru: 'напечатайте все компоненты состава, кроме действующего вещества, или исправьте состав',
        en: 'print every component but the active substance, or correct the composition',
      },
    },
    otherAmountInText: {
      message: {
        ru: 'раздел {section}: «{name}» — {here}, а по составу {other}',
        en: 'section {section}: "{name}" is {here}, {other} by the composition',
      },
      hint: {
        ru: 'печатайте количество полем состава или исправьте текст',
        en: 'print the amount from the field of the composition, or correct the text',
      },
    },
  },
  inspect({ records, documents, passagesOf, place, placeOf, judge }) {
    const [product] = records.all('product');
    if (product?.data.composition === undefined) return;
    for (const document of documents.filter(statesComposition)) {
      const own = passagesOf(document);
      const list = document.documentCode === SMPC ? smpcPassages([document], passagesOf, ['6.1']) : own;
      judge((judgement) => {
        if (document.documentCode === LABELS) return judgement.skip(nothingToJudge);
        const components = componentsOf(judgement, rootField(product), document.language);
        const texts = list.map(({ text }) => wordsOf(text.toLowerCase()).map((word) => word.text));
        for (const { name, row } of components) {
          if (judgement.given(row.get('role'))?.value === 'active-substance') continue;
          if (list.length === 0 || texts.some((words) => isNamedIn(words, name))) continue;
          const shown = { name: describeValue(row.value.name), document: describe(document) };
          judgement.fail('notNamed', placeOf(document), shown, [
            { at: row.get('name').at, label: judgement.labelOf(row.get('name')) },
          ]);
        }
      });
      for (const statement of statementsOf(document, own)) {
        judge((judgement) => {
          const components = componentsOf(judgement, rootField(product), document.language);
          judgeStatement(judgement, statement, components, records, place);
        });
      }
    }
  },
});

type Row = Field<Known<Product['composition']>[number]>;

interface Component {
  readonly row: Row;
  /** In the language of the document, in lower case. */
  readonly name: string;
}

function statesComposition({ section, documentCode }: DocumentModel): boolean {
  return compositionSections.has(section) || [SMPC, LEAFLET, LABELS].includes(documentCode ?? '');
}

function describe({ section, documentCode }: DocumentModel) {
  if (documentCode === SMPC) return { ru: 'раздел 6.1 ОХЛП', en: 'section 6.1 of the SmPC' };
  if (documentCode === LEAFLET) return { ru: 'листок-вкладыш', en: 'the leaflet' };
  return { ru: `раздел ${section}`, en: `section ${section}` };
}

function componentsOf(judgement: Judgement, product: Field<Product>, language: Language): Component[] {
  const composition = judgement.known(product.get('composition'));
  return (composition === undefined ? [] : itemsOf(composition)).flatMap((row) => {
    const name = judgement.given(judgement.given(row.get('name'))?.get(language));
    return name === undefined ? [] : [{ row, name: name.value.trim().toLowerCase() }];
  });
}

/** Every word of the name, in any of its forms. */
function isNamedIn(words: readonly string[], name: string): boolean {
  return wordsOf(name).every(({ text }) => words.some((word) => isFormOf(word, text) || isDeclined(word, text)));
}

/** «Человека» and «человеком», «раствора» and «раствор»: all but the last two letters are the same. */
function isDeclined(word: string, meant: string): boolean {
  const stem = meant.slice(0, -2);
  return (
    meant.length >= 5 && /\p{Script=Cyrillic}$/u.test(meant) && word.startsWith(stem) && word.length <= meant.length + 3
  );
}

/** A name and what is said of its amount: a sentence, or a row of a table. */
interface Statement {
  readonly said: string;
  readonly amounts: readonly { readonly passage: Passage; readonly text: string; readonly index: number }[];
}

function statementsOf(document: DocumentModel, own: readonly Passage[]): Statement[] {
  const rows = rowsOf(document, own).flatMap(([label, ...cells]): Statement[] => {
    if (label === undefined) return [];
    const amounts = cells.flatMap(({ passages }) =>
      passages.map((passage) => ({ passage, text: passage.text, index: 0 })),
    );
    return [{ said: cellText(label), amounts }];
  });
  const sentences = own.flatMap((passage) =>
    sentencesOf(passage.text).map(({ text, index }) => ({ said: text, amounts: [{ passage, text, index }] })),
  );
  return [...rows, ...sentences].filter(({ amounts }) => amounts.some(({ text }) => amountPattern.test(text)));
}

const amountPattern =
  /(?<![\p{L}\p{N}.,])(?<number>\d+(?:[.,]\d+)?)[ \u00A0\u202F]?(?:(?<percent>%)|(?<unit>мг|мкг|мл|mg|[µμ]g|m[lL])[ \u00A0]?\/[ \u00A0]?(?:мл|m[lL])(?!\p{L}))/u;

const unitsPerMillilitre = new Map([
  ['мг', 'mg/mL'],
  ['mg', 'mg/mL'],
  ['мкг', 'ug/mL'],
  ['µg', 'ug/mL'],
  ['μg', 'ug/mL'],
  ['мл', 'mL/mL'],
  ['ml', 'mL/mL'],
]);

function judgeStatement(
  judgement: Judgement<'otherAmountInText'>,
  { said, amounts }: Statement,
  components: readonly Component[],
  records: RecordIndex,
  place: (passage: Passage, index: number) => Placed,
): void {
  const words = wordsOf(said.toLowerCase()).map(({ text }) => text);
  const [component, ...others] = components.filter(({ name }) => isNamedIn(words, name));
  // A sentence on several components does not say whose the number is.
  if (component === undefined || others.length > 0) {
    judgement.skip(nothingToJudge);
    return;
  }
  const known = amountsOf(judgement, component.row);
  for (const { passage, text, index } of amounts) {
    for (const match of text.matchAll(new RegExp(amountPattern, 'gu'))) {
      const { number = '', percent, unit } = match.groups ?? {};
      const measure = percent ?? unitsPerMillilitre.get((unit ?? '').toLowerCase()) ?? '';
      const own = known.filter((one) => one.measure === measure);
      const isKnown = own.some(({ amount }) => compareNumbers(amount, exactNumber(number)) === 0);
      if (own.length === 0 || isKnown || !isWrittenText(records, passage, index + match.index)) continue;
      const args = { section: passage.document.section, name: describeValue(component.row.value.name), here: match[0] };
      const other = own.map(({ amount }) => `${shortNumber(amount)} ${measure}`).join('; ');
      judgement.fail('otherAmountInText', place(passage, index + match.index), { ...args, other }, [
        { at: component.row.at, label: judgement.labelOf(component.row) },
      ]);
    }
  }
}

interface Amount {
  readonly measure: string;
  readonly amount: ExactNumber;
}

/** The amount per millilitre, and the percentage its text gives or the amount makes. */
function amountsOf(judgement: Judgement, row: Row): Amount[] {
  const concentration = judgement.given(row.get('perMillilitre'))?.value;
  const text = judgement.given(judgement.given(row.get('amount'))?.get('ru'))?.value ?? '';
  const percent = /(\d+(?:[.,]\d+)?)\s*%/u.exec(text)?.[1];
  const exponent = perCent.get(concentration?.unit ?? '');
  return [
    ...(concentration === undefined ? [] : [{ measure: concentration.unit, amount: exactNumber(concentration.value) }]),
    ...(percent === undefined ? [] : [{ measure: '%', amount: exactNumber(percent) }]),
    ...(concentration === undefined || exponent === undefined
      ? []
      : [{ measure: '%', amount: multiplyNumbers(exactNumber(concentration.value), { units: 1n, exponent }) }]),
  ];
}
