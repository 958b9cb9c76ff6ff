/**
 * A text as its reader takes it: which of the spaces, line ends and hyphens that look alike was typed means nothing, nor
 * do marks that only steer the breaking of lines. A blank line between paragraphs stays.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\u2011/g, '-')
    .split(/\r?\n[^\S\n]*\r?\n\s*/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
