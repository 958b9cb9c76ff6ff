/** The form in which texts are compared: NFC, any space as one space, no soft hyphens, one kind of hyphen. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replaceAll('\u2011', '-')
    .replaceAll('ﬁ', 'fi')
    .replaceAll('ﬂ', 'fl')
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();
}

const forms = {
  superscript: {
    0: '⁰',
    1: '¹',
    2: '²',
    3: '³',
    4: '⁴',
    5: '⁵',
    6: '⁶',
    7: '⁷',
    8: '⁸',
    9: '⁹',
    '+': '⁺',
    '-': '⁻',
    '−': '⁻',
  },
  subscript: {
    0: '₀',
    1: '₁',
    2: '₂',
    3: '₃',
    4: '₄',
    5: '₅',
    6: '₆',
    7: '₇',
    8: '₈',
    9: '₉',
    a: 'ₐ',
    m: 'ₘ',
    x: 'ₓ',
    '+': '₊',
    '-': '₋',
  },
} as const;

/** Raised or lowered text in Unicode; unchanged when a character of it has no such form. */
export function unicodeScript(kind: keyof typeof forms, text: string): string {
  const table: Readonly<Record<string, string>> = forms[kind];
  const characters = [...text].map((character) => table[character]);
  return characters.every((character) => character !== undefined) ? characters.join('') : text;
}
