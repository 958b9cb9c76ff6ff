import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';
import type { BrokenSide } from '../diff-report.js';
import { words } from './summary-words.js';

/** What of a side could not be compared. */
export function describeBroken({ product, errors }: BrokenSide): Bilingual {
  return sentence(words.broken, { product: product ?? words.everything, errors });
}
