import type { Table as TableNode } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Inline, Table } from '../document-model.js';
import type { DialectContext } from './dialect-context.js';
import { readAttributes, readFlag, readWidths } from './read-attributes.js';
import { readInlines } from './read-inlines.js';
import { readRows } from './read-rows.js';
import { refused } from './refused.js';
import { splitLabel } from './split-label.js';

/** `:::table[caption]{widths="10,30,60" head=2 landscape}`: one table, then paragraphs that are its notes. */
export function readTable(node: ContainerDirective, context: DialectContext): readonly Table[] {
  const { widths, head, landscape } = readAttributes(node, ['widths', 'head', 'landscape'], context);
  const found = findTable(node, context);
  if (found === undefined) return [];
  if (head !== undefined && !/^[1-9]$/.test(head))
    context.refuse(node, refused.attributeValue(node.name, 'head', head));
  const headRows = head !== undefined && /^[1-9]$/.test(head) ? Number(head) : 1;
  const id = context.ids.block('table');
  const { label } = splitLabel(node);
  const caption = label === undefined ? [] : readInlines(label.children, context, 'prose');
  return [
    {
      kind: 'table',
      id,
      ...(caption.length > 0 && { caption }),
      widths: readWidths(node, widths, columnsOf(found.table), context),
      head: headRows,
      rows: readRows(found.table, { id, head: headRows, labels: false, dropHead: false }, context),
      notes: found.notes,
      landscape: readFlag(node, 'landscape', landscape, context),
      role: 'data',
    },
  ];
}

/** `:::form{widths="40,60"}`: labels on the left, values on the right. Its Markdown header row is left empty. */
export function readForm(node: ContainerDirective, context: DialectContext): readonly Table[] {
  const { widths } = readAttributes(node, ['widths'], context);
  const found = findTable(node, context);
  if (found === undefined) return [];
  const header = found.table.children[0];
  if (columnsOf(found.table) !== 2 || header?.children.some((cell) => cell.children.length > 0)) {
    context.refuse(
      node,
      refused.content(node.name, {
        ru: 'два столбца и пустая строка заголовка',
        en: 'two columns and an empty header row',
      }),
    );
    return [];
  }
  const { label } = splitLabel(node);
  if (label !== undefined) context.refuse(label, refused.label(node.name));
  const id = context.ids.block('table');
  return [
    {
      kind: 'table',
      id,
      widths: readWidths(node, widths, 2, context),
      head: 0,
      rows: readRows(found.table, { id, head: 0, labels: true, dropHead: true }, context),
      notes: found.notes,
      landscape: false,
      role: 'form',
    },
  ];
}

function columnsOf(table: TableNode): number {
  return table.children[0]?.children.length ?? 0;
}

function findTable(
  node: ContainerDirective,
  context: DialectContext,
): { readonly table: TableNode; readonly notes: (readonly Inline[])[] } | undefined {
  const [table, ...rest] = splitLabel(node).content;
  if (table?.type !== 'table') {
    context.refuse(node, refused.content(node.name, { ru: 'таблица', en: 'a table' }));
    return undefined;
  }
  const notes = rest.flatMap((child) => {
    if (child.type === 'paragraph') return [readInlines(child.children, context, 'compact')];
    context.refuse(child, refused.node(child.type));
    return [];
  });
  return { table, notes: notes.filter((note) => note.length > 0) };
}
