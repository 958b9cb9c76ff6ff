/** Advance widths of the bold house typeface in thousandths of the type size; bold is the wider face, so regular text fits too. */
const widths: ReadonlyMap<string, number> = new Map(
  (
    [
      [225, '|'],
      [250, ' \u00A0,.⁽⁾'],
      [275, "'/\\il"],
      [300, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼'],
      [325, '!()-:;[]`fjt·’'],
      [400, 'Is{}°з'],
      [425, 'э'],
      [450, 'cerzёгес'],
      [500, '#$*0123456789?J_agovxy«»–“”абдотух'],
      [525, '~Зь'],
      [550, '"Sbdhknpqu±≤≥влря'],
      [575, '+<=>^×−ийкнпцчъ'],
      [600, 'FPР'],
      [625, 'Г'],
      [650, 'БЬ'],
      [675, 'BELTZЁВЕТЭм'],
      [700, 'Дф'],
      [725, 'ACDNRUVXYwАКСУХЧЯж'],
      [750, 'Л'],
      [775, 'GHKOQИЙНОПЦЪыю'],
      [825, '&m'],
      [850, 'Фшщ'],
      [925, '@'],
      [950, 'MМ'],
      [975, 'Ы'],
      [1100, 'ШЩ'],
      [1125, 'Ю'],
    ] as const
  ).flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

const widest = 1000;

/** An upper bound of the width of a line of text, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  return ([...text].reduce((sum, character) => sum + (widths.get(character) ?? widest), 0) * size) / 1000;
}

/** Breaks text into lines no wider than `width`, at spaces; a word that is wider than a line is cut. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => cutWord(whole, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function cutWord(word: string, width: number, size: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(part + character, size) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
