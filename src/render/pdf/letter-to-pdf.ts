import type { Content } from 'pdfmake/interfaces.js';
import type { Inline, Letterhead, Signature } from '../../assemble/document-model.js';
import { inside, type PdfContext } from './pdf-context.js';
import { toPdfText } from './pdf-inlines.js';
import { boxLayout, type Margin } from './pdf-layout.js';

/** Outgoing number and date on the left, the addressee on the right. */
export function letterheadToPdf({ id, outgoing, addressee }: Letterhead, context: PdfContext): Content {
  const { addresseeShare, size, after } = context.style.letterhead;
  const right = context.textWidth * addresseeShare;
  const gap = context.style.list.indent;
  const letterhead = inside(context, 'Div', { blockId: id });
  const lines = (texts: readonly (readonly Inline[])[]) =>
    texts.map((text) => ({ text: toPdfText(text, inside(letterhead, 'P')) }));
  return {
    columns: [
      { width: context.textWidth - right - gap, stack: lines(outgoing) },
      { width: right, stack: lines(addressee) },
    ],
    columnGap: gap,
    fontSize: size,
    lineHeight: 1,
    margin: [0, 0, 0, after] satisfies Margin,
  };
}

/** Position, a line to sign on, name. */
export function signatureToPdf({ id, position, name }: Signature, context: PdfContext): Content {
  const { shares, line, size, before, after } = context.style.signature;
  const gap = 2 * context.style.table.paddingX;
  const [left, middle, right] = shares.map((share) => share * context.textWidth - gap);
  const signature = inside(context, 'Div', { blockId: id });
  const open: [boolean, boolean, boolean, boolean] = [false, false, false, false];
  return {
    table: {
      widths: [left ?? 0, gap, middle ?? 0, gap, right ?? 0],
      dontBreakRows: true,
      body: [
        [
          { text: toPdfText(position, inside(signature, 'P')), border: open },
          { text: '', border: open },
          { text: '', border: [false, false, false, true] },
          { text: '', border: open },
          { text: toPdfText(name, inside(signature, 'P')), border: open, verticalAlignment: 'bottom' },
        ],
      ],
    },
    layout: { ...boxLayout(line, 0, 0), vLineWidth: () => 0 },
    fontSize: size,
    lineHeight: 1,
    margin: [0, before, 0, after] satisfies Margin,
  };
}
