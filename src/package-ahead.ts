import type { KeptNotes } from './load/kept-notes.js';
import type { PlannedFile } from './package/package-plan.js';
import type { RenderedDocument } from './package/plan-package.js';
import { fileToWrite, type StagedFolder } from './package/staged-folder.js';
import { draftPage, type PageDraft } from './report/html/draft-page.js';
import type { ReportSubject } from './report/html/report-subject.js';
import { takeTurns } from './steps/take-turns.js';

/** The package of one product while its documents are being drawn: what is known of it goes to the disk and into its page. */
export class PackageAhead {
  readonly folder: StagedFolder;
  readonly #notes: KeptNotes;
  #page: PageDraft | undefined;

  constructor(folder: StagedFolder, notes: KeptNotes) {
    this.folder = folder;
    this.#notes = notes;
  }

  /** Absent until the page is begun. */
  get page(): PageDraft | undefined {
    return this.#page;
  }

  /** Begins the page of a package that holds all documents of the product, with the attachments planned by now. */
  async beginPage(subject: ReportSubject, attached: readonly PlannedFile[]): Promise<void> {
    const { documents } = subject;
    const files = attached.map(({ facts }) => facts);
    this.#page = await takeTurns(draftPage({ subject, documents, files }, this.#notes));
  }

  addAttachment(file: PlannedFile): void {
    this.folder.begin(fileToWrite(file));
  }

  /** Of a document that was drawn, with its files as they were planned. */
  addDocument({ document, files }: RenderedDocument, planned: readonly PlannedFile[]): void {
    for (const file of planned) this.folder.begin(fileToWrite(file));
    const places = files.find((file) => file.places !== undefined)?.places;
    if (places !== undefined) this.#page?.addDrawn(document, places);
  }
}
