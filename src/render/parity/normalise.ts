/** The form in which texts are compared: NFC, any space as one space, no soft hyphens, one kind of hyphen. */
export function normalise(text: string): string {
  const composed = text.normalize('NFC');
  if (!altered.test(composed)) return composed;
  return composed
    .replaceAll('\u00AD', '')
    .replaceAll('\u2011', '-')
    .replaceAll('ﬁ', 'fi')
    .replaceAll('ﬂ', 'fl')
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();
}

/** What is not left as it is. */
const altered = /[\u00AD\u2011ﬁﬂ\u200B\uFEFF]|[^\S ]|^ | $| {2}/;

/** Blocks of Unicode that hold raised and lowered characters. */
const blocks = {
  superscript: /[²³¹\u02B0-\u02B8\u02E1-\u02E3\u1D43-\u1D5B\u1D9C\u1DA0\u1DBB\u2070-\u207F]/,
  subscript: /[\u1D62-\u1D65\u2080-\u209C\u2C7C]/,
} as const;

const forms = { superscript: formsIn(blocks.superscript), subscript: formsIn(blocks.subscript) } as const;

/** By the ordinary character that Unicode says each of them stands for: digits, signs and small Latin letters. */
function formsIn(block: RegExp): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let codePoint = 0; codePoint < 0x3000; codePoint += 1) {
    const form = String.fromCodePoint(codePoint);
    const ordinary = form.normalize('NFKC');
    if (block.test(form) && /^[0-9a-z+−=()]$/.test(ordinary)) found.set(ordinary, form);
    if (block.test(form) && ordinary === '−') found.set('-', form);
  }
  return found;
}

/** Raised or lowered text in Unicode; unchanged when a character of it has no such form. */
export function unicodeScript(kind: keyof typeof forms, text: string): string {
  const characters = [...text].map((character) => (/\s/u.test(character) ? character : forms[kind].get(character)));
  return characters.every((character) => character !== undefined) ? characters.join('') : text;
}
