/** A text in the form in which two spellings of the same words are equal: no capitals, quotation marks, hyphen kinds or double spaces. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»“”„"'’‘]/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether two texts on record say the same words in each language that both have. */
export function saySame(
  a: { readonly ru?: unknown; readonly en?: unknown },
  b: { readonly ru?: unknown; readonly en?: unknown },
): boolean {
  return (['ru', 'en'] as const).every((language) => {
    const [one, other] = [a[language], b[language]];
    return typeof one !== 'string' || typeof other !== 'string' || plainText(one) === plainText(other);
  });
}
