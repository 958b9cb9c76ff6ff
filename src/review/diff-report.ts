import type { DocumentModel } from '../assemble/document-model.js';
import type { Bilingual } from '../diagnostics/diagnostic.js';
import { compareDocuments } from './compare-documents.js';
import type { Comparison, ProductComparison } from './compare-sides.js';
import type { DocumentDiff } from './diff/document-diff.js';
import { type ExplainedChange, type ExplainedField, explainChanges } from './diff/explain-changes.js';
import type { LineAuthor, LineAuthors } from './sides/git/line-authors.js';
import type { Commit } from './sides/side.js';

/** Everything there is to tell of a comparison: what all its reports are made from. */
export interface DiffReport extends Comparison {
  readonly products: readonly ReportedProduct[];
  /** What could not be compared. */
  readonly broken: readonly BrokenSide[];
  /** What the reader must know of the sides: that documents were compared by their text, say. */
  readonly remarks: readonly Bilingual[];
}

/** Errors that kept a side from being composed, or one product of it. */
export interface BrokenSide {
  readonly side: 'old' | 'new';
  readonly product?: string;
  readonly errors: number;
}

export interface ReportedProduct extends ProductComparison {
  /** The documents that differ, in the order of the dossier. */
  readonly differing: readonly ReportedDocument[];
  /** How many are the same on both sides. */
  readonly unchanged: number;
  /** Sorted by file and place. */
  readonly fields: readonly ReportedField[];
}

export interface ReportedDocument {
  /** Of the new side, or of the old one where the document is gone. */
  readonly document: DocumentModel;
  readonly diff: DocumentDiff;
  /** In the order of reading. */
  readonly changes: readonly ExplainedChange[];
}

export interface ReportedField extends ExplainedField {
  /** Who wrote the lines it has on the new side, or, of a removed one, changed its file last. */
  readonly author?: LineAuthor;
}

export interface ReportInput {
  readonly comparison: Comparison;
  readonly broken: readonly BrokenSide[];
  readonly remarks: readonly Bilingual[];
  /** Of the lines of the new side; absent without git. */
  readonly authors: LineAuthors | undefined;
}

/** Finds the causes of everything that differs. */
export function reportDiff({ comparison, broken, remarks, authors }: ReportInput): DiffReport {
  const { commit } = comparison.old;
  const products = comparison.products.map((product) => reportProduct(product, authors, commit));
  return { ...comparison, products, broken, remarks };
}

function reportProduct(
  product: ProductComparison,
  authors: LineAuthors | undefined,
  since: Commit | undefined,
): ReportedProduct {
  const { changes, fields } = explainChanges(product);
  const differing = product.documents
    .filter(({ change }) => change !== 'same')
    .map((diff): ReportedDocument => {
      const document = diff.change === 'deleted' ? diff.old : diff.new;
      const { id, language } = document;
      return { document, diff, changes: changes.filter((each) => each.document === id && each.language === language) };
    })
    .sort((a, b) => compareDocuments(a.document, b.document));
  return {
    ...product,
    differing,
    unchanged: product.documents.length - differing.length,
    fields: fields.map((field) => {
      const author = authors && authorOfField(field, product, authors, since);
      return { ...field, ...(author && { author }) };
    }),
  };
}

function authorOfField(
  { old, new: now }: ExplainedField,
  product: ProductComparison,
  authors: LineAuthors,
  since: Commit | undefined,
): LineAuthor | undefined {
  if (now === undefined) return old && since && authors.ofFile(old.file, since);
  const record = product.new?.records?.inFile(now.file);
  if (record === undefined) return undefined;
  const { start, end } = record.locate(now.pointer).range;
  // A block of text ends at the beginning of the line below it.
  return authors.ofLines(now.file, start.line, Math.max(start.line, end.column === 1 ? end.line - 1 : end.line));
}
