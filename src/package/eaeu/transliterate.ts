/** One Latin letter for one Cyrillic one, as in the files of accepted dossiers: ISO 9 without its marks. */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'z',
  з: 'z',
  и: 'i',
  й: 'j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
};

/** Russian or Latin text as lower-case Latin words and digits joined by `-`. May be empty. */
export function transliterate(text: string): string {
  const latin = [...text.toLowerCase().normalize('NFC')].map((letter) => letters[letter] ?? letter).join('');
  // Marks of other Latin alphabets go, their letters stay.
  return latin
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
