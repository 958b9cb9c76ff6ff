/** Ways to write the words of an address; each stands for the first of its line. */
const spellings: readonly (readonly string[])[] = [
  ['улица', 'ул'],
  ['проспект', 'пр', 'пр-кт', 'просп'],
  ['проезд', 'пр-д'],
  ['переулок', 'пер'],
  ['шоссе', 'ш'],
  ['бульвар', 'б-р', 'бул'],
  ['набережная', 'наб'],
  ['площадь', 'пл'],
  ['тупик', 'туп'],
  ['область', 'обл'],
  ['район', 'р-н'],
  ['строение', 'стр'],
  ['корпус', 'корп', 'к'],
  ['литера', 'лит', 'литер'],
  ['помещение', 'пом', 'помещ'],
  ['комната', 'ком'],
  ['этаж', 'эт'],
  ['владение', 'вл', 'влад'],
  ['сооружение', 'соор', 'сооруж'],
  ['street', 'str', 'st'],
  ['avenue', 'ave'],
];

/** Words that may be left out without changing the place. */
const silent: ReadonlySet<string> = new Set([
  ...['г', 'город', 'д', 'дом', 'россия', 'российская', 'федерация', 'рф'],
  ...['city', 'house', 'building', 'bldg', 'no', 'russia', 'russian', 'federation'],
]);

const fullWords: ReadonlyMap<string, string> = new Map(
  spellings.flatMap((line) => line.map((word): [string, string] => [word, line[0] ?? word])),
);

/** What a number counts: «стр. 1» and «корп. 1» of one house are two buildings. */
const countedWords: ReadonlySet<string> = new Set([
  ...['строение', 'корпус', 'литера', 'помещение', 'комната', 'этаж', 'владение', 'сооружение'],
]);

const wordOrNumber = /\d+(?:\s?\p{L}(?![\p{L}-])(?!\.?\s*\d))?|\p{L}+(?:-\p{L}+)*|\//gu;

/**
 * An address in pieces that do not depend on abbreviations, capitals, punctuation or the order of words: each word, and
 * each number together with what it counts. Sorted; two addresses are the same place if their pieces are equal.
 */
export function addressAtoms(text: string): string[] {
  const tokens = text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').match(wordOrNumber) ?? [];
  const words = tokens
    .map((token) => fullWords.get(token) ?? token.replace(/\s/g, ''))
    .filter((word) => !silent.has(word));
  const atoms: string[] = [];
  for (const word of words) {
    const counted = atoms.at(-1);
    const isNumber = /^\d/.test(word);
    if (isNumber && counted !== undefined && countedWords.has(counted)) atoms.splice(-1, 1, `${counted} ${word}`);
    else atoms.push(word);
  }
  return atoms.sort();
}
