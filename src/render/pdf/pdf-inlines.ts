import type { Content } from 'pdfmake/interfaces.js';
import type { Inline } from '../../assemble/document-model.js';
import { sentence } from '../../diagnostics/sentence.js';
import { faceFor, splitByFace } from '../choose-face.js';
import { cleanText } from '../clean-text.js';
import { collectRuns, printedText, type Run } from '../collect-runs.js';
import { scriptForm } from '../script-text.js';
import { inside, type PdfContext, tagOf } from './pdf-context.js';

/** Inlines as pdfmake text pieces, each in a face that has its characters and with its place in the structure. */
export function toPdfText(inlines: readonly Inline[], context: PdfContext): Content[] {
  return collectRuns(inlines).flatMap((piece) =>
    piece.kind === 'break' ? [{ text: '\n', tag: tagOf(context) }] : toPieces(piece, elementOf(piece, context)),
  );
}

/** A string of ours (page marks, footers, section numbers) as pdfmake text pieces. */
export function stringToPdfText(text: string, context: PdfContext): Content[] {
  return toPieces({ kind: 'run', text: cleanText(text), look: { strong: false, emphasis: false } }, context);
}

/** Text in another language and references to a section of the same document are elements of their own. */
function elementOf({ language, section }: Run, context: PdfContext): PdfContext {
  const destination = section === undefined ? undefined : context.targets.get(section);
  if (section !== undefined && destination !== undefined) {
    const contents = sentence(context.style.link.contents, { section })[context.language];
    return inside(inside(context, 'Reference'), 'Link', { destination, contents });
  }
  return language === undefined || language === context.language ? context : inside(context, 'Span', { language });
}

function toPieces(run: Run, context: PdfContext): Content[] {
  const { fonts, style, strong } = context;
  const mark = run.look.gap && style.gap[run.look.gap];
  const wanted = faceFor({ ...run.look, strong: run.look.strong || mark?.bold || strong });
  // Unicode has no form for every raised letter; those are raised by the layout instead.
  const raised = run.script !== undefined && scriptForm(run.script, run.text) === undefined;
  const tag = tagOf(context);
  return splitByFace(fonts, style.fonts.pdf, wanted, printedText(run)).map(({ text, face }) => ({
    text,
    tag,
    font: face.family,
    bold: face.face === 'bold' || face.face === 'bolditalics',
    italics: face.face === 'italics' || face.face === 'bolditalics',
    ...(mark && { background: `#${mark.fill}` }),
    ...(raised && (run.script === 'superscript' ? { sup: true } : { sub: true })),
  }));
}
