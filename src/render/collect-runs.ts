import type { Gap, Inline, Origin, Script, Text } from '../assemble/document-model.js';
import { cleanText } from './clean-text.js';
import { scriptForm } from './script-text.js';

/** A stretch of text in one look. Nested inlines come out flat, in the order of reading. */
export interface Run {
  readonly kind: 'run';
  readonly text: string;
  readonly look: Look;
  readonly script?: Script['kind'];
  readonly origin?: Origin;
  readonly language?: NonNullable<Text['language']>;
  /** Number of the section of the dossier that the run refers to. */
  readonly section?: string;
}

export interface Break {
  readonly kind: 'break';
}

export type Piece = Run | Break;

interface Look {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly gap?: Gap['state'];
}

type Handler<K extends Inline['kind']> = (inline: Extract<Inline, { kind: K }>, look: Look) => readonly Piece[];

const handlers: { readonly [K in Inline['kind']]: Handler<K> } = {
  text: ({ text, origin, language }, look) => [
    { kind: 'run', text: cleanText(text), look, ...(origin && { origin }), ...(language && { language }) },
  ],
  strong: ({ children }, look) => collect(children, { ...look, strong: true }),
  emphasis: ({ children }, look) => collect(children, { ...look, emphasis: true }),
  superscript: scriptRun,
  subscript: scriptRun,
  gap: ({ children, state }, look) => collect(children, { ...look, gap: state }),
  reference: ({ text, section }, look) => [{ kind: 'run', text: cleanText(text), look, section }],
  abbreviation: ({ short, expansion, first, origin }, look) => [
    { kind: 'run', text: cleanText(first ? `${expansion} (${short})` : short), look, origin },
  ],
  'line-break': () => [{ kind: 'break' }],
};

const plain: Look = { strong: false, emphasis: false };

/** Flattens inlines to runs and forced line breaks; empty runs are left out. */
export function collectRuns(inlines: readonly Inline[]): readonly Piece[] {
  const [only] = inlines;
  // Most cells of tables.
  if (inlines.length === 1 && only?.kind === 'text') return handlers.text(only, plain).filter(hasText);
  return collect(inlines, plain).filter(hasText);
}

function hasText(piece: Piece): boolean {
  return piece.kind === 'break' || piece.text !== '';
}

/** The plain text of inlines as PDF and twin print it: scripts in their Unicode form, breaks as line feeds. */
export function plainText(inlines: readonly Inline[]): string {
  return collectRuns(inlines)
    .map((piece) => (piece.kind === 'break' ? '\n' : printedText(piece)))
    .join('');
}

/** A run's text as PDF and twin print it. */
export function printedText(run: Run): string {
  return (run.script && scriptForm(run.script, run.text)) ?? run.text;
}

function collect(inlines: readonly Inline[], look: Look): readonly Piece[] {
  return inlines.flatMap((inline) => handle(inline, look));
}

function handle<K extends Inline['kind']>(inline: Extract<Inline, { kind: K }>, look: Look): readonly Piece[] {
  const handler: Handler<K> = handlers[inline.kind];
  return handler(inline, look);
}

function scriptRun({ kind, text, origin }: Script, look: Look): readonly Piece[] {
  return [{ kind: 'run', text: cleanText(text), look, script: kind, ...(origin && { origin }) }];
}
