import type { DocumentModel } from '../assemble/document-model.js';
import { compareNumbers, exactNumber, shortNumber } from '../check/exact-number.js';
import { itemsOf, rootField } from '../check/field.js';
import type { Judgement, Placed } from '../check/judgement.js';
import { nothingToJudge } from '../check/outcome.js';
import type { RecordIndex } from '../check/record-index.js';
import { cellAmounts } from './cell-amounts.js';
import { sentencesOf } from './claims.js';
import { isWrittenText } from './is-written.js';
import { labellingTreatment } from './labelling-results.js';
import { isMarked, type Passage } from './passages.js';

/** Section 4.2 of one SmPC. */
interface Posology {
  readonly records: RecordIndex;
  readonly passages: readonly Passage[];
  place(passage: Passage, index: number): Placed;
}

/** Every number of cells in 4.2 is a dose of the protocol, or what a dose or a bag holds. */
export function judgeCellDoses(judgement: Judgement<'otherDose'>, { records, passages, place }: Posology): void {
  const amounts = passages.flatMap((passage) =>
    cellAmounts(passage)
      .filter(({ index }) => !isMarked(passage, index))
      .map((amount) => ({ passage, amount })),
  );
  if (amounts.length === 0) {
    judgement.skip(nothingToJudge);
    return;
  }
  const infusion = judgement.known(labellingTreatment(judgement, records)?.get('infusion'));
  if (infusion === undefined) return;
  const doses = (['target', 'min', 'max'] as const).flatMap((key) => judgement.given(infusion.get(key)) ?? []);
  const [product] = records.all('product');
  const strength = judgement.given(product && rootField(product).get('strengthRange'));
  const contents = (['perDose', 'perBag'] as const).flatMap((key) => {
    const content = judgement.given(strength?.get(key));
    return content === undefined ? [] : [content.get('min'), content.get('max')];
  });
  const isPerKilogram = judgement.given(infusion.get('basis'))?.value === 'per-kg';
  for (const { passage, amount } of amounts) {
    const known = amount.isPerKilogram && isPerKilogram ? doses : [...doses, ...contents];
    if (doses.length === 0 || known.some(({ value }) => compareNumbers(exactNumber(value), amount.value) === 0))
      continue;
    const args = { text: amount.text, dose: doses.map(({ value }) => shortNumber(exactNumber(value))).join('; ') };
    const related = doses.map((dose) => ({ at: dose.at, label: judgement.labelOf(dose) }));
    judgement.fail('otherDose', place(passage, amount.index), args, related);
  }
}

const drugDose =
  /(?<![\p{L}\p{N}.,])(?<number>\d+(?:[.,]\d+)?)[ \u00A0\u202F]?(?:мг|mg)[ \u00A0]?\/[ \u00A0]?(?<per>м²|м2|m²|m2|кг|kg)(?!\p{L})/giu;

/** Every dose by surface or weight in 4.2 is that of a lymphodepleting drug: of the one the sentence names, if it names one. */
export function judgeDrugDoses(
  judgement: Judgement<'otherDrugDose'>,
  { records, passages, place, document }: Posology & { readonly document: DocumentModel },
): void {
  const written = passages.flatMap((passage) =>
    sentencesOf(passage.text).flatMap(({ text, index }) =>
      [...text.matchAll(drugDose)]
        .filter((match) => isWrittenText(records, passage, index + match.index))
        .map((match) => ({ passage, sentence: text, match, index: index + match.index })),
    ),
  );
  if (written.length === 0) {
    judgement.skip(nothingToJudge);
    return;
  }
  const list = judgement.given(
    judgement.known(labellingTreatment(judgement, records)?.get('lymphodepletion'))?.get('drugs'),
  );
  const drugs = (list === undefined ? [] : itemsOf(list)).flatMap((drug) => {
    const name = judgement.given(judgement.given(drug.get('name'))?.get(document.language))?.value;
    const dose = judgement.given(drug.get('dose'));
    return name === undefined || dose === undefined ? [] : [{ name, dose }];
  });
  for (const { passage, sentence, match, index } of written) {
    const { number = '', per = '' } = match.groups ?? {};
    const unit = /[кk]/iu.test(per) ? 'mg/kg' : 'mg/m2';
    const before = sentence.slice(0, match.index).toLowerCase();
    const named = drugs
      .map((drug) => ({ drug, at: before.lastIndexOf(drug.name.toLowerCase().slice(0, -1)) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.at - a.at)
      .map(({ drug }) => drug)
      .slice(0, 1);
    const meant = (named.length > 0 ? named : drugs).filter(({ dose }) => dose.value.unit === unit);
    const isSame = meant.some(({ dose }) => compareNumbers(exactNumber(dose.value.value), exactNumber(number)) === 0);
    if (isSame || meant.length === 0) continue;
    const shown = meant
      .map(({ name, dose }) => `${name} ${shortNumber(exactNumber(dose.value.value))} ${unit}`)
      .join('; ');
    const related = meant.map(({ dose }) => ({ at: dose.at, label: judgement.labelOf(dose) }));
    judgement.fail('otherDrugDose', place(passage, index), { text: match[0], drugs: shown }, related);
  }
}
