/**
 * The characters that may reach a renderer. Soft hyphens go: in Tinos they share a glyph with the hyphen, and one of
 * them makes every later hyphen vanish. Controls would print as blanks; tabs and line ends glue words together.
 */
export function cleanText(text: string): string {
  if (clean.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\u00AD\uFFFE\uFFFF]/gu, '');
}

/** Letters, figures and signs that none of this concerns: nearly all texts have no others. */
const clean = /^[ -~\u00A0-\u00AC\u00AE-\u00FF\u0400-\u045F\u2010-\u2027\u2030-\u205E]*$/;
