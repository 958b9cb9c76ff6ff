/** A file of the templates folder as text. Files in a folder `partials/` are parts of documents, others are documents. */
export interface TemplateSource {
  /** Relative to the project root, with `/`. */
  readonly file: string;
  readonly text: string;
}
