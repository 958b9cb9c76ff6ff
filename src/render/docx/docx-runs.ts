import { TextRun } from 'docx';
import type { Inline } from '../../assemble/document-model.js';
import type { Language } from '../../diagnostics/diagnostic.js';
import { collectRuns, type Piece } from '../collect-runs.js';
import { gapStyleIds } from './docx-styles.js';
import { languageTag } from './language-tag.js';

/** Inlines as Word runs: marks by character style, raised text by vertical alignment, foreign words with their language. */
export function toDocxRuns(inlines: readonly Inline[], language: Language): TextRun[] {
  return collectRuns(inlines).map((piece) => toRun(piece, language));
}

function toRun(piece: Piece, language: Language): TextRun {
  if (piece.kind === 'break') return new TextRun({ break: 1 });
  const { strong, emphasis, gap } = piece.look;
  return new TextRun({
    text: piece.text,
    ...(gap && { style: gapStyleIds[gap] }),
    ...(strong && { bold: true }),
    ...(emphasis && { italics: true }),
    ...(piece.script === 'superscript' && { superScript: true }),
    ...(piece.script === 'subscript' && { subScript: true }),
    ...(piece.language && piece.language !== language && { language: { value: languageTag(piece.language) } }),
  });
}
