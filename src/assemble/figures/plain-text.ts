import type { Inline } from '../document-model.js';

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-\u2212'].map((character, index) => [character, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'][index] ?? character]),
);

/** Inlines as plain characters: an SVG has no raised text of its own, so powers become Unicode ones. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline): string => {
      switch (inline.kind) {
        case 'superscript':
          return [...inline.text].map((character) => raised[character] ?? character).join('');
        case 'strong':
        case 'emphasis':
        case 'gap':
          return plainText(inline.children);
        case 'abbreviation':
          return inline.short;
        case 'line-break':
          return ' ';
        default:
          return inline.text;
      }
    })
    .join('');
}
