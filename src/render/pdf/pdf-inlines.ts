import type { Content } from 'pdfmake/interfaces.js';
import type { Inline } from '../../assemble/document-model.js';
import { faceFor, splitByFace } from '../choose-face.js';
import { cleanText } from '../clean-text.js';
import { collectRuns, printedText, type Run } from '../collect-runs.js';
import { scriptForm } from '../script-text.js';
import type { PdfContext } from './pdf-context.js';

/** Inlines as pdfmake text pieces, each in a face that has its characters. */
export function toPdfText(inlines: readonly Inline[], context: PdfContext): Content[] {
  return collectRuns(inlines).flatMap((piece) =>
    piece.kind === 'break' ? [{ text: '\n' }] : toPieces(piece, context),
  );
}

/** A string of ours (page marks, footers, section numbers) as pdfmake text pieces. */
export function stringToPdfText(text: string, context: PdfContext): Content[] {
  return toPieces({ kind: 'run', text: cleanText(text), look: { strong: false, emphasis: false } }, context);
}

function toPieces(run: Run, { fonts, style, strong }: PdfContext): Content[] {
  const mark = run.look.gap && style.gap[run.look.gap];
  const wanted = faceFor({ ...run.look, strong: run.look.strong || mark?.bold || strong });
  // Unicode has no form for every raised letter; those are raised by the layout instead.
  const raised = run.script !== undefined && scriptForm(run.script, run.text) === undefined;
  return splitByFace(fonts, style.fonts.pdf, wanted, printedText(run)).map(({ text, face }) => ({
    text,
    font: face.family,
    bold: face.face === 'bold' || face.face === 'bolditalics',
    italics: face.face === 'italics' || face.face === 'bolditalics',
    ...(mark && { background: `#${mark.fill}` }),
    ...(raised && (run.script === 'superscript' ? { sup: true } : { sub: true })),
  }));
}
