import type { DocMeasure, PdfmakeInternals } from '../pdfmake-internals.js';
import type { TextNode } from '../pdfmake-nodes.js';
import { LeafText } from './leaf-text.js';
import { textsOf } from './texts-of.js';

/**
 * pdfmake makes an object with some thirty properties of each word, asks for each of them through all styles and draws
 * the words one by one: most of the time of a long document. Texts are set here instead, by the same rules; pdfmake
 * still decides where their lines stand.
 */
export function setTexts({ docMeasure, layoutBuilder, textBreaker }: PdfmakeInternals): void {
  docMeasure.measureLeaf = function (node) {
    node.leafText = leafTextOf(node, this);
    // Nothing of ours is as wide as its text.
    node._minWidth = 0;
    node._maxWidth = 0;
    return node;
  };
  const { processTable } = layoutBuilder;
  layoutBuilder.processTable = function (node) {
    node.setCell = (cell) => cell.leafText?.again() ?? leafTextOf(cell, this.docMeasure);
    processTable.call(this, node);
  };
  layoutBuilder.buildNextLine = function (node) {
    return node.leafText?.nextLine(this.writer.context().availableWidth) ?? null;
  };

  function leafTextOf(
    node: TextNode,
    { styleStack, pdfDocument }: Pick<DocMeasure, 'styleStack' | 'pdfDocument'>,
  ): LeafText {
    const indent = node.leadingIndent ?? styleStack.getProperty('leadingIndent') ?? 0;
    return new LeafText(textsOf(node, styleStack, pdfDocument), indent, textBreaker);
  }
}
