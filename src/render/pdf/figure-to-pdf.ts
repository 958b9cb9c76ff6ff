import type { Content } from 'pdfmake/interfaces.js';
import type { Figure } from '../../assemble/document-model.js';
import { cleanText } from '../clean-text.js';
import { figureSize } from '../figure-size.js';
import { inside, type PdfContext, tagOf } from './pdf-context.js';
import { toPdfText } from './pdf-inlines.js';
import type { Margin } from './pdf-layout.js';

/** The drawing, its caption below. */
export function figureToPdf(figure: Figure, context: PdfContext): Content {
  const { captionSize, before, after } = context.style.table;
  const { width, height, caption, smallestShare } = figureSize(figure, context);
  const tag = tagOf(inside(context, 'Figure', { blockId: figure.id, alternative: cleanText(figure.alt) }));
  return {
    stack: [
      {
        tag,
        svg: figure.svg,
        width,
        height,
        font: context.style.fonts.pdf[0],
        shrink: { below: caption, smallestShare },
      },
      ...(figure.caption
        ? [
            {
              text: toPdfText(figure.caption, { ...inside(context, 'Caption'), strong: true }),
              fontSize: captionSize,
              lineHeight: 1,
              margin: [0, before, 0, 0] satisfies Margin,
            },
          ]
        : []),
    ],
    margin: [0, before, 0, after] satisfies Margin,
  };
}
