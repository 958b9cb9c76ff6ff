/** The value one greater; the last place of a decimal number stays where it is: 37.5 becomes 38.5. Undefined for other texts. */
export function nextNumber(value: string | number): string | undefined {
  if (typeof value === 'number') return String(value + 1);
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(value);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  return `${sign}${BigInt(whole) + 1n}${fraction}`;
}

/** The same day ten years later, as precise as it was. */
export function tenYearsLater(date: string): string | undefined {
  const match = /^(\d{4})(-\d{2}(?:-\d{2})?)?$/.exec(date);
  if (match === null) return undefined;
  const [, year = '', rest = ''] = match;
  // No 29 February in the year it lands in.
  const day = rest === '-02-29' ? '-02-28' : rest;
  return `${Number(year) + 10}${day}`;
}

/** Two neighbouring letters in the middle of the longest word swapped; undefined where no two of them differ. */
export function misspelled(name: string): string | undefined {
  const [longest] = [...name.matchAll(/\p{L}{4,}/gu)].sort((a, b) => b[0].length - a[0].length || a.index - b.index);
  if (longest === undefined) return undefined;
  const word = longest[0];
  for (let at = Math.floor(word.length / 2) - 1; at + 2 < word.length; at += 1) {
    if (word[at] === word[at + 1]) continue;
    const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
    return name.slice(0, longest.index) + swapped + name.slice(longest.index + word.length);
  }
  return undefined;
}

/** Another of the ids the value could have been; undefined where it is the only one. */
export function otherReference(id: string, ids: readonly string[]): string | undefined {
  const others = ids.filter((other) => other !== id);
  return others[ids.indexOf(id) % Math.max(1, others.length)];
}
