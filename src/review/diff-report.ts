import type { DocumentModel } from '../assemble/document-model.js';
import { compareDocuments } from './compare-documents.js';
import type { Comparison, ProductComparison } from './compare-sides.js';
import type { DocumentDiff } from './diff/document-diff.js';
import { type ExplainedChange, type ExplainedField, explainChanges } from './diff/explain-changes.js';
import type { LineAuthor } from './sides/git/line-authors.js';

/** Everything there is to tell of a comparison: what all its reports are made from. */
export interface DiffReport extends Comparison {
  readonly products: readonly ReportedProduct[];
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
  /** Who wrote the line it has on the new side. */
  readonly author?: LineAuthor;
}

/** Asks who wrote a line of the new side. */
export type AuthorOf = (file: string, line: number) => LineAuthor | undefined;

/** Finds the causes of everything that differs. */
export function reportDiff(comparison: Comparison, authorOf: AuthorOf = () => undefined): DiffReport {
  return { ...comparison, products: comparison.products.map((product) => reportProduct(product, authorOf)) };
}

function reportProduct(product: ProductComparison, authorOf: AuthorOf): ReportedProduct {
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
    fields: fields.map((field) => ({ ...field, ...authorOfField(field, authorOf) })),
  };
}

function authorOfField({ new: now }: ExplainedField, authorOf: AuthorOf): Pick<ReportedField, 'author'> {
  const author = now?.line === undefined ? undefined : authorOf(now.file, now.line);
  return author === undefined ? {} : { author };
}
