import { PackedObjects } from './packed-objects.js';
import { pdfText } from './pdf-text.js';
import type { PdfkitDocument, PdfPage } from './pdfkit-document.js';
import { type DrawnContent, MarkedContent, type StructureElement } from './structure-element.js';

/** Writes the structure tree of a document whose pages have been drawn. Elements come out in the tree's order. */
export function writeStructure(document: PdfkitDocument, root: StructureElement): void {
  const objects = new PackedObjects(document);
  const treeRoot = document.getStructTreeRoot();
  const { data } = treeRoot;
  const parents = new Map<number, string | string[]>();
  const ids = new Map<string, string>();

  data.K = written(document, writeElement(root, String(treeRoot)));
  data.ParentTree = written(document, writeTree(`/Nums [${parentTree(parents)}]`));
  if (ids.size > 0) data.IDTree = written(document, writeTree(`/Names [${idTree(ids)}]`));
  objects.flush();

  function writeTree(entries: string): string {
    const number = objects.allocate();
    objects.write(number, `<<${entries}>>`);
    return `${number} 0 R`;
  }

  /** Returns the reference to the element. */
  function writeElement(element: StructureElement, parent: string): string {
    const number = objects.allocate();
    const reference = `${number} 0 R`;
    const drawn = element.children.flatMap((child) => (child instanceof MarkedContent ? child.drawn : []));
    const page = commonPage(drawn);
    const kids = element.children.flatMap((child) =>
      child instanceof MarkedContent
        ? child.drawn.map((content) => contentReference(content, page))
        : [writeElement(child, reference)],
    );
    for (const content of drawn) registerParent(content, reference);
    if (element.attributes.id !== undefined) ids.set(element.attributes.id, reference);
    objects.write(
      number,
      `<</S /${element.role} /P ${parent}${page ? ` /Pg ${pageReference(page)}` : ''}${attributesOf(element)}` +
        `${kids.length === 0 ? '' : ` /K ${kids.length === 1 ? kids[0] : `[${kids.join(' ')}]`}`}>>`,
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
  return [...parents]
    .sort(([a], [b]) => a - b)
    .map(([key, value]) => `${key} ${Array.isArray(value) ? `[${value.join(' ')}]` : value}`)
    .join(' ');
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
  const entries = [
    ...(id === undefined ? [] : [`/ID ${pdfText(id)}`]),
    ...(language === undefined ? [] : [`/Lang ${pdfText(language)}`]),
    ...(alternative === undefined ? [] : [`/Alt ${pdfText(alternative)}`]),
    ...(actualText === undefined ? [] : [`/ActualText ${pdfText(actualText)}`]),
    ...(numbering === undefined ? [] : [`/A <</O /List /ListNumbering /${numbering}>>`]),
    ...(role === 'Figure' && box ? [`/A <</O /Layout /Placement /Block /BBox [${box.join(' ')}]>>`] : []),
  ];
  const cell = [
    ...(scope === undefined ? [] : [`/Scope /${scope}`]),
    ...(columns === 1 ? [] : [`/ColSpan ${columns}`]),
    ...(rows === 1 ? [] : [`/RowSpan ${rows}`]),
  ];
  if (cell.length > 0) entries.push(`/A <</O /Table ${cell.join(' ')}>>`);
  return entries.map((entry) => ` ${entry}`).join('');
}

/** A reference that pdfkit writes as it is: it does so with its name and number trees. */
function written(document: PdfkitDocument, text: string): object {
  return Object.assign(Object.create(Object.getPrototypeOf(document.getStructParentTree())), {
    toString: () => text,
  });
}
