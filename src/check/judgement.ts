import type { Bilingual, Declared, Location, Related } from '../diagnostics/diagnostic.js';
import { type Placeholders, sentence } from '../diagnostics/sentence.js';
import type { EventDate } from '../records/record-types.js';
import { Field } from './field.js';
import type { LeafPlace } from './leaves.js';
import { compareDates, dayRange, type Order, type PartialDate } from './partial-date.js';
import { absenceReason, candidateOf, isAbsence, type Readable } from './readings.js';
import type { Choose } from './worlds.js';

/** A date that takes part in an order. `addYears` moves it: last infusion + 15 years. */
export interface DatedField {
  readonly field: Field<Readable<PartialDate | EventDate>>;
  readonly addYears?: number;
}

/** Two dates that are known, each at its own place. */
export interface DateOrder {
  readonly order: Order;
  readonly earlier: Field<PartialDate>;
  readonly later: Field<PartialDate>;
}

export interface Ordering {
  readonly earlier: DatedField;
  readonly later: DatedField;
}

/** Anything with a place: a field, a word of a document. */
export interface Placed {
  readonly at: Location;
}

export interface Finding {
  readonly failure: string;
  readonly at: Location;
  readonly args: Placeholders;
  readonly related: readonly Related[];
  /** Set where the data itself says what is wrong, e.g. that sources disagree. */
  readonly declared?: Declared;
}

/** Why a question has no answer, and where the answer would stand. */
export interface Skip {
  readonly reason: Bilingual;
  readonly at?: Location;
}

export type LabelOf = (field: Field<unknown>) => Bilingual;

/** One question of a rule, asked for one combination of the candidates of the disputed values it reads. */
export class Judgement<Name extends string = string> {
  readonly findings: Finding[] = [];
  readonly skips: Skip[] = [];
  readonly orderings: Ordering[] = [];
  readonly #choose: Choose;
  /** The name of a field as editors show it. */
  readonly labelOf: LabelOf;

  constructor(choose: Choose, labelOf: LabelOf) {
    this.#choose = choose;
    this.labelOf = labelOf;
  }

  /**
   * The value the question cannot do without. Where there is none, the question is skipped, with the reason.
   * Without a field there is nothing to say: the reason was given where the field's parent was read.
   */
  known<T>(field: Field<Readable<T>> | undefined): Field<T> | undefined {
    const given = this.given(field);
    if (field !== undefined && given === undefined) this.skip(absenceReason(this.labelOf(field), field.value), field);
    return given;
  }

  /** A value the question can do without. */
  given<T>(field: Field<Readable<T>> | undefined): Field<T> | undefined {
    if (field === undefined) return undefined;
    const { owner, pointer, value } = field;
    if (value === undefined || isAbsence(value)) return undefined;
    return candidateOf(new Field(owner, pointer, value), this.#choose);
  }

  /** The one of the leaves of a place that the candidates picked for this question let stand. */
  leaf(place: LeafPlace): Field<string> | undefined {
    const standing = place.find(({ choices }) =>
      choices.every((choice) => this.#choose(choice.key, choice.count) === choice.index),
    );
    return standing?.field;
  }

  /**
   * The order of two dates. Undefined where a date is not known, or is too coarse to tell: then the question is skipped,
   * and the rule on partial dates asks for the day.
   */
  order(earlier: DatedField, later: DatedField): DateOrder | undefined {
    const compared = this.compare(earlier, later);
    if (compared === undefined) return undefined;
    this.orderings.push({ earlier, later });
    if (compared.order !== 'undecidable') return compared;
    this.skip(undecidable(this.labelOf(earlier.field), this.labelOf(later.field)), compared.earlier);
    return undefined;
  }

  /** The order itself, `undecidable` among its answers, without asking anybody for a better date. */
  compare(earlier: DatedField, later: DatedField): DateOrder | undefined {
    const first = this.known(earlier.field);
    const second = this.known(later.field);
    if (first === undefined || second === undefined) return undefined;
    const dates = { earlier: dateField(first), later: dateField(second) };
    const ranges = [
      dayRange(dates.earlier.value, earlier.addYears),
      dayRange(dates.later.value, later.addYears),
    ] as const;
    return { ...dates, order: compareDates(...ranges) };
  }

  /** Leaves the question without an answer. */
  skip(reason: Bilingual, placed?: Placed): void {
    this.skips.push({ reason, ...(placed !== undefined && { at: placed.at }) });
  }

  fail(failure: Name, placed: Placed, args: Placeholders = {}, related: readonly Related[] = []): void {
    this.findings.push({ failure, at: placed.at, args, related });
  }

  /** Reports what the data itself declares: never more than a warning in a draft. */
  declare(
    declared: Declared,
    failure: Name,
    placed: Placed,
    args: Placeholders,
    related: readonly Related[] = [],
  ): void {
    this.findings.push({ failure, at: placed.at, args, related, declared });
  }
}

/** The date itself, whether it stands alone or with the word that it is actual or planned. */
function dateField(field: Field<PartialDate | EventDate>): Field<PartialDate> {
  const { owner, pointer, value } = field;
  return typeof value === 'string' ? new Field(owner, pointer, value) : new Field(owner, `${pointer}/date`, value.date);
}

function undecidable(earlier: Bilingual, later: Bilingual): Bilingual {
  return sentence(
    {
      ru: 'порядок дат «{earlier}» и «{later}» не определить: они указаны не до дня',
      en: 'the order of "{earlier}" and "{later}" cannot be told: they are not given to the day',
    },
    { earlier, later },
  );
}
