import type { DocumentModel } from '../../assemble/document-model.js';
import type { Side, SideProduct } from '../sides/side.js';
import { textModel } from './text-model.js';

/**
 * Where one side knows of a document no more than its text, the other is taken by its text too: its PDF is drawn and read
 * in the same way, so that nothing differs but what is said.
 */
export async function settleTexts(old: Side, now: Side): Promise<readonly [Side, Side]> {
  const [was, is] = [withNames(old, now), withNames(now, old)];
  return [await settle(was, is), await settle(is, was)];
}

/**
 * A package of which no record is at hand calls its files by short names: `trials.pdf` is the document of the other side
 * whose id ends so, where there is one alone.
 */
function withNames(side: Side, other: Side): Side {
  const products = side.products.map((product): SideProduct => {
    const { texts = [], scope } = product;
    if (texts.length === 0 || scope?.documents === undefined) return product;
    const documents = other.products.find((each) => each.product === product.product)?.documents ?? [];
    const named = texts.map((text) => {
      const like = documents.filter(({ id, language }) => language === text.language && id.endsWith(`-${text.id}`));
      const [only] = like;
      if (only === undefined || like.length > 1 || documents.some(({ id }) => id === text.id)) return text;
      return { ...text, id: only.id, section: only.section, title: only.title };
    });
    return {
      ...product,
      texts: named,
      scope: { ...scope, documents: [...scope.documents, ...named.map(({ id }) => id)] },
    };
  });
  return { ...side, products };
}

async function settle(side: Side, other: Side): Promise<Side> {
  const products: SideProduct[] = [];
  for (const product of side.products) {
    const opposite = other.products.find((each) => each.product === product.product);
    const wanted = new Set(opposite?.texts?.map(nameOf));
    const documents: DocumentModel[] = [];
    for (const document of product.documents) {
      documents.push(wanted.has(nameOf(document)) ? await asText(document) : document);
    }
    products.push({ ...product, documents: [...documents, ...(product.texts ?? [])] });
  }
  return { ...side, products };
}

async function asText(document: DocumentModel): Promise<DocumentModel> {
  // Loaded here because most comparisons draw nothing.
  const { renderAsPdf } = await import('../../render/render-documents.js');
  const { value: pdf } = await renderAsPdf(document);
  if (pdf === undefined) return document;
  const { id, product, section, language, title } = document;
  return textModel(pdf.bytes, { id, product, section, language, title });
}

function nameOf({ id, language }: DocumentModel): string {
  return `${id} ${language}`;
}
