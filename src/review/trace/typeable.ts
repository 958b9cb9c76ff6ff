/** A text as one would type it, and where each character of it stands in the text as printed. */
export function typeable(printed: string): { readonly text: string; readonly at: readonly number[] } {
  let text = '';
  const at: number[] = [];
  // Unit by unit: what is changed here is one unit long, and printed texts are NFC already.
  for (const [index, unit] of printed.split('').map(typeableUnit).entries()) {
    if (unit === '' || (unit === ' ' && text.endsWith(' '))) continue;
    text += unit;
    at.push(index);
  }
  return { text, at };
}

function typeableUnit(unit: string): string {
  if (/[\u00AD\u200B\uFEFF]/.test(unit)) return '';
  if (/\s/.test(unit)) return ' ';
  return /[\u2010\u2011\u2212]/.test(unit) ? '-' : unit;
}
