import type { HouseStyle } from '../house-style.js';
import { twips } from './units.js';
import { declaration, escapeXml, wordNamespace } from './xml.js';

/** Word knows nine levels of a list, counted from 0. */
export const deepestLevel = 8;

/** The list of all bulleted paragraphs; numbered lists have the ids after it. */
export const bulletsId = 1;

const definitions = { bullets: 0, numbers: 1 } as const;

/**
 * `word/numbering.xml`. Only lists are numbered by Word. `numberedLists`: the level of each, from 0, in their order;
 * each is a list of its own that starts at 1.
 */
export function numberingXml(numberedLists: readonly number[], style: HouseStyle): string {
  const bullet = (level: number) => style.list.bullets[level % style.list.bullets.length] ?? style.list.bullets[0];
  return [
    `${declaration}<w:numbering ${wordNamespace}>`,
    definitionXml(definitions.bullets, 'bullet', bullet, style),
    definitionXml(definitions.numbers, 'decimal', (level) => `%${level + 1}.`, style),
    `<w:num w:numId="${bulletsId}"><w:abstractNumId w:val="${definitions.bullets}"/></w:num>`,
    ...numberedLists.map((level, index) =>
      [
        `<w:num w:numId="${bulletsId + 1 + index}"><w:abstractNumId w:val="${definitions.numbers}"/>`,
        `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
      ].join(''),
    ),
    '</w:numbering>',
  ].join('');
}

function definitionXml(id: number, format: string, text: (level: number) => string, style: HouseStyle): string {
  const { docx: font } = style.fonts;
  const hanging = twips(style.list.indent);
  const levels = Array.from({ length: deepestLevel + 1 }, (_, level) =>
    [
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>`,
      `<w:lvlText w:val="${escapeXml(text(level))}"/><w:lvlJc w:val="left"/>`,
      `<w:pPr><w:ind w:left="${hanging * (level + 1)}" w:hanging="${hanging}"/></w:pPr>`,
      `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}" w:hint="default"/></w:rPr></w:lvl>`,
    ].join(''),
  );
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;
}
