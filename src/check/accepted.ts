import type { Bilingual, Diagnostic, Location, Related } from '../diagnostics/diagnostic.js';
import { type Placeholders, sentence } from '../diagnostics/sentence.js';
import { isWithin } from '../load/pointer.js';
import type { Justification } from '../records/record-types.js';
import { type Field, itemsOf, rootField } from './field.js';
import { dayRange } from './partial-date.js';
import type { RecordIndex } from './record-index.js';
import type { RuleDescription } from './rule.js';

/** The accepted deviations of one product: which findings they cover, and which of them cover none. */
export class AcceptedDeviations {
  readonly #product: string;
  readonly #records: RecordIndex;
  readonly #asOf: string | undefined;
  readonly #entries: readonly Field<Justification>[];
  readonly #used = new Set<Field<Justification>>();

  /** `asOf` is the day on which an entry must still be valid; without one none expires. */
  constructor(product: string, records: RecordIndex, asOf: string | undefined) {
    this.#product = product;
    this.#records = records;
    this.#asOf = asOf;
    this.#entries = records
      .all('accepted-deviations')
      .flatMap((register) => itemsOf(rootField(register).get('entries')));
  }

  /** The valid entry for a finding of a justifiable rule at this place or below the entry's pointer, as a related place. */
  cover(code: string, at: Location): Related | undefined {
    const record = this.#records.inFile(at.file);
    const entry = this.#entries.find(
      ({ value }) => value.code === code && value.record === record?.id && isWithin(at.pointer, value.pointer),
    );
    if (entry === undefined) return undefined;
    this.#used.add(entry);
    return this.#isExpired(entry.value)
      ? undefined
      : { at: entry.at, label: sentence(acceptedLabel, { ...labelArgs(entry.value) }) };
  }

  /** Entries that accept nothing, are out of date, or name a rule nobody may accept. To be asked after all rules have run. */
  reportProblems(rules: readonly RuleDescription[]): Diagnostic[] {
    return this.#entries.flatMap((entry) => {
      const { code, record, pointer, owner, expires } = entry.value;
      const rule = rules.find((known) => known.code === code);
      const args = { code, record, pointer, owner, expires };
      if (rule === undefined) return [this.#report('accepted/unknown-rule', entry.get('code').at, args)];
      if (!rule.justifiable) return [this.#report('accepted/not-justifiable', entry.get('code').at, args)];
      if (!this.#used.has(entry)) return [this.#report('accepted/stale', entry.at, args)];
      return this.#isExpired(entry.value) ? [this.#report('accepted/expired', entry.get('expires').at, args)] : [];
    });
  }

  #isExpired({ expires }: Justification): boolean {
    return this.#asOf !== undefined && dayRange(expires).last < dayRange(this.#asOf).first;
  }

  #report(code: keyof typeof problems, at: Location, args: Placeholders): Diagnostic {
    const { message, hint } = problems[code];
    return {
      code,
      severity: 'error',
      message: sentence(message, args),
      at,
      related: [],
      hint: sentence(hint, args),
      product: this.#product,
    };
  }
}

const acceptedLabel: Bilingual = {
  ru: 'принято: {reason} — {owner}, до {expires}',
  en: 'accepted: {reason} — {owner}, until {expires}',
};

function labelArgs({ reason, owner, expires }: Justification): Placeholders {
  return { reason: { ru: reason.ru, en: reason.en }, owner, expires };
}

const problems = {
  'accepted/unknown-rule': {
    message: {
      ru: 'принято отклонение от правила `{code}`, а такого правила нет',
      en: 'a deviation from rule `{code}` is accepted, but there is no such rule',
    },
    hint: { ru: 'исправьте код: он стоит в каждом замечании', en: 'correct the code: every finding shows its own' },
  },
  'accepted/not-justifiable': {
    message: {
      ru: 'отклонение от правила `{code}` принять нельзя',
      en: 'a deviation from rule `{code}` cannot be accepted',
    },
    hint: { ru: 'удалите запись и исправьте сами данные', en: 'delete the entry and mend the data themselves' },
  },
  'accepted/stale': {
    message: {
      ru: 'принятого отклонения больше нет: `{code}` не даёт замечаний в записи {record} по пути `{pointer}`',
      en: 'the accepted deviation is gone: `{code}` finds nothing in record {record} at `{pointer}`',
    },
    hint: {
      ru: 'удалите запись или исправьте запись и путь',
      en: 'delete the entry, or correct its record and pointer',
    },
  },
  'accepted/expired': {
    message: {
      ru: 'срок принятия отклонения от правила `{code}` истёк {expires}',
      en: 'the acceptance of the deviation from rule `{code}` expired on {expires}',
    },
    hint: {
      ru: 'исправьте данные или попросите {owner} продлить срок',
      en: 'mend the data, or ask {owner} to extend the term',
    },
  },
} as const;
