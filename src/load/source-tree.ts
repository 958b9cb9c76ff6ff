import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { Span } from './line-index.js';
import type { LoadCode } from './load-code.js';

/** What YAML and JSON have in common: values with the place where each was typed. */
export type SourceNode = SourceScalar | SourceList | SourceMap;

export interface SourceScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly span: Span;
  /** A problem has been reported here: what the schema says about the value would be its echo. */
  readonly isReported?: true;
}

export interface SourceList {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  readonly span: Span;
}

export interface SourceMap {
  readonly kind: 'map';
  readonly entries: readonly SourceEntry[];
  readonly span: Span;
}

export interface SourceEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: SourceNode;
}

/** Something wrong at a place of the text, before it is known which file the text is. */
export interface Problem {
  readonly code: LoadCode;
  readonly message: Bilingual;
  readonly hint: Bilingual;
  readonly span: Span;
  /** An earlier place the author should see too. */
  readonly related?: { readonly span: Span; readonly label: Bilingual };
}

/** `root` is absent when the text could not be parsed; there is at least one problem then. */
export interface SourceTree {
  readonly root?: SourceNode;
  readonly problems: readonly Problem[];
}

/** Deeper than any record can be, and shallow enough for recursion. */
export const MAX_DEPTH = 64;
