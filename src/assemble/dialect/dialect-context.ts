import type { Nodes } from 'mdast';
import type { Bilingual, Language } from '../../diagnostics/diagnostic.js';
import type { BlockIds } from '../block-ids.js';
import type { PrintedValues } from '../printed-value.js';

/** What the handlers of one document share. */
export interface DialectContext {
  readonly language: Language;
  readonly values: PrintedValues;
  readonly ids: BlockIds;
  /** Short forms the text has already spelled out. */
  readonly expanded: Set<string>;
  /** Reports a construct the dialect does not have, at its place in the template. */
  refuse(node: Nodes, message: Bilingual, hint?: Bilingual): void;
}
