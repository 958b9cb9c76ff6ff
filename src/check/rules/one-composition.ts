import type { Product, Quantity } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import {
  agreeWithin,
  compareNumbers,
  type ExactNumber,
  exactNumber,
  multiplyNumbers,
  shortNumber,
} from '../exact-number.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { Known } from '../readings.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { textOf } from '../text-of.js';

const TOLERANCE = 1;

export const oneComposition = recordRule({
  code: 'product/one-composition',
  catalogueId: 'CMC-012',
  states: {
    ru: 'Состав один: количество в мешке равно содержанию в миллилитре, умноженному на объём, проценты отвечают ему, у каждого вспомогательного вещества есть своя запись, и таков же состав в разделах 2.3.P.1, 3.2.P.1, 3.2.P.3.2, ОХЛП, листке-вкладыше и на маркировке',
    en: 'There is one composition: the amount per bag is that per millilitre times the volume, percentages agree with it, each excipient has its record, and sections 2.3.P.1, 3.2.P.1 and 3.2.P.3.2, the SmPC, the leaflet and the labels state the same',
  },
  why: {
    ru: 'состав печатают в модуле 3, ОХЛП и на этикетке; расхождение видно сразу',
    en: 'the composition prints in Module 3, the SmPC and on the label, where a discrepancy shows at once',
  },
  clause: cite('eaeuRegistration', 'eaeuProductInformation', 'arithmetic'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: [
    'product.composition',
    'product.presentation',
    'excipient',
    '1.3',
    '1.5.7',
    '2.3.P.1',
    '3.2.P.1',
    '3.2.P.3.2',
  ],
  failures: {
    perBag: {
      message: {
        ru: '«{name}»: {concentration} на миллилитр в {volume} мл дают {computed} {unit}, а в мешке указано {stated}',
        en: '"{name}": {concentration} per millilitre in {volume} mL make {computed} {unit}, the bag is said to hold {stated}',
      },
      hint: {
        ru: 'сверьте содержание, объём и количество со спецификацией состава',
        en: 'compare concentration, volume and amount with the batch formula',
      },
    },
    percentage: {
      message: {
        ru: '«{name}»: в тексте {percent} %, а содержание в миллилитре отвечает {computed} %',
        en: '"{name}": the text says {percent}%, the amount per millilitre makes {computed}%',
      },
      hint: { ru: 'исправьте процент или содержание', en: 'correct the percentage or the amount' },
    },
    noExcipient: {
      message: {
        ru: 'вспомогательное вещество «{name}» есть в составе, а его записи нет',
        en: 'excipient "{name}" is in the composition, but has no record',
      },
      hint: { ru: 'добавьте запись excipient', en: 'add the excipient record' },
    },
    notInComposition: {
      message: {
        ru: 'вещества «{name}» нет в составе препарата',
        en: '"{name}" is not in the composition of the product',
      },
      hint: {
        ru: 'добавьте вещество в состав или уберите запись',
        en: 'add it to the composition, or remove the record',
      },
    },
  },
  check({ records, judge }) {
    const [product] = records.all('product');
    const list = product && rootField(product).get('composition');
    if (list?.value === undefined) return;
    judge((judgement) => {
      const composition = judgement.known(list);
      if (composition === undefined) return;
      const volume = volumeOf(judgement, product && rootField(product));
      for (const row of itemsOf(composition)) {
        if (volume !== undefined) comparePerBag(judgement, row, volume);
        comparePercentage(judgement, row);
      }
      compareExcipients(judgement, records, composition);
    });
  },
});

type Composition = Known<Product['composition']>;

/** How many units of the first make one of the second: a bag's amount is often given in a larger unit. */
const larger = new Map([
  ['mg>g', -3],
  ['ug>mg', -3],
  ['mL>L', -3],
]);

/** The volume of a bag in millilitres, from the presentation: «1 мешок, 50 мл». */
function volumeOf(judgement: Judgement, product: Field<Product> | undefined): ExactNumber | undefined {
  const quantity = judgement.given(judgement.given(product?.get('presentation'))?.get('quantity'));
  const volume = /(\d+(?:[.,]\d+)?)\s*(?:мл|mL)/u.exec(textOf(judgement, quantity))?.[1];
  return volume === undefined ? undefined : exactNumber(volume);
}

function comparePerBag(judgement: Judgement<'perBag'>, row: Field<Composition[number]>, volume: ExactNumber): void {
  const concentration = judgement.given(row.get('perMillilitre'));
  const perBag = judgement.given(row.get('perBag'));
  const [unit, per] = concentration?.value.unit.split('/') ?? [];
  if (concentration === undefined || perBag === undefined || unit === undefined || per !== 'mL') return;
  if (perBag.value.comparator !== undefined) return;
  const shift = unit === perBag.value.unit ? 0 : larger.get(`${unit}>${perBag.value.unit}`);
  if (shift === undefined) return;
  const computed = multiplyNumbers(exactNumber(concentration.value.value), volume, { units: 1n, exponent: shift });
  const stated = exactNumber(perBag.value.value);
  if (agreeWithin(computed, stated, TOLERANCE)) return;
  const args = {
    name: describeValue(row.value.name),
    concentration: shown(concentration.value),
    volume: shortNumber(volume),
    computed: shortNumber(computed),
    unit: perBag.value.unit,
    stated: shown(perBag.value),
  };
  judgement.fail('perBag', perBag, args, [{ at: concentration.at, label: judgement.labelOf(concentration) }]);
}

function shown({ value, unit }: Quantity): string {
  return `${shortNumber(exactNumber(value))} ${unit}`;
}

/** A percentage by volume is millilitres in 100 mL, one by mass grams in 100 mL: 75 mg/mL is 7.5%. */
export const perCent: ReadonlyMap<string, number> = new Map([
  ['mL/mL', 2],
  ['mg/mL', -1],
]);

function comparePercentage(judgement: Judgement<'percentage'>, row: Field<Composition[number]>): void {
  const amount = judgement.given(row.get('amount'));
  const concentration = judgement.given(row.get('perMillilitre'));
  const exponent = perCent.get(concentration?.value.unit ?? '');
  if (amount === undefined || concentration === undefined || exponent === undefined) return;
  const computed = multiplyNumbers(exactNumber(concentration.value.value), { units: 1n, exponent });
  for (const half of [judgement.given(amount.get('ru')), judgement.given(amount.get('en'))]) {
    const percent = /(\d+(?:[.,]\d+)?)\s*%/u.exec(half?.value ?? '')?.[1];
    if (half === undefined || percent === undefined || compareNumbers(exactNumber(percent), computed) === 0) continue;
    const args = { name: describeValue(row.value.name), percent, computed: shortNumber(computed) };
    judgement.fail('percentage', half, args, [{ at: concentration.at, label: judgement.labelOf(concentration) }]);
  }
}

function compareExcipients(
  judgement: Judgement<'noExcipient' | 'notInComposition'>,
  records: RecordIndex,
  composition: Field<Composition>,
): void {
  const excipients = records
    .all('excipient')
    .map((excipient) => ({ name: judgement.given(rootField(excipient).get('name')) }));
  if (excipients.length === 0 || excipients.some(({ name }) => name === undefined)) return;
  const nameOf = (value: unknown): string => describeValue(value).ru.toLowerCase();
  const rows = itemsOf(composition);
  const named = new Set(excipients.map(({ name }) => nameOf(name?.value)));
  for (const row of rows) {
    const role = judgement.given(row.get('role'))?.value;
    if (role === undefined || role === 'active-substance' || named.has(nameOf(row.value.name))) continue;
    judgement.fail('noExcipient', row.get('name'), { name: describeValue(row.value.name) });
  }
  const listed = new Set(rows.map(({ value }) => nameOf(value.name)));
  for (const { name } of excipients) {
    if (name === undefined || listed.has(nameOf(name.value))) continue;
    judgement.fail('notInComposition', name, { name: describeValue(name.value) });
  }
}
