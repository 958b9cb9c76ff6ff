import { createError } from '../diagnostics/create-error.js';
import type { Bilingual, Diagnostic } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import type { ParsedFile } from '../load/parsed-file.js';
import { textField } from './text-field.js';

/** Ids within a product are told apart across all kinds: accepted deviations name a record by its id alone. */
export function findDuplicateIds(files: readonly ParsedFile[]): Diagnostic[] {
  return findShared(
    files,
    () => true,
    (id, file, earlier) =>
      sharedId(
        'record/duplicate-id',
        { ru: 'идентификатор `{id}` уже занят', en: 'the id `{id}` is taken already' },
        id,
        file,
        earlier,
      ),
  );
}

/** Two folders with one dossier or product: the second in order is refused. */
export function findSharedProducts(files: readonly ParsedFile[], kind: 'dossier' | 'product'): Diagnostic[] {
  const ofKind = files.filter((file) => textField(file, 'recordType') === kind);
  return findShared(
    ofKind,
    (file, earlier) => file.product !== earlier.product,
    (id, file, earlier) => sharedId('product/duplicate-id', duplicateProduct[kind], id, file, earlier),
  );
}

const duplicateProduct = {
  dossier: { ru: 'досье `{id}` есть уже в другой папке', en: 'another folder holds the dossier `{id}` already' },
  product: { ru: 'препарат `{id}` есть уже в другой папке', en: 'another folder holds the product `{id}` already' },
} as const;

function findShared(
  files: readonly ParsedFile[],
  clashes: (file: ParsedFile, earlier: ParsedFile) => boolean,
  report: (id: string, file: ParsedFile, earlier: ParsedFile) => Diagnostic,
): Diagnostic[] {
  const first = new Map<string, ParsedFile>();
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const id = textField(file, 'id');
    if (id === undefined) continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, file);
    else if (clashes(file, earlier)) diagnostics.push(report(id, file, earlier));
  }
  return diagnostics;
}

function sharedId(
  code: 'record/duplicate-id' | 'product/duplicate-id',
  message: Bilingual,
  id: string,
  file: ParsedFile,
  earlier: ParsedFile,
): Diagnostic {
  return createError({
    code,
    message: sentence(message, { id }),
    hint: { ru: 'дайте одной из записей другой `id`', en: 'give one of the records another `id`' },
    at: file.locate('/id'),
    related: [{ at: earlier.locate('/id'), label: { ru: 'впервые здесь', en: 'first here' } }],
    // Two products under one id leave open which of them is meant: neither is built.
    ...(code === 'record/duplicate-id' && { product: file.product }),
  });
}
