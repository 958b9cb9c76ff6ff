import type { DocumentModel } from '../../assemble/document-model.js';
import type { KeptNotes, OpenNotebook } from '../../load/kept-notes.js';
import type { PagePlaces } from '../../render/page-places.js';
import { keyOf } from './compare-baseline.js';
import { embedCompressed } from './embed-data.js';
import {
  type ContentsInput,
  describeContents,
  describeText,
  type ListedDocument,
  type PageContents,
} from './page-contents.js';
import { partNames } from './report-parts.js';

/**
 * A page whose records are described and compressed, while its documents may still be in drawing: each is put into it as
 * soon as it is drawn.
 */
export class PageDraft {
  readonly contents: PageContents;
  readonly #sources: readonly string[];
  readonly #texts = new Map<ListedDocument, string>();
  readonly #rows: ReadonlyMap<DocumentModel | undefined, number>;
  readonly #notes: OpenNotebook<string>;

  constructor(contents: PageContents, sources: readonly string[], notes: OpenNotebook<string>) {
    this.contents = contents;
    this.#rows = new Map(contents.documents.map(({ composed }, row) => [composed?.model, row]));
    this.#sources = sources;
    this.#notes = notes;
  }

  /** The words of a document that was drawn. */
  addDrawn(model: DocumentModel, places: PagePlaces): void {
    const row = this.#rows.get(model);
    const listed = row === undefined ? undefined : this.contents.documents[row];
    if (row !== undefined && listed !== undefined) this.#texts.set(listed, this.#embedText(listed, row, places));
  }

  /**
   * All parts of the page, embedded: those given, the records, the words of documents. No more can be added.
   *
   * @param places of documents that were not added, by `keyOf`
   */
  close(
    parts: readonly (readonly [name: string, value: unknown])[],
    places: ReadonlyMap<string, PagePlaces>,
  ): readonly string[] {
    const told = parts.map(([name, value]) => embedCompressed(name, value, this.#notes));
    const texts = this.contents.documents.map((listed, row) => {
      const { id, language } = listed.entry;
      return this.#texts.get(listed) ?? this.#embedText(listed, row, places.get(keyOf(id, language)));
    });
    this.#notes.close();
    return [...told, ...this.#sources, ...texts.filter((text) => text !== '')];
  }

  #embedText({ composed }: ListedDocument, row: number, places: PagePlaces | undefined): string {
    if (composed === undefined) return '';
    return embedCompressed(partNames.document(row), describeText(composed, places, this.contents), this.#notes);
  }
}

/** Describes and compresses what a page tells of records, step by step. */
export function* draftPage(input: ContentsInput, kept: KeptNotes): Generator<void, PageDraft> {
  const contents = yield* describeContents(input);
  const notes = kept.open<string>(`page on ${input.subject.product}`);
  const sources: string[] = [];
  for (const [row, { part }] of contents.sources.entries()) {
    sources.push(embedCompressed(partNames.source(row), part, notes));
    yield;
  }
  return new PageDraft(contents, sources, notes);
}
