import { type Figure, figuresIn } from './figures.js';
import { maySayInWords } from './number-words.js';

/** What the two language versions of one text have in figures that the other lacks. */
export interface FigureDifference {
  /** As written, in the order of the text. */
  readonly ru: readonly Figure[];
  readonly en: readonly Figure[];
}

/** Figures that only one of the versions has, once a number in words there and digits here is no difference. */
export function compareFigures(ru: string, en: string): FigureDifference {
  const figures = { ru: figuresIn(ru), en: figuresIn(en) };
  return {
    ru: surplus(figures.ru, figures.en).filter(({ value }) => !maySayInWords(en, value)),
    en: surplus(figures.en, figures.ru).filter(({ value }) => !maySayInWords(ru, value)),
  };
}

/** The figures that have the same number in both versions, but units of their own: 5 мг and 5 g. */
export function compareUnits(ru: string, en: string): readonly (readonly [Figure, Figure])[] {
  const figures = { ru: figuresIn(ru).filter(hasUnit), en: figuresIn(en).filter(hasUnit) };
  const left = { ru: surplus(figures.ru, figures.en, withUnit), en: surplus(figures.en, figures.ru, withUnit) };
  return left.ru.flatMap((figure) => {
    const same = left.en.find(({ value }) => value === figure.value);
    return same === undefined ? [] : [[figure, same] as const];
  });
}

function hasUnit({ unit }: Figure): boolean {
  return unit !== undefined;
}

function withUnit({ value, unit }: Figure): string {
  return `${value} ${unit}`;
}

/** The figures of the first list that find no partner of the same key in the second. */
function surplus(
  figures: readonly Figure[],
  others: readonly Figure[],
  keyOf: (figure: Figure) => string = ({ value }) => value,
): Figure[] {
  const open = others.map(keyOf);
  return figures.filter((figure) => {
    const at = open.indexOf(keyOf(figure));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
}
