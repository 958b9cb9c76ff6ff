/** A temperature of a text, in degrees Celsius. */
export interface StatedTemperature {
  /** As written, from the sign to the unit. */
  readonly text: string;
  /** Start in the text, in UTF-16 code units. */
  readonly index: number;
  /** `-130`, `2`, `8.5`: a point, and a sign below zero. */
  readonly value: string;
}

const sign = '(?:минус|minus|[−–-])';
const number = `(?:(?<![\\p{L}\\p{N}])${sign}[ \\u00A0]?)?\\d+(?:[.,]\\d+)?`;
const pattern = new RegExp(
  `(?<![\\p{N}.,])(?:(?<low>${number})[ \\u00A0]?(?:°[ \\u00A0]?[CС][ \\u00A0]?)?(?:до|to|–|…|-)[ \\u00A0]?(?:плюс[ \\u00A0]?|plus[ \\u00A0]?)?)?(?<high>${number})[ \\u00A0]?°[ \\u00A0]?[CС](?!\\p{L})`,
  'giu',
);

/** Every temperature; the two ends of a range are two. */
export function temperaturesIn(text: string): StatedTemperature[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { low, high } = match.groups ?? {};
    const ends = [low, high].filter((end) => end !== undefined);
    return ends.map((end) => ({ text: match[0], index: match.index, value: plain(end) }));
  });
}

function plain(written: string): string {
  const digits = /\d+(?:[.,]\d+)?/u.exec(written)?.[0].replace(',', '.') ?? '';
  const isBelow = new RegExp(`^${sign}`, 'iu').test(written);
  return `${isBelow ? '-' : ''}${digits}`;
}
