import type { FontTables, OpenedFont, PdfFont } from '../pdfmake-fonts.js';
import { joinPairs, type Pair, pairIn } from './join-pairs.js';
import { type Script, type Shape, shape } from './shape.js';

/**
 * Shapes a word. Shaping is a large part of drawing a short document, and most words of one are in the next: what
 * depends on nothing but font and word is shared by all documents of the process.
 */
export function shapeOf(font: PdfFont, text: string): Shape {
  const opened = font.font;
  if (opened === undefined || hasMemory.test(text)) return shape(font, text);
  const known = shared.get(opened._tables) ?? new KnownShapes();
  shared.set(opened._tables, known);
  return known.word(font, opened, text);
}

/**
 * A glyph of fontkit remembers the character it was first used for, and for marks and invisible characters shaping asks
 * for it. Words with such characters are shaped with the glyphs of their document, all others with glyphs apart.
 */
const hasMemory = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;

/** Of one font, for all documents of the process. */
class KnownShapes {
  readonly #words = new Map<string, Shape>();
  readonly #pairs = new Map<string, Pair | null>();
  /** Glyphs that no document has used for anything else. */
  readonly #glyphs = {};

  word(font: PdfFont, opened: OpenedFont, text: string): Shape {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const joined = joinPairs(text, (letters, script) => this.#pair(font, opened, letters, script));
    // Numbers, dates and identifiers are many and seldom the same.
    if (joined !== undefined && figures.test(text)) return joined;
    const made = joined ?? this.#shapeApart(font, opened, text);
    if (!isInOrder(made, text)) return shape(font, text);
    if (this.#words.size >= mostShared) this.#words.clear();
    this.#words.set(text, made);
    return made;
  }

  #pair(font: PdfFont, opened: OpenedFont, letters: string, script: Script | undefined): Pair | undefined {
    const name = `${letters}${script}`;
    const known = this.#pairs.get(name);
    if (known !== undefined) return known ?? undefined;
    const made = pairIn(this.#shapeApart(font, opened, letters, script));
    if (this.#pairs.size >= mostShared) this.#pairs.clear();
    this.#pairs.set(name, made ?? null);
    return made;
  }

  #shapeApart(font: PdfFont, opened: OpenedFont, text: string, script?: Script): Shape {
    const { _glyphs } = opened;
    opened._glyphs = this.#glyphs;
    const made = shape(font, text, script);
    opened._glyphs = _glyphs;
    return made;
  }
}

const shared = new WeakMap<FontTables, KnownShapes>();

/** Words and pairs of one font: some megabytes. */
const mostShared = 10_000;

/** Figures and the signs between them. */
const figures = /^[0-9.,:/%()\u00A0×±–-]+ ?$/;

/** Glyphs follow their characters, but for a character that is several glyphs. */
function isInOrder({ glyphs }: Pick<Shape, 'glyphs'>, text: string): boolean {
  return glyphs.reduce((sum, { codePoints }) => sum + codePoints.length, 0) === Array.from(text).length;
}
