import type { ContainerDirective } from 'mdast-util-directive';
import type { DialectContext } from './dialect-context.js';
import { refused } from './refused.js';

/** The attributes of a `:::` block; those it does not have are refused, and so is a printed value in an attribute. */
export function readAttributes<Name extends string>(
  node: ContainerDirective,
  known: readonly Name[],
  context: DialectContext,
): { readonly [K in Name]?: string } {
  const attributes: { [K in Name]?: string } = {};
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    const match = known.find((attribute) => attribute === name);
    if (match === undefined) context.refuse(node, refused.attribute(node.name, name));
    else attributes[match] = value ?? '';
  }
  return attributes;
}

/**
 * `widths="10,30,60"`: positive numbers, one for each column; `widths="20,30,10*"` repeats the last for all further
 * columns, if any. Equal widths when the attribute is absent or wrong.
 */
export function readWidths(
  node: ContainerDirective,
  value: string | undefined,
  columns: number,
  context: DialectContext,
): readonly number[] {
  const equal = Array.from({ length: columns }, () => 1);
  if (value === undefined) return equal;
  const given = value.replace(/\*$/, '').split(',');
  const parts = value.endsWith('*')
    ? Array.from({ length: columns }, (_, index) => given[Math.min(index, given.length - 1)] ?? '')
    : given;
  const widths = parts.map((part) => (/^\s*\d+\s*$/.test(part) ? Number(part) : 0));
  if (widths.length === columns && widths.every((width) => width > 0)) return widths;
  context.refuse(node, refused.attributeValue(node.name, 'widths', value));
  return equal;
}

/** A bare attribute such as `landscape`: present or not; it takes no value. */
export function readFlag(
  node: ContainerDirective,
  name: string,
  value: string | undefined,
  context: DialectContext,
): boolean {
  if (value !== undefined && value !== '') context.refuse(node, refused.attributeValue(node.name, name, value));
  return value !== undefined;
}
