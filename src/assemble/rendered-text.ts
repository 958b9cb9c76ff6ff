import type { Location, Position } from '../diagnostics/diagnostic.js';
import { once } from '../load/once.js';
import { dropTokens, encodeToken, splitTokens } from './private-use.js';

/** A place of a template file. */
export interface TemplatePlace extends Position {
  readonly file: string;
}

/** What a template printed, free of place marks, and where each character stood in the template. */
export interface RenderedText {
  readonly text: string;
  /** The place in the template of the text between two offsets of `text`. */
  locate(start: number, end: number): Location;
}

/** The places of the literal text of templates, by the index their mark carries. */
export class TemplatePlaces {
  readonly #places: TemplatePlace[] = [];

  /** The literal text with a mark before it and after each line end. */
  mark(text: string, file: string, start: Position): string {
    return text
      .split('\n')
      .map((line, index) => {
        const place = index === 0 ? { file, ...start } : { file, line: start.line + index, column: 1 };
        return encodeToken('place', this.#places.push(place) - 1) + line;
      })
      .join('\n');
  }

  /** Takes the marks out of the output. */
  read(output: string): RenderedText {
    // Only what is refused asks for places.
    const found = once(() => this.#find(output));
    const at = (offset: number): TemplatePlace | undefined => {
      const mark = found().findLast((entry) => entry.offset <= offset) ?? found()[0];
      if (mark === undefined) return undefined;
      return { ...mark.place, column: mark.place.column + Math.max(0, offset - mark.offset) };
    };
    return {
      text: dropTokens('place', output),
      locate(start, end) {
        const from = at(start) ?? { file: '', line: 1, column: 1 };
        const to = at(Math.max(start, end - 1));
        const isAfter =
          to !== undefined &&
          to.file === from.file &&
          (to.line > from.line || (to.line === from.line && to.column >= from.column));
        const last = isAfter ? to : from;
        return {
          file: from.file,
          pointer: '',
          range: {
            start: { line: from.line, column: from.column },
            end: { line: last.line, column: last.column + 1 },
          },
        };
      },
    };
  }

  /** The places of the output, by how much text without marks stands before them. */
  #find(output: string): readonly { readonly offset: number; readonly place: TemplatePlace }[] {
    let offset = 0;
    return splitTokens('place', output).flatMap((piece) => {
      offset += piece.text.length;
      const place = piece.index === undefined ? undefined : this.#places[piece.index];
      return place === undefined ? [] : [{ offset, place }];
    });
  }
}
