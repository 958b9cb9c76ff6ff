/** What the word or sign after a number says of it. */
export interface Measure {
  /** One name for both languages. */
  readonly unit?: string;
  /** How many times the number counts in thousands: 1 for `тыс.`, 2 for `million`. */
  readonly thousands: number;
}

const thousandWords: readonly (readonly [RegExp, number])[] = [
  [/^(?:тыс(?:\.|яч\p{L}*)|thousand)(?!\p{L})/iu, 1],
  [/^(?:млн|миллион\p{L}*|million)(?!\p{L})/iu, 2],
  [/^(?:млрд|миллиард\p{L}*|billion)(?!\p{L})/iu, 3],
];

const units: readonly (readonly [string, RegExp])[] = [
  ['%', /^(?:%|процент\p{L}*|per[ -]?cent(?!\p{L}))/iu],
  ['°C', /^°[ \u00A0]?[CС]/u],
  ['kg', /^(?:кг|kg)(?!\p{L})/u],
  ['mg', /^(?:мг|mg)(?!\p{L})/u],
  ['ug', /^(?:мкг|[µμ]g|mcg)(?!\p{L})/u],
  ['g', /^(?:г(?!\.)|g)(?!\p{L})/u],
  ['ml', /^(?:мл|ml|mL)(?!\p{L})/u],
  ['ul', /^(?:мкл|[µμ][lL])(?!\p{L})/u],
  ['l', /^(?:л|L|l|lit(?:re|er)s?)(?!\p{L})/u],
  ['mm', /^(?:мм|mm)(?!\p{L})/u],
  ['cm', /^(?:см|cm)(?!\p{L})/u],
  ['um', /^(?:мкм|[µμ]m)(?!\p{L})/u],
  ['minute', /^(?:мин(?:ут\p{L}*)?|min(?:utes?)?)(?!\p{L})/iu],
  ['hour', /^(?:ч(?:ас(?:а|ов)?)?|h(?:ours?)?)(?!\p{L})/iu],
  ['day', /^(?:дн(?:я|ей)|день|сут(?:ки|ок)?|(?:calendar |working )?days?)(?!\p{L})/iu],
  ['week', /^(?:недел\p{L}*|нед|weeks?)(?!\p{L})/iu],
  ['month', /^(?:месяц\p{L}*|мес|months?)(?!\p{L})/iu],
  ['year', /^(?:лет|год(?:а|у|ом)?|years?)(?!\p{L})/iu],
];

/** The measure that begins at `index`, after at most one space or hyphen. */
export function measureAfter(text: string, index: number): Measure {
  const after = text.slice(index, index + 40).replace(/^[ \u00A0\u202F-]/u, '');
  const [word, thousands = 0] = thousandWords.find(([pattern]) => pattern.test(after)) ?? [];
  const rest = word === undefined ? after : after.replace(word, '').replace(/^[ \u00A0\u202F]/u, '');
  const unit = units.find(([, pattern]) => pattern.test(rest))?.[0];
  return { thousands, ...(unit !== undefined && { unit }) };
}
