import type { PdfkitDocument } from './pdfkit-document.js';
import { type Artifact, type DrawnContent, MarkedContent, type Tag } from './structure-element.js';

const artifacts: Readonly<Record<Artifact, string>> = {
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  repeated: '/Artifact <</Type /Pagination>> BDC',
  layout: '/Artifact <</Type /Layout>> BDC',
};

/** Puts all content of a document between marks that say which element it belongs to, or that it belongs to none. */
export class ContentMarker {
  #open: Tag | undefined;
  /** Marks used on the current page, and how many pages there are. */
  #used = 0;
  #pages = 0;

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
    this.document.addContent(`/${tag.element.role} <</MCID ${this.#used}>> BDC`);
    // The key has to be read while the page is open: pdfkit writes it into the page's dictionary then.
    this.#note(tag, { mcid: this.#used, key: this.document.page.structParentTreeKey });
    this.#used += 1;
  }

  /** The last annotation of the page belongs to `tag` too. `key`: its entry in the parent tree. */
  noteAnnotation(tag: MarkedContent, key: number): void {
    const annotation = this.document.page.annotations.at(-1);
    if (annotation !== undefined) this.#note(tag, { annotation: annotation.id, key });
  }

  beginPage(): void {
    this.close();
    this.#used = 0;
    this.#pages += 1;
  }

  /** Ends the open mark: at the end of a page and wherever the graphics state is saved or restored. */
  close(): void {
    if (this.#open !== undefined) this.document.addContent('EMC');
    this.#open = undefined;
  }

  #note(tag: MarkedContent, mark: DrawnContent['mark']): void {
    tag.note({ page: this.document.page, pageNumber: this.#pages, mark });
  }
}
