/**
 * What an unquoted number becomes. Only an integer that a computer keeps exactly, written the one ordinary way, is a
 * number; every other spelling (0.50, 007, 12e5, +7) stays the text that was typed, so that nothing is rounded or lost.
 */
export function readNumber(text: string): number | string | 'too-long' {
  if (!/^(0|-?[1-9][0-9]*)$/.test(text)) return text;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : 'too-long';
}
