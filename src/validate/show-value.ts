/** Longer values are cut: the place says where the whole value stands. */
const MOST = 60;

/** A typed text as a message shows it: on one line, and not longer than a message should be. */
export function showValue(value: unknown): string {
  const characters = [...String(value).replace(/\s+/g, ' ').trim()];
  return characters.length > MOST ? `${characters.slice(0, MOST).join('')}…` : characters.join('');
}
