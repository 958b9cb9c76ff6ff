import type { PdfmakeInternals } from '../pdfmake-internals.js';
import type { Line } from '../pdfmake-pages.js';
import { ContentMarker } from './content-marker.js';
import { lineParts } from './line-parts.js';
import { packReferences } from './pack-references.js';
import type { PdfkitDocument } from './pdfkit-document.js';
import { MarkedContent } from './structure-element.js';

/**
 * pdfmake 0.3.11 writes no tagged PDF. Here its drawing is wrapped so that every piece of content is marked with the
 * place in the structure tree that its `tag` names. The tree itself is built before layout and written after it; see
 * structure-element.ts and write-structure.ts. Untagged documents are drawn as ever.
 */
export function installTagging(internals: PdfmakeInternals): void {
  const { renderer, pdfDocument, pageElementWriter, layoutBuilder } = internals;
  packReferences(internals);
  const markers = new WeakMap<PdfkitDocument, ContentMarker>();
  markPages();
  markLines();
  markShapes();
  markAroundGraphicsStates();
  tagRepeatedRows();
  tagListMarkers();

  function markPages(): void {
    const { renderPages } = renderer;
    renderer.renderPages = function (pages) {
      const { pdfDocument: document } = this;
      if (document.options.tagged) markers.set(document, new ContentMarker(document));
      renderPages.call(this, pages);
      markers.get(document)?.close();
    };
    const { addPage } = pdfDocument;
    pdfDocument.addPage = function (options) {
      markers.get(this)?.beginPage();
      return addPage.call(this, options);
    };
  }

  function markLines(): void {
    const { renderLine } = renderer;
    renderer.renderLine = function (line, x, y) {
      const marker = markers.get(this.pdfDocument);
      if (marker === undefined) {
        renderLine.call(this, line, x, y);
        return;
      }
      for (const { part, tag } of lineParts(line)) {
        marker.switchTo(tag);
        renderLine.call(this, part, x, y);
        if (tag instanceof MarkedContent) addLink(marker, tag, part, x, y);
      }
    };
  }

  function markShapes(): void {
    const { renderVector, renderSVG } = renderer;
    renderer.renderVector = function (vector) {
      markers.get(this.pdfDocument)?.switchTo(vector.tag ?? 'layout');
      renderVector.call(this, vector);
    };
    renderer.renderSVG = function (svg) {
      const marker = markers.get(this.pdfDocument);
      const { tag, x, y, _width: width, _height: height } = svg;
      if (marker !== undefined) {
        if (!(tag instanceof MarkedContent)) throw new Error('a drawing has no place in the structure tree');
        const top = this.pdfDocument.page.height - y;
        tag.element.box = [x, top - height, x + width, top];
        marker.switchTo(tag);
      }
      renderSVG.call(this, svg);
    };
  }

  /** Marks must not begin outside and end inside of a saved graphics state. */
  function markAroundGraphicsStates(): void {
    const { beginVerticalAlignment, endVerticalAlignment } = renderer;
    renderer.beginVerticalAlignment = function (item) {
      markers.get(this.pdfDocument)?.close();
      beginVerticalAlignment.call(this, item);
    };
    renderer.endVerticalAlignment = function (item) {
      markers.get(this.pdfDocument)?.close();
      endVerticalAlignment.call(this, item);
    };
  }

  /** Header rows stand in the tree once: where they are drawn again, they belong to the page. */
  function tagRepeatedRows(): void {
    const { currentBlockToRepeatable } = pageElementWriter;
    pageElementWriter.currentBlockToRepeatable = function () {
      const block = currentBlockToRepeatable.call(this);
      block.items = block.items.map((entry) =>
        entry.type === 'line' ? { ...entry, item: Object.assign(entry.item.clone(), { isRepeated: true }) } : entry,
      );
      return block;
    };
  }

  /** pdfmake makes the markers of a list itself; they take the tag that their item names. */
  function tagListMarkers(): void {
    const { processList } = layoutBuilder;
    layoutBuilder.processList = function (ordered, node) {
      for (const { listMarker, markerTag } of (ordered ? node.ol : node.ul) ?? []) {
        const drawn = listMarker?.canvas?.[0] ?? listMarker?._inlines?.[0];
        if (drawn && markerTag) drawn.tag = markerTag;
      }
      processList.call(this, ordered, node);
    };
  }
}

/** One annotation for each line of a link: pdfmake would make one for each word. */
function addLink(marker: ContentMarker, tag: MarkedContent, part: Line, x: number, y: number): void {
  const { document } = marker;
  const { destination, contents } = tag.element.attributes;
  const [first, last] = [part.inlines[0], part.inlines.at(-1)];
  if (destination === undefined || first === undefined || last === undefined) return;
  const { data } = document.getStructTreeRoot();
  const key = data.ParentTreeNextKey;
  data.ParentTreeNextKey = key + 1;
  const width = last.x + last.width - (last.trailingCut ?? 0) - first.x;
  document.annotate(x + first.x, y, width, part.getHeight(), {
    Subtype: 'Link',
    // Objects of class String become PDF strings in pdfkit, plain strings become names.
    A: { S: 'GoTo', D: new String(destination) },
    Contents: new String(contents ?? ''),
    StructParent: key,
  });
  marker.noteAnnotation(tag, key);
}
