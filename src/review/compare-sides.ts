import { compareText } from '../diagnostics/sort.js';
import { diffDocuments } from './diff/diff-documents.js';
import type { DocumentDiff } from './diff/document-diff.js';
import type { AttachedFile, Side, SideProduct } from './sides/side.js';

/** Two states of the dossiers, set against each other. */
export interface Comparison {
  readonly old: Side;
  readonly new: Side;
  /** Every product of either side, sorted by name. */
  readonly products: readonly ProductComparison[];
}

export interface ProductComparison {
  readonly product: string;
  /** Absent: the side has no such product, and all documents are inserted or deleted. */
  readonly old?: SideProduct;
  readonly new?: SideProduct;
  /** Also those that are the same, sorted by id and language. */
  readonly documents: readonly DocumentDiff[];
  /** Files handed in ready that differ, sorted by document. */
  readonly attached: readonly AttachedChange[];
}

/** Of a file that is there on both sides the bytes differ. */
export interface AttachedChange {
  readonly document: string;
  readonly section: string;
  readonly old?: AttachedFile;
  readonly new?: AttachedFile;
}

export function compareSides(old: Side, now: Side): Comparison {
  const names = [...old.products, ...now.products].map(({ product }) => product);
  const products = [...new Set(names)].sort(compareText).map((product): ProductComparison => {
    const was = old.products.find((each) => each.product === product);
    const is = now.products.find((each) => each.product === product);
    return {
      product,
      ...(was && { old: was }),
      ...(is && { new: is }),
      documents: diffDocuments(inScope(was, is), inScope(is, was)),
      attached: compareAttached(attachedInScope(was, is), attachedInScope(is, was)),
    };
  });
  return { old, new: now, products };
}

/** The documents of one side that the other could hold: what a package is not made for is not missing in it. */
function inScope(side: SideProduct | undefined, other: SideProduct | undefined): SideProduct['documents'] {
  const documents = side?.documents ?? [];
  const scope = other?.scope;
  if (scope === undefined) return documents;
  return documents.filter(
    ({ id, language, section }) =>
      section !== '' && scope.languages.includes(language) && (scope.documents?.includes(id) ?? true),
  );
}

function attachedInScope(side: SideProduct | undefined, other: SideProduct | undefined): SideProduct['attached'] {
  const known = other?.scope?.documents;
  return (side?.attached ?? []).filter(({ document }) => known?.includes(document) ?? true);
}

function compareAttached(old: readonly AttachedFile[], now: readonly AttachedFile[]): readonly AttachedChange[] {
  const names = [...new Set([...old, ...now].map(({ document }) => document))].sort(compareText);
  return names.flatMap((document): readonly AttachedChange[] => {
    const was = old.find((file) => file.document === document);
    const is = now.find((file) => file.document === document);
    if (was?.sha256 === is?.sha256) return [];
    const section = is?.section ?? was?.section ?? '';
    return [{ document, section, ...(was && { old: was }), ...(is && { new: is }) }];
  });
}
