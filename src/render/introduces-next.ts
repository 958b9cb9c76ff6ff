import type { Paragraph } from '../assemble/document-model.js';
import { plainText } from './collect-runs.js';

/** A paragraph that ends in a colon announces what follows and must stand on the same page. */
export function introducesNext({ children }: Paragraph): boolean {
  return plainText(children).trimEnd().endsWith(':');
}
