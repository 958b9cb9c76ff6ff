import type { PdfFont } from '../pdfmake-fonts.js';
import type { Line } from '../pdfmake-pages.js';
import type { Tag } from '../structure/structure-element.js';
import type { SetWord } from './break-words.js';
import type { TextLook } from './text-look.js';
import type { Word } from './typeface.js';

/** Words of one look in a line. pdfmake reads it as one of its inlines. Lengths in points. */
export class TextRun {
  words: Word[] = [];
  width = 0;
  /** Width of the space at its end. */
  trailingCut = 0;
  /** The text that takes the place of the words: of dots that fill a line, of a page number. */
  filled: string | undefined;

  constructor(
    readonly look: TextLook,
    readonly tag: Tag | undefined,
    /** From the left edge of the line. */
    public x: number,
  ) {}

  get text(): string {
    return this.filled ?? this.words.map(({ text }) => text).join('');
  }

  get font(): PdfFont {
    return this.look.font;
  }

  get fontSize(): number {
    return this.look.fontSize;
  }

  get height(): number {
    return this.look.height;
  }

  get color(): string {
    return this.look.color;
  }

  get alignment(): string {
    return this.look.alignment;
  }

  get background(): string | undefined {
    return this.look.background;
  }
}

/** A line of text; pdfmake places it like one of its own. Lengths in points. */
export class TextLine implements Line {
  inlines: TextRun[] = [];
  inlineWidths = 0;
  leadingCut = 0;
  trailingCut = 0;
  x?: number;
  y?: number;

  constructor(readonly maxWidth: number) {}

  add({ word, look, tag, leading, trailing, width }: SetWord): void {
    if (this.inlines.length === 0) this.leadingCut = leading;
    this.trailingCut = trailing;
    let run = this.inlines.at(-1);
    if (run?.look !== look || run.tag !== tag || look.leader !== undefined) {
      run = new TextRun(look, tag, this.inlineWidths - this.leadingCut);
      this.inlines.push(run);
    }
    run.words.push(word);
    run.width += width;
    run.trailingCut = trailing;
    this.inlineWidths += width;
  }

  /** Nothing more is added. Lists that have grown have room for a dozen more, and a long document has many lines. */
  close(): this {
    for (const run of this.inlines) run.words = [...run.words];
    this.inlines = [...this.inlines];
    return this;
  }

  getHeight(): number {
    let height = 0;
    for (const { look } of this.inlines) height = Math.max(height, look.height);
    return height;
  }

  getAscenderHeight(): number {
    let height = 0;
    for (const { look } of this.inlines) height = Math.max(height, (look.font.ascender / 1000) * look.fontSize);
    return height;
  }

  getWidth(): number {
    return this.inlineWidths - this.leadingCut - this.trailingCut;
  }

  /** How far it stands from the left edge of a place of this width. */
  shiftIn(width: number): number {
    const alignment = this.inlines[0]?.look.alignment;
    if (alignment === 'right') return width - this.getWidth();
    return alignment === 'center' ? (width - this.getWidth()) / 2 : 0;
  }

  clone(): Line {
    return Object.assign(new TextLine(this.maxWidth), this);
  }
}
