/** Letters that look the same in both alphabets, Cyrillic to Latin. */
const twins: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  З: '3',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Ѕ: 'S',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  а: 'a',
  е: 'e',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
};
const latinTwins = new Set(Object.values(twins));

/** The name with every Cyrillic letter that has a Latin twin replaced: two names that look alike give the same. */
export function foldLookAlikes(name: string): string {
  return [...name.normalize('NFC')].map((letter) => twins[letter] ?? letter).join('');
}

/**
 * Words in which a letter of one alphabet stands for its twin of the other: both alphabets in one word, and all letters of
 * one of them have a twin. A name wholly in Cyrillic is no mistake, nor is an abbreviation beside a Cyrillic word.
 */
export function findMixedWords(name: string): readonly string[] {
  return (name.normalize('NFC').match(/\p{L}+/gu) ?? []).filter((word) => {
    const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? [];
    const latin = word.match(/\p{Script=Latin}/gu) ?? [];
    if (cyrillic.length === 0 || latin.length === 0) return false;
    return cyrillic.every((letter) => letter in twins) || latin.every((letter) => latinTwins.has(letter));
  });
}
