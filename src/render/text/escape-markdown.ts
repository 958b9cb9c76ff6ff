/**
 * Backslashes before the characters that a reader of Markdown would take for markup at their place, and no others: a
 * lone asterisk or `p < 0,05` stays as typed. Whoever removes a backslash before ASCII punctuation has the text again.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/`/g, '\\`')
    .replace(/(?<!\s)\*|\*(?!\s)/g, '\\*')
    .replace(/(?<![\p{L}\p{N}\s])_(?!\s)|_(?![\p{L}\p{N}\s])|(?<=\s|^)_(?=\S)/gu, '\\_')
    .replace(/(?<=\S)~|~(?=~)/g, '\\~')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\](?=[([:])/g, '\\]');
}

/** The same for a text that begins a line, where headings, lists, quotes and rules are made. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text)
    .replace(/^(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|-{3}|={3}|~{3})/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

/** Number signs at the end of a heading line would be taken for its closing. */
export function escapeHeadingEnd(escaped: string): string {
  return escaped.replace(/(?<=\s)#+$/, '\\$&');
}

/** The same for a table cell, which ends at a vertical bar. */
export function escapeCell(text: string): string {
  return escapeMarkdown(text).replaceAll('|', '\\|');
}
