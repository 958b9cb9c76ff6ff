import type { Inline, Origin } from './document-model.js';
import type { FinishedDrawing } from './figures/define-drawing.js';
import { encodeToken } from './private-use.js';

/** Where a value lands: running text, or a table, form or letterhead, where dates and units are written short. */
export type Place = 'prose' | 'compact';

/** What a token stands for. `slug` (lower-case ASCII words joined by `-`) is its part of the id of a heading it stands in. */
export type PrintedValue =
  | { readonly kind: 'inline'; readonly slug: string; print(place: Place): readonly Inline[] }
  | { readonly kind: 'paragraphs'; readonly slug: string; readonly paragraphs: readonly (readonly Inline[])[] }
  | { readonly kind: 'section-title'; readonly section: string; readonly children: readonly Inline[] }
  | {
      readonly kind: 'document-heading';
      readonly slug: string;
      readonly number?: string;
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'drawing'; readonly slug: string; readonly drawing: FinishedDrawing }
  | { readonly kind: 'abbreviation'; readonly short: string; readonly expansion: string; readonly origin: Origin };

/** The values of one rendering, by the index their token carries. */
export class PrintedValues {
  readonly #values: PrintedValue[] = [];

  /** Keeps the value and returns the token that prints it. */
  add(value: PrintedValue): string {
    return encodeToken('value', this.#values.push(value) - 1);
  }

  get(index: number): PrintedValue {
    const value = this.#values[index];
    if (value === undefined) throw new Error(`no printed value ${index}`);
    return value;
  }
}
