import { createError } from '../diagnostics/create-error.js';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import { hintAmong } from '../diagnostics/suggest.js';
import type { World, WorldFile } from '../world.js';
import { isAttached } from './attached-files.js';
import { type KeptNotes, type Notebook, noNotes } from './kept-notes.js';
import { loadFile } from './load-file.js';
import { loadShared } from './load-shared.js';
import type { NotedText } from './noted-text.js';
import type { ParsedFile } from './parsed-file.js';
import { isSavedCopy } from './saved-copies.js';
import { checkProductName, outsideProduct } from './unread-file.js';

/** The folder of the records that all products have in common: rules of the staff. */
export const SHARED = 'shared';

export interface LoadOptions {
  /** Folders directly under `content/`; absent: all of them. */
  readonly products?: readonly string[];
}

/**
 * Reads the records of the named products. A file that cannot be read or parsed is missing from the value and has
 * its diagnostics; the other files are read all the same. Files directly under `content/` belong to nobody and stop
 * every product. The records of `content/shared/` belong to each product.
 */
export function loadContent(world: World, options: LoadOptions = {}, notes: KeptNotes = noNotes): Staged<ParsedFile[]> {
  return notes.lend<NotedText, Staged<ParsedFile[]>>('texts', (texts) => loadProducts(world, options, texts));
}

function loadProducts(world: World, options: LoadOptions, texts: Notebook<NotedText>): Staged<ParsedFile[]> {
  const files = world.list('content');
  const products = [...new Set(files.flatMap((file) => productOf(file) ?? []))].filter((name) => name !== SHARED);
  const wanted = options.products ?? products;
  const value: ParsedFile[] = [];
  const diagnostics: Diagnostic[] = wanted
    .filter((product) => !products.includes(product))
    .map((product) => unknownProduct(product, products));
  if (products.length === 0) diagnostics.push(noContent);
  diagnostics.push(...products.filter((product) => wanted.includes(product)).flatMap(checkProductName));

  for (const file of files) {
    const product = productOf(file);
    if (product === undefined) {
      diagnostics.push(outsideProduct(world, file));
    } else if (product === SHARED) {
      const loaded = products
        .filter((name) => wanted.includes(name))
        .map((name) => loadShared(world, file, name, texts));
      value.push(...loaded.flatMap((each) => each.value));
      diagnostics.push(...loaded.flatMap((each) => each.diagnostics));
    } else if (wanted.includes(product) && !isAttached(file) && !isSavedCopy(file)) {
      const loaded = loadFile(world, file, product, texts);
      value.push(...loaded.value);
      diagnostics.push(...loaded.diagnostics);
    }
  }
  return { value, diagnostics };
}

function productOf({ name }: WorldFile): string | undefined {
  const slash = name.indexOf('/');
  return slash < 0 ? undefined : name.slice(0, slash);
}

const noContent = createError({
  code: 'load/no-content',
  message: { ru: 'в папке с данными нет ни одного препарата', en: 'the content folder holds no product' },
  hint: { ru: 'проверьте путь к папке с данными', en: 'check the path of the content folder' },
});

function unknownProduct(name: string, products: readonly string[]): Diagnostic {
  return createError({
    code: 'load/unknown-product',
    message: { ru: `препарата \`${name}\` нет`, en: `there is no product \`${name}\`` },
    ...(products.length === 0 ? {} : { hint: hintAmong(name, products) }),
  });
}
