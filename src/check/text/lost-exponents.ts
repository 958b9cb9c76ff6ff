/** A power of ten whose exponent stands on the line: `5 × 106` for 5 × 10⁶. */
export interface LostExponent {
  /** From the factor to the last digit, as written. */
  readonly text: string;
  /** Start in the text, in UTF-16 code units. */
  readonly index: number;
  /** What was probably meant: `10⁶`. */
  readonly meant: string;
}

/**
 * A factor, a multiplication sign, and 103 to 109 or 1010 to 1015: exponents as cell counts and titres have them. With a
 * unit of length, volume or mass after it, a further factor or an equals sign it is an ordinary product: `2 × 105 мм`.
 */
const product =
  /(?<![\p{L}\p{N}.,])(?<factor>\d+(?:[.,]\d+)?|\([^()]{1,30}\))[ \u00A0\u202F]?[x×хХ·⋅*][ \u00A0\u202F]?10(?<exponent>1[0-5]|[3-9])(?![\p{N}]|[.,]\d)(?![ \u00A0\u202F]?(?:мм|см|мкм|нм|мкл|мл|л|мкг|мг|кг|г|mm|cm|[µμ]m|nm|[µμ][lLg]|m[lLg]|[lL]|kg|g|[x×хХ·⋅*=])(?!\p{L}))/gu;

/** `isRaised` tells of a place in the text whether it prints as a superscript: there the exponent is safe. */
export function findLostExponents(text: string, isRaised: (index: number) => boolean = () => false): LostExponent[] {
  if (!text.includes('10')) return [];
  return [...text.matchAll(product)].flatMap((match) => {
    const exponent = match.groups?.['exponent'] ?? '';
    if (isRaised(match.index + match[0].length - exponent.length)) return [];
    return [{ text: match[0], index: match.index, meant: `10${raise(exponent)}` }];
  });
}

function raise(digits: string): string {
  return [...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
