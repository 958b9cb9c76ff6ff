/**
 * Makes text safe to show: what would steer the terminal or reorder the line (control characters, bidirectional
 * marks, lone surrogates) becomes a visible sign of the same length, so that carets under the text stay in place.
 */
export function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu, '�');
}
