import type { Block, DocumentModel, Inline, Origin } from '../../assemble/document-model.js';
import type { BlockPlaces, PagePlaces, Pages } from '../../render/page-places.js';
import type { Piece, TextBlock, TextCell, ValueLine } from './report-parts.js';

/** A value as it stands in a document, with the fields it says something of. */
export interface DocumentValue extends Omit<ValueLine, 'facts'> {
  readonly origins: readonly Origin[];
}

export interface DocumentText {
  readonly blocks: readonly TextBlock[];
  readonly values: readonly DocumentValue[];
}

/** The words of a document in the order of reading, each value numbered. Drawings are told in words. */
export function readDocumentText(model: DocumentModel, places: PagePlaces | undefined): DocumentText {
  const values: DocumentValue[] = [];
  const writer = new TextWriter(values, places);
  return { blocks: model.blocks.map((block) => writer.top(block)), values };
}

class TextWriter {
  readonly #values: DocumentValue[];
  readonly #places: PagePlaces | undefined;
  #page: Pages | undefined;
  #isInMark = false;

  constructor(values: DocumentValue[], places: PagePlaces | undefined) {
    this.#values = values;
    this.#places = places;
  }

  top(block: Block): TextBlock {
    const places = this.#places?.blocks[block.id];
    this.#page = places?.pages;
    return this.#block(block, places);
  }

  /** `places` of a block at the top of the document: its rows, items and notes have pages of their own. */
  #block(block: Block, places?: BlockPlaces): TextBlock {
    switch (block.kind) {
      case 'heading': {
        const number = block.number === undefined ? [] : [`${block.number} `];
        return { k: 'h', level: block.level, c: [...number, ...this.#pieces(block.children)] };
      }
      case 'paragraph':
        return { k: 'p', c: this.#pieces(block.children) };
      case 'list': {
        const items = block.items.map((item, index) => {
          this.#page = places?.items?.[index] ?? this.#page;
          return item.map((each) => this.#block(each));
        });
        return { k: 'l', ordered: block.ordered, items };
      }
      case 'table': {
        const caption = block.caption && this.#pieces(block.caption);
        const rows = block.rows.map(({ cells }, index) => {
          this.#page = places?.rows?.[index] ?? this.#page;
          return cells.map(
            ({ header, columns, rows, align, blocks }): TextCell => ({
              header,
              columns,
              rows,
              align,
              blocks: blocks.map((each) => this.#block(each)),
            }),
          );
        });
        const notes = block.notes.map((note, index) => {
          this.#page = places?.notes?.[index] ?? this.#page;
          return this.#pieces(note);
        });
        return { k: 't', ...(caption && { caption }), rows, notes, head: block.head };
      }
      case 'figure': {
        const caption = block.caption && this.#pieces(block.caption);
        const words = block.description === undefined ? [block.alt] : this.#pieces(block.description);
        return { k: 'd', c: words, ...(caption && { caption }) };
      }
      case 'note':
        return { k: 'n', blocks: block.blocks.map((each) => this.#block(each)) };
      case 'letterhead':
        return { k: 'g', lines: [...block.outgoing, ...block.addressee].map((line) => this.#pieces(line)) };
      case 'signature':
        return { k: 'g', lines: [block.position, block.name].map((line) => this.#pieces(line)) };
    }
  }

  #pieces(inlines: readonly Inline[]): Piece[] {
    return joinTexts(inlines.map((inline) => this.#piece(inline)));
  }

  #piece(inline: Inline): Piece {
    switch (inline.kind) {
      case 'text':
        return this.#value(inline, [inline.text]);
      case 'superscript':
        return this.#value(inline, [{ t: 'sup', c: [inline.text] }]);
      case 'subscript':
        return this.#value(inline, [{ t: 'sub', c: [inline.text] }]);
      case 'strong':
        return { t: 'strong', c: this.#pieces(inline.children) };
      case 'emphasis':
        return { t: 'em', c: this.#pieces(inline.children) };
      case 'gap':
        return this.#gap(inline);
      case 'reference':
        return inline.text;
      case 'abbreviation':
        return this.#value(inline, [inline.first ? `${inline.expansion} (${inline.short})` : inline.short]);
      case 'line-break':
        return { t: 'br', c: [] };
    }
  }

  #value(
    { origin, computedFrom }: { readonly origin?: Origin; readonly computedFrom?: readonly Origin[] },
    c: readonly [Piece],
  ): Piece {
    if (origin === undefined || this.#isInMark) return c[0];
    return { v: this.#add(computedFrom ?? [origin], computedFrom !== undefined), c };
  }

  /** One mark is one value, whatever it is made of: what is inside a link can be no link. */
  #gap({ state, origin, children }: Extract<Inline, { kind: 'gap' }>): Piece {
    if (this.#isInMark) return { t: 'gap', c: this.#pieces(children) };
    const origins = new Map([[`${origin.file}#${origin.pointer}`, origin]]);
    for (const inside of originsIn(children)) origins.set(`${inside.file}#${inside.pointer}`, inside);
    const v = this.#add([...origins.values()], false, state);
    this.#isInMark = true;
    const c: readonly Piece[] = [{ t: 'gap', c: this.#pieces(children) }];
    this.#isInMark = false;
    return { v, c };
  }

  #add(origins: readonly Origin[], isComputed: boolean, mark?: ValueLine['mark']): number {
    const page = this.#page;
    return (
      this.#values.push({
        origins,
        isComputed,
        ...(mark && { mark }),
        ...(page !== undefined && { page: typeof page === 'number' ? String(page) : page.join('–') }),
      }) - 1
    );
  }
}

function originsIn(inlines: readonly Inline[]): Origin[] {
  return inlines.flatMap((inline): readonly Origin[] => {
    if (inline.kind === 'text') return inline.computedFrom ?? (inline.origin ? [inline.origin] : []);
    if (inline.kind === 'superscript' || inline.kind === 'subscript') return inline.origin ? [inline.origin] : [];
    if (inline.kind === 'abbreviation') return [inline.origin];
    if (inline.kind === 'gap') return [inline.origin, ...originsIn(inline.children)];
    return inline.kind === 'strong' || inline.kind === 'emphasis' ? originsIn(inline.children) : [];
  });
}

/** Texts without a value between them are one text. */
function joinTexts(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else if (piece !== '') joined.push(piece);
  }
  return joined;
}
