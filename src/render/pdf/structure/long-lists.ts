/** Columns for an object that is a long list, of references above all. */
export const entryWidth = 12;

/** Entries of a list. Those of a long one fill rows of this width, in which a reference differs little from the last. */
export function listed(entries: readonly string[]): string {
  if (entries.length < longList) return entries.join(' ');
  return entries.map((entry) => entry.padStart(Math.ceil((entry.length + 1) / entryWidth) * entryWidth)).join('');
}

/** Whether an object is not much more than a long list. */
export function isLongList(body: string): boolean {
  return body.length >= longList * entryWidth;
}

/** Entries. Shorter ones are not worth a stream of their own. */
const longList = 1000;
