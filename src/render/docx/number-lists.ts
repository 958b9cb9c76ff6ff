import { AlignmentType, type Document, type INumberingOptions, LevelFormat } from 'docx';
import type { HouseStyle } from '../house-style.js';
import { twips } from './units.js';

/** Word knows nine levels of a list, counted from 0. */
export const deepestLevel = 8;

/** The list of all bulleted paragraphs; numbered lists have the ids after it. The library keeps 1 for bullets of its own. */
export const bulletsId = 2;

const [bullets, numbers] = ['bullets', 'numbers'];

/** Only lists are numbered by Word; their looks at every level. */
export function listDefinitions({ fonts, list }: HouseStyle): INumberingOptions {
  const hanging = twips(list.indent);
  const font = { ascii: fonts.docx, hAnsi: fonts.docx, cs: fonts.docx, hint: 'default' };
  const levels = (format: typeof LevelFormat.BULLET | typeof LevelFormat.DECIMAL, text: (level: number) => string) =>
    Array.from({ length: deepestLevel + 1 }, (_, level) => ({
      level,
      format,
      text: text(level),
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: hanging * (level + 1), hanging } }, run: { font } },
    }));
  const bulletAt = (level: number) => list.bullets[level % list.bullets.length] ?? list.bullets[0];
  return {
    config: [
      { reference: bullets, levels: levels(LevelFormat.BULLET, bulletAt) },
      { reference: numbers, levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
    ],
  };
}

/** Adds the list of bullets and the numbered lists, each starting at 1. Throws if they do not have the ids of the text. */
export function addLists({ Numbering: numbering }: Document, numberedLists: number): void {
  numbering.createConcreteNumberingInstance(bullets, 0);
  for (let list = 0; list < numberedLists; list += 1) numbering.createConcreteNumberingInstance(numbers, list);
  const [first, last] = [numbering.ConcreteNumbering[1], numbering.ConcreteNumbering.at(-1)];
  if (first?.numId !== bulletsId || last?.numId !== bulletsId + numberedLists) {
    throw new Error('the library gave the lists other ids than the text has');
  }
}
