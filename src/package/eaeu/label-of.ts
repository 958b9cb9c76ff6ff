import { isObject } from '../../load/is-object.js';
import type { LayoutContext } from '../sequence/package-writer.js';

/** The Russian name of a code of one of our lists; a code without one stands for itself. */
export function labelOf(list: string, code: string, { templates }: Pick<LayoutContext, 'templates'>): string {
  const labels = templates.schemas.get(`code-lists/${list}.schema.json`)?.['x-labels'];
  const label = isObject(labels) ? labels[code] : undefined;
  return isObject(label) && typeof label['ru'] === 'string' ? label['ru'] : code;
}
