import type { PdfkitDocument, PdfPage } from './pdfkit-document.js';
import { type Artifact, MarkedContent, type Tag } from './structure-element.js';

const artifacts: Readonly<Record<Artifact, string>> = {
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  repeated: '/Artifact <</Type /Pagination>> BDC',
  layout: '/Artifact <</Type /Layout>> BDC',
};

/** Puts all content of a document between marks that say which element it belongs to, or that it belongs to none. */
export class ContentMarker {
  #open: Tag | undefined;
  readonly #used = new WeakMap<PdfPage, number>();

  constructor(readonly document: PdfkitDocument) {}

  /** What is drawn from now on belongs to `tag`. */
  switchTo(tag: Tag): void {
    if (this.#open === tag) return;
    this.close();
    this.#open = tag;
    if (!(tag instanceof MarkedContent)) {
      this.document.addContent(artifacts[tag]);
      return;
    }
    const { page } = this.document;
    const mcid = this.#used.get(page) ?? 0;
    this.#used.set(page, mcid + 1);
    this.document.addContent(`/${tag.element.role} <</MCID ${mcid}>> BDC`);
    tag.drawn.push({ page, mark: { mcid } });
  }

  /** Ends the open mark: at the end of a page and wherever the graphics state is saved or restored. */
  close(): void {
    if (this.#open !== undefined) this.document.addContent('EMC');
    this.#open = undefined;
  }
}
