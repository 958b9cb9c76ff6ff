import type { Bilingual, Language } from '../../diagnostics/diagnostic.js';
import type { Inline } from '../document-model.js';
import type { View } from '../view/view.js';
import { type Drawn, type DrawnValue, type GroupShape, group, type Members } from './drawing-shape.js';
import { plainText } from './plain-text.js';
import { readShape } from './read-shape.js';
import type { SvgCanvas } from './svg-canvas.js';

/** What drawing code leaves behind. */
export interface Sketch {
  readonly canvas: SvgCanvas;
  /** The whole content in words: every value that is drawn, with its origin. Becomes the text alternative. */
  readonly description: readonly Inline[];
}

/** A finished drawing: `width` is in millimetres. */
export interface FinishedDrawing {
  readonly svg: string;
  readonly width: number;
  readonly alt: string;
  readonly description: readonly Inline[];
}

/** A drawing that templates can ask for by name. */
export interface Drawing {
  /** The arguments it takes. */
  readonly takes: GroupShape;
  /** The drawing, or the tokens of the marks that stand for lists that are absent or disputed as a whole. */
  draw(given: Readonly<Record<string, View>>, language: Language): FinishedDrawing | { readonly marks: string };
}

/** Words of the drawing itself, which no record holds. */
export type Say = (words: Bilingual) => string;

/** A drawing from what it takes and how it is drawn. `sketch` must be a function of its arguments alone. */
export function defineDrawing<Takes extends Members>(
  takes: Takes,
  sketch: (given: { readonly [Name in keyof Takes]: Drawn<Takes[Name]> }, say: Say) => Sketch,
): Drawing {
  const shape = group(takes);
  return {
    takes: shape,
    draw(given, language) {
      const { data, marks } = readShape(shape, given);
      if (marks.length > 0) return { marks: marks.join(' ') };
      const { canvas, description } = sketch(data, (words) => words[language]);
      return { ...canvas.finish(), alt: plainText(description), description };
    },
  };
}

/** Inlines of a description from words and values. */
export function compose(...parts: readonly (string | DrawnValue)[]): readonly Inline[] {
  return parts.flatMap((part): readonly Inline[] =>
    typeof part === 'string' ? [{ kind: 'text', text: part }] : part.inlines,
  );
}
