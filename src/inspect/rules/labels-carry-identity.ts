import type { DocumentModel } from '../../assemble/document-model.js';
import { compareNumbers } from '../../check/exact-number.js';
import { rootField } from '../../check/field.js';
import type { Judgement, Placed } from '../../check/judgement.js';
import type { RecordIndex } from '../../check/record-index.js';
import { labelsCarryIdentity } from '../../check/rules/labels-carry-identity.js';
import { temperaturesIn } from '../../check/text/temperatures.js';
import { cellAmounts } from '../cell-amounts.js';
import { documentRule } from '../document-rule.js';
import { isMarked, linesOf, type Passage } from '../passages.js';
import { smpcPassages } from '../smpc-sections.js';
import { cellText, rowsOf } from '../table-texts.js';

/** Codes of the three texts of the product information. */
const codes = { smpc: '02001', leaflet: '02002', labels: '02003' } as const;

const names = {
  leaflet: { ru: 'в листке-вкладыше', en: 'the leaflet' },
  labels: { ru: 'на маркировке', en: 'the label' },
} as const;

const manufacturer = /^\s*(?:производител|manufacturer)/iu;
/** As the SmPC says it to physicians, and as the leaflet says it to a patient. */
const ownCells = /аутологичн|ваш\p{L}*\s+собственн|от\s+вас(?!\p{L})|autologous|your\s+own|from\s+you(?!\p{L})/iu;

/** The half of the rule that compares SmPC, leaflet and labels of one language with each other. */
export const labelsCarryIdentityInText = documentRule({
  ...labelsCarryIdentity,
  failures: {
    otherDose: {
      message: {
        ru: '{document} указано «{text}», а в ОХЛП такого числа клеток нет',
        en: '{document} says "{text}", a number of cells the SmPC does not give',
      },
      hint: {
        ru: 'печатайте дозировку одним полем во всех трёх текстах',
        en: 'print the strength from one field in all three texts',
      },
    },
    otherStorage: {
      message: {
        ru: '{document} названа температура хранения {text}, в разделах 6.3–6.6 ОХЛП — {smpc}',
        en: '{document} gives the storage temperature {text}, sections 6.3 to 6.6 of the SmPC give {smpc}',
      },
      hint: {
        ru: 'печатайте условия хранения одним полем во всех трёх текстах',
        en: 'print the storage conditions from one field in all three texts',
      },
    },
    otherManufacturer: {
      message: {
        ru: 'производитель в листке-вкладыше — {leaflet}, на маркировке — {labels}',
        en: 'the manufacturer is {leaflet} in the leaflet, {labels} on the label',
      },
      hint: {
        ru: 'назовите во всех текстах того, кто выпускает серии',
        en: 'name in all texts the one that releases the batches',
      },
    },
    notOwnCells: {
      message: {
        ru: '{document} не сказано, что препарат только для аутологичного применения',
        en: '{document} does not say that the product is for autologous use only',
      },
      hint: {
        ru: 'добавьте предупреждение: препарат вводят только тому, из чьих клеток он изготовлен',
        en: 'add the warning that the product is given only to the person whose cells it was made from',
      },
    },
  },
  inspect({ records, documents, passagesOf, place, placeOf, judge }) {
    for (const smpc of documents.filter(({ documentCode }) => documentCode === codes.smpc)) {
      const textsOf = (kind: keyof typeof codes): readonly Passage[] =>
        documents
          .filter(({ documentCode, language }) => documentCode === codes[kind] && language === smpc.language)
          .flatMap(passagesOf);
      const own = passagesOf(smpc);
      for (const kind of ['leaflet', 'labels'] as const) {
        const texts = textsOf(kind);
        if (texts.length === 0) continue;
        judge((judgement) => compareDoses(judgement, own, texts, kind, place));
        judge((judgement) => {
          const storage = smpcPassages([smpc], passagesOf, ['6.3', '6.4', '6.5', '6.6']);
          compareStorage(judgement, storage, texts, kind, place);
        });
      }
      judge((judgement) => {
        const [product] = records.all('product');
        const source = judgement.known(product && rootField(product).get('cellSource'));
        if (source?.value !== 'autologous') return;
        const told = [
          [smpc, '4.4', { ru: 'в ОХЛП', en: 'the SmPC' }],
          [textsOf('leaflet')[0]?.document, '2', names.leaflet],
        ] as const;
        for (const [document, section, name] of told) {
          if (document === undefined) continue;
          const texts = passagesOf(document);
          if (smpcPassages([document], passagesOf, [section]).length === 0) judgement.skip(noWarnings);
          else if (!texts.some(({ text }) => ownCells.test(text))) {
            judgement.fail('notOwnCells', placeOf(document), { document: name });
          }
        }
      });
      judge((judgement) => {
        const leaflet = documents.find(
          ({ documentCode, language }) => documentCode === codes.leaflet && language === smpc.language,
        );
        const labels = documents.find(
          ({ documentCode, language }) => documentCode === codes.labels && language === smpc.language,
        );
        if (leaflet === undefined || labels === undefined) return judgement.skip(notAllTexts);
        const organizations = namesOf(judgement, records, smpc.language);
        const named = [belowHeading(leaflet, passagesOf(leaflet)), inRows(labels, passagesOf(labels))].map((texts) =>
          organizations.filter((name) => texts.some((text) => text.includes(name))),
        );
        const [inLeaflet = [], onLabels = []] = named;
        if (inLeaflet.length === 0 || onLabels.length === 0) return judgement.skip(noManufacturer);
        if (onLabels.every((name) => inLeaflet.includes(name))) return;
        const args = { leaflet: inLeaflet.join('; '), labels: onLabels.join('; ') };
        judgement.fail('otherManufacturer', placeOf(labels), args);
      });
    }
  },
});

const noWarnings = {
  ru: 'раздела с предупреждениями в тексте нет',
  en: 'the text has no section on warnings',
};

const notAllTexts = {
  ru: 'собраны не все тексты: листок-вкладыш или маркировки нет',
  en: 'not all texts are there: the leaflet or the labels are missing',
};

const noManufacturer = {
  ru: 'производитель назван не во всех текстах',
  en: 'the manufacturer is not named in all texts',
};

/** What a pack holds is said as in the SmPC, wherever it is said. */
function compareDoses(
  judgement: Judgement<'otherDose'>,
  smpc: readonly Passage[],
  texts: readonly Passage[],
  kind: 'leaflet' | 'labels',
  place: (passage: Passage, index: number) => Placed,
): void {
  const known = smpc.flatMap(cellAmounts);
  if (known.length === 0) {
    judgement.skip(noDose);
    return;
  }
  for (const passage of texts) {
    for (const { text, index, value } of cellAmounts(passage)) {
      if (isMarked(passage, index) || known.some((one) => compareNumbers(one.value, value) === 0)) continue;
      judgement.fail('otherDose', place(passage, index), { document: names[kind], text });
    }
  }
}

const noDose = { ru: 'ОХЛП не называет числа клеток', en: 'the SmPC gives no number of cells' };

function compareStorage(
  judgement: Judgement<'otherStorage'>,
  smpc: readonly Passage[],
  texts: readonly Passage[],
  kind: 'leaflet' | 'labels',
  place: (passage: Passage, index: number) => Placed,
): void {
  const known = smpc.flatMap((passage) => temperaturesIn(passage.text));
  if (known.length === 0) {
    judgement.skip(noStorage);
    return;
  }
  for (const passage of texts) {
    for (const { text, index, value } of temperaturesIn(passage.text)) {
      if (isMarked(passage, index) || known.some((one) => one.value === value)) continue;
      const said = [...new Set(known.map((one) => one.text))].join('; ');
      judgement.fail('otherStorage', place(passage, index), { document: names[kind], text, smpc: said });
    }
  }
}

const noStorage = {
  ru: 'разделы 6.3–6.6 ОХЛП не называют температуры',
  en: 'sections 6.3 to 6.6 of the SmPC give no temperature',
};

function namesOf(judgement: Judgement, records: RecordIndex, language: 'ru' | 'en'): string[] {
  return records.all('organization').flatMap((organization) => {
    const name = judgement.given(judgement.given(rootField(organization).get('legalName'))?.get(language));
    return name === undefined ? [] : [name.value];
  });
}

/** The texts below a heading that says "manufacturer", up to the next heading. */
function belowHeading(document: DocumentModel, passages: readonly Passage[]): string[] {
  const ids = new Set<string>();
  let isBelow = false;
  for (const block of document.blocks) {
    if (block.kind === 'heading') {
      isBelow = manufacturer.test(block.children.map((child) => ('text' in child ? child.text : '')).join(''));
    } else if (isBelow) for (const { blockId } of linesOf(block)) ids.add(blockId);
  }
  return passages.filter(({ blockId }) => ids.has(blockId)).map(({ text }) => text);
}

/** The last cells of the rows that begin with "manufacturer". */
function inRows(document: DocumentModel, passages: readonly Passage[]): string[] {
  return rowsOf(document, passages).flatMap((row) => {
    const [label] = row;
    const value = row.at(-1);
    const isRow = label !== undefined && value !== label && manufacturer.test(cellText(label));
    return isRow && value !== undefined ? [cellText(value)] : [];
  });
}
