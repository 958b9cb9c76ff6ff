import { collectRuns } from '../../render/collect-runs.js';
import type { InlinePieces } from '../diff/document-diff.js';
import type { Segment } from './segments.js';

/** Pieces as stretches of plain text, and the text of both sides. */
export function plainPieces(pieces: InlinePieces): {
  readonly old: string;
  readonly new: string;
  readonly segments: readonly Segment[];
} {
  const texts = pieces.map(({ mark, inlines }) => ({ mark, text: written(inlines) }));
  const without = (mark: Segment['mark']) =>
    texts.flatMap((piece) => (piece.mark === mark ? [] : [piece.text])).join('');
  return {
    old: without('inserted'),
    new: without('deleted'),
    segments: texts.map(({ mark, text }) => ({ mark, length: text.length })),
  };
}

/** As Word's runs have it: raised and lowered text in ordinary characters. */
function written(inlines: InlinePieces[number]['inlines']): string {
  return collectRuns(inlines)
    .map((piece) => (piece.kind === 'break' ? '\n' : piece.text))
    .join('');
}
