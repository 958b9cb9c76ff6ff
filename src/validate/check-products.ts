import { createError } from '../diagnostics/create-error.js';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import type { ParsedFile } from '../load/parsed-file.js';
import { findDuplicateIds, findSharedProducts } from './check-ids.js';
import { showValue } from './show-value.js';
import { textField } from './text-field.js';

/** What takes several files to see: one dossier and one product record a folder, ids told apart, records in their place. */
export function checkProducts(content: Staged<readonly ParsedFile[]>): Diagnostic[] {
  const products = [...new Set(content.value.map(({ product }) => product))];
  return [
    ...products.flatMap((product) => checkProduct(product, content)),
    ...findSharedProducts(content.value, 'dossier'),
    ...findSharedProducts(content.value, 'product'),
  ];
}

function checkProduct(product: string, content: Staged<readonly ParsedFile[]>): Diagnostic[] {
  const files = content.value.filter((file) => file.product === product);
  // With a file unread, the record that seems missing may be the one in it.
  const isWhole = !content.diagnostics.some(
    ({ severity, product: owner, at }) =>
      severity === 'error' && owner === product && !files.some(({ file }) => file === at?.file),
  );
  return [
    ...checkOnlyOne('dossier', product, files, isWhole),
    ...checkOnlyOne('product', product, files, isWhole),
    ...findDuplicateIds(files),
    ...findStrangers(files),
  ];
}

const missing = {
  dossier: {
    code: 'product/no-dossier',
    message: { ru: 'в папке `{product}` нет записи dossier', en: 'the folder `{product}` has no dossier record' },
  },
  product: {
    code: 'product/no-product',
    message: { ru: 'в папке `{product}` нет записи product', en: 'the folder `{product}` has no product record' },
  },
} as const;

function checkOnlyOne(
  kind: keyof typeof missing,
  product: string,
  files: readonly ParsedFile[],
  isWhole: boolean,
): Diagnostic[] {
  const [first, ...others] = files.filter((file) => textField(file, 'recordType') === kind);
  if (first === undefined) return isWhole ? [missingRecord(kind, product)] : [];
  return others.map((file) =>
    createError({
      code: 'product/second-record',
      message: sentence(
        { ru: 'вторая запись {kind} в папке препарата', en: 'a second {kind} record in the product folder' },
        { kind },
      ),
      hint: { ru: 'оставьте одну из записей', en: 'keep one of the records' },
      at: file.locate('/recordType'),
      related: [{ at: first.locate('/recordType'), label: { ru: 'первая запись', en: 'the first record' } }],
      product,
    }),
  );
}

function missingRecord(kind: keyof typeof missing, product: string): Diagnostic {
  const { code, message } = missing[kind];
  return createError({
    code,
    message: sentence(message, { product }),
    hint: sentence(
      { ru: 'добавьте файл с `recordType: {kind}`', en: 'add a file with `recordType: {kind}`' },
      { kind },
    ),
    product,
  });
}

/** Records whose `productId` is not the id of the product record of their folder. */
function findStrangers(files: readonly ParsedFile[]): Diagnostic[] {
  const product = files.find((file) => textField(file, 'recordType') === 'product');
  const own = product && textField(product, 'id');
  if (product === undefined || own === undefined) return [];
  return files.flatMap((file) => {
    const other = textField(file, 'productId');
    if (other === undefined || other === own) return [];
    return createError({
      code: 'record/other-product',
      message: sentence(
        {
          ru: 'запись относится к препарату `{other}`, а папка — к `{own}`',
          en: 'the record belongs to product `{other}`, the folder to `{own}`',
        },
        { other: showValue(other), own },
      ),
      hint: sentence(
        { ru: 'запишите `productId: {own}` или перенесите файл', en: 'write `productId: {own}` or move the file' },
        { own },
      ),
      at: file.locate('/productId'),
      related: [{ at: product.locate('/id'), label: { ru: 'препарат этой папки', en: 'the product of this folder' } }],
      product: file.product,
    });
  });
}
