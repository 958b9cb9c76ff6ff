/** What a trace starts from, as typed. */
export type TraceTarget =
  | { readonly kind: 'field'; readonly file: string; readonly pointer: string }
  /** `line` counts from 1. */
  | { readonly kind: 'line'; readonly file: string; readonly line: number }
  /** A document by its id or a section by its number; of one product, or of all. */
  | { readonly kind: 'document'; readonly product?: string; readonly name: string };

/**
 * Reads `file#/pointer`, `file:line` (a column behind it is what editors copy, and is let go), `file` for all of its
 * fields, `document`, `section`, `product/document`.
 */
export function readTarget(typed: string): TraceTarget {
  const hash = typed.indexOf('#');
  if (hash >= 0) return { kind: 'field', file: typed.slice(0, hash), pointer: typed.slice(hash + 1) };
  const [, file, line] = /^(.+?):([0-9]+)(?::[0-9]+)?$/.exec(typed) ?? [];
  if (file !== undefined) return { kind: 'line', file, line: Number(line) };
  if (/\.(?:ya?ml|json|md)$/i.test(typed)) return { kind: 'field', file: typed, pointer: '' };
  const [, product, name] = /^([^/]+)\/(.+)$/.exec(typed) ?? [];
  return { kind: 'document', name: name ?? typed, ...(product !== undefined && { product }) };
}
