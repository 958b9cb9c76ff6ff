/**
 * The characters that may reach a renderer. Soft hyphens go: in Tinos they share a glyph with the hyphen, and one of
 * them makes every later hyphen vanish. Controls would print as blanks; tabs and line ends glue words together.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\u00AD\uFFFE\uFFFF]/gu, '');
}
