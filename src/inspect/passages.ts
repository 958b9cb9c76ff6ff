import type { Block, DocumentModel, Gap, Inline, Origin, Script, Text } from '../assemble/document-model.js';
import type { Language } from '../diagnostics/diagnostic.js';

/** A run of text of a document as a reader meets it: one paragraph, heading, cell, caption or running line. */
export interface Passage {
  readonly document: DocumentModel;
  /** The block it stands in; of running lines and page marks `page`. */
  readonly blockId: string;
  readonly text: string;
  /** The pieces the text is made of, in order and without gaps between them. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  /** Place in the passage, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where the piece came from; literal text of the template has none. */
  readonly origin?: Origin;
  /** The piece is part of a mark for a missing, disputed or unconfirmed value. */
  readonly gap?: Gap['state'];
  /** The piece is raised or lowered: its digits are no digits of the number before it. */
  readonly script?: Script['kind'];
  readonly language: Language | 'la';
}

export function pieceAt(passage: Passage, index: number): Piece | undefined {
  return passage.pieces.find(({ start, end }) => start <= index && index < end);
}

/** Whether the character at `index` is part of a mark for a missing, disputed or unconfirmed value. */
export function isMarked(passage: Passage, index: number): boolean {
  return pieceAt(passage, index)?.gap !== undefined;
}

/** Everything the document prints, in the order of the document, page furniture first. */
export function collectPassages(document: DocumentModel): Passage[] {
  const { product, section, version } = document.header;
  const marks = document.pageMarks.map((text): Inline[] => [{ kind: 'text', text }]);
  const page = [product, section, version, ...marks].map((inlines) => ({ blockId: 'page', inlines }));
  return [...page, ...document.blocks.flatMap(linesOf)]
    .map(({ blockId, inlines }) => toPassage(document, blockId, inlines))
    .filter((passage) => passage.text !== '');
}

export interface Line {
  readonly blockId: string;
  readonly inlines: readonly Inline[];
}

/** The runs of text of a block, in the order of the document. */
export function linesOf(block: Block): Line[] {
  const own = (...lines: readonly (readonly Inline[])[]): Line[] =>
    lines.map((inlines) => ({ blockId: block.id, inlines }));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return own(block.children);
    case 'list':
      return block.items.flat().flatMap(linesOf);
    case 'note':
      return block.blocks.flatMap(linesOf);
    case 'figure':
      return own(block.description ?? [{ kind: 'text', text: block.alt }], block.caption ?? []);
    case 'letterhead':
      return own(...block.outgoing, ...block.addressee);
    case 'signature':
      return own(block.position, block.name);
    case 'table': {
      const cells = block.rows.flatMap((row) => row.cells).flatMap((cell) => cell.blocks);
      return [...own(block.caption ?? []), ...cells.flatMap(linesOf), ...own(...block.notes)];
    }
  }
}

function toPassage(document: DocumentModel, blockId: string, inlines: readonly Inline[]): Passage {
  const pieces: Piece[] = [];
  let end = 0;
  const runs = inlines.flatMap((inline) => runsOf(inline, { language: document.language }));
  for (const { text, source } of runs) {
    const start = end;
    end += text.length;
    pieces.push({ start, end, ...source });
  }
  return { document, blockId, text: runs.map(({ text }) => text).join(''), pieces };
}

type Source = Omit<Piece, 'start' | 'end'>;

interface Run {
  readonly text: string;
  readonly source: Source;
}

/** The text of an inline; what stands inside a mark keeps the mark's place unless it has its own. */
function runsOf(inline: Inline, around: Source): Run[] {
  switch (inline.kind) {
    case 'text':
      return [{ text: inline.text, source: { ...around, ...originOf(inline), ...languageOf(inline) } }];
    case 'superscript':
    case 'subscript':
      return [{ text: inline.text, source: { ...around, ...originOf(inline), script: inline.kind } }];
    case 'strong':
    case 'emphasis':
      return inline.children.flatMap((child) => runsOf(child, around));
    case 'gap': {
      const inside = { ...around, origin: inline.origin, gap: inline.state };
      return inline.children.flatMap((child) => runsOf(child, inside));
    }
    case 'reference':
      return [{ text: inline.text, source: around }];
    case 'abbreviation': {
      const text = inline.first ? `${inline.expansion} (${inline.short})` : inline.short;
      return [{ text, source: { ...around, origin: inline.origin } }];
    }
    case 'line-break':
      return [{ text: '\n', source: around }];
  }
}

function originOf({ origin }: { readonly origin?: Origin }): Pick<Piece, 'origin'> {
  return origin === undefined ? {} : { origin };
}

function languageOf({ language }: Text): Partial<Pick<Piece, 'language'>> {
  return language === undefined ? {} : { language };
}
