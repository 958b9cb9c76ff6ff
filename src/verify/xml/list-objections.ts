import { XmlLibError } from 'libxml2-wasm';
import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { explainObjection } from './explain-objection.js';
import type { XmlObjection } from './xml-reading.js';

/** Runs one step of the validating parser; what it objects to, sorted by line and without repetition. */
export function listObjections(step: () => void): readonly XmlObjection[] {
  try {
    step();
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    const found = error.details.map(({ line, col, message }) => ({ line, column: col, detail: explain(message) }));
    const all = found.length > 0 ? found : [{ line: 1, column: 1, detail: explain(error.message) }];
    const distinct = new Map(all.map((objection) => [`${objection.line} ${objection.detail.en}`, objection]));
    return [...distinct.values()].sort((a, b) => a.line - b.line);
  }
}

/** Namespaces in braces say nothing to a person who sees the line. */
function explain(message: string): Bilingual {
  const line = message.replaceAll(/\{urn:[^}]*\}|\{https?:[^}]*\}/g, '').replaceAll(/\s+/g, ' ');
  return explainObjection(line.trim().replace(/\.$/, ''));
}
