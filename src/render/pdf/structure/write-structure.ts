import { listed } from './long-lists.js';
import { PackedObjects } from './packed-objects.js';
import { pdfText } from './pdf-text.js';
import type { PdfkitDocument, PdfPage } from './pdfkit-document.js';
import { type DrawnContent, MarkedContent, type StructureElement } from './structure-element.js';

/** Writes the structure tree of a document whose pages have been drawn. Elements come out in the tree's order. */
export function writeStructure(document: PdfkitDocument, root: StructureElement): void {
  const objects = PackedObjects.of(document);
  const treeRoot = document.getStructTreeRoot();
  const { data } = treeRoot;
  const parents = new Map<number, string | string[]>();
  const ids = new Map<string, string>();

  data.K = written(document, writeElement(root, String(treeRoot)));
  data.ParentTree = written(document, writeTree(`/Nums [${parentTree(parents)}]`));
  if (ids.size > 0) data.IDTree = written(document, writeTree(`/Names [${idTree(ids)}]`));

  function writeTree(entries: string): string {
    const number = objects.allocate();
    objects.write(number, `<<${entries}>>`);
    return `${number} 0 R`;
  }

  /** Returns the reference to the element. */
  function writeElement(element: StructureElement, parent: string): string {
    const number = objects.allocate();
    const reference = `${number} 0 R`;
    const drawn: DrawnContent[] = [];
    for (const child of element.children) if (child instanceof MarkedContent) drawn.push(...child.drawn);
    const page = commonPage(drawn);
    const kids: string[] = [];
    for (const child of element.children) {
      if (!(child instanceof MarkedContent)) kids.push(writeElement(child, reference));
      else for (const content of child.drawn) kids.push(contentReference(content, page));
    }
    for (const content of drawn) registerParent(content, reference);
    if (element.attributes.id !== undefined) ids.set(element.attributes.id, reference);
    objects.write(
      number,
      `<</S /${element.role} /P ${parent}${page ? ` /Pg ${pageReference(page)}` : ''}${attributesOf(element)}` +
        `${kids.length === 0 ? '' : ` /K ${kids.length === 1 ? kids[0] : `[${listed(kids)}]`}`}>>`,
    );
    return reference;
  }

  function registerParent({ mark }: DrawnContent, reference: string): void {
    if ('annotation' in mark) {
      parents.set(mark.key, reference);
      return;
    }
    const known = parents.get(mark.key);
    const list = Array.isArray(known) ? known : [];
    list[mark.mcid] = reference;
    parents.set(mark.key, list);
  }
}

function parentTree(parents: ReadonlyMap<number, string | string[]>): string {
  return listed([...parents].sort(([a], [b]) => a - b).flatMap(([key, value]) => parentEntry(key, value)));
}

/** In the pieces of which a list is made. */
function parentEntry(key: number, value: string | readonly string[]): readonly string[] {
  if (typeof value === 'string') return [`${key} ${value}`];
  const last = value.length - 1;
  return value.map((parent, index) => `${index === 0 ? `${key} [` : ''}${parent}${index === last ? ']' : ''}`);
}

function idTree(ids: ReadonlyMap<string, string>): string {
  return [...ids]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, reference]) => `${pdfText(id)} ${reference}`)
    .join(' ');
}

function commonPage(drawn: readonly DrawnContent[]): PdfPage | undefined {
  const page = drawn[0]?.page;
  return drawn.every((content) => content.page === page) ? page : undefined;
}

function contentReference({ page, mark }: DrawnContent, common: PdfPage | undefined): string {
  const where = page === common ? '' : ` /Pg ${pageReference(page)}`;
  if ('annotation' in mark) return `<</Type /OBJR /Obj ${mark.annotation} 0 R${where}>>`;
  return page === common ? String(mark.mcid) : `<</Type /MCR /MCID ${mark.mcid}${where}>>`;
}

function pageReference(page: PdfPage): string {
  return `${page.dictionary.id} 0 R`;
}

function attributesOf({ role, attributes, box }: StructureElement): string {
  const { id, language, alternative, actualText, numbering, scope, columns = 1, rows = 1 } = attributes;
  let entries = '';
  if (id !== undefined) entries += ` /ID ${pdfText(id)}`;
  if (language !== undefined) entries += ` /Lang ${pdfText(language)}`;
  if (alternative !== undefined) entries += ` /Alt ${pdfText(alternative)}`;
  if (actualText !== undefined) entries += ` /ActualText ${pdfText(actualText)}`;
  if (numbering !== undefined) entries += ` /A <</O /List /ListNumbering /${numbering}>>`;
  if (role === 'Figure' && box) entries += ` /A <</O /Layout /Placement /Block /BBox [${box.join(' ')}]>>`;
  let cell = '';
  if (scope !== undefined) cell += ` /Scope /${scope}`;
  if (columns !== 1) cell += ` /ColSpan ${columns}`;
  if (rows !== 1) cell += ` /RowSpan ${rows}`;
  return cell === '' ? entries : `${entries} /A <</O /Table${cell}>>`;
}

/** A reference that pdfkit writes as it is: it does so with its name and number trees. */
function written(document: PdfkitDocument, text: string): object {
  return Object.assign(Object.create(Object.getPrototypeOf(document.getStructParentTree())), {
    toString: () => text,
  });
}
