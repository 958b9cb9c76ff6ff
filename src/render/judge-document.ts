import type { DocumentModel } from '../assemble/document-model.js';
import { createError } from '../diagnostics/create-error.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import { checkParity } from './parity/check-parity.js';
import type { RenderedFile } from './rendered-file.js';

/**
 * Reads the finished files back: each must hold the words of the model, all of them and in their order. What is wrong
 * is a fault of ours, and the product must not be filed. `defects`: what was found while the files were made.
 */
export async function judgeDocument(
  model: DocumentModel,
  files: readonly RenderedFile[],
  defects: readonly string[],
): Promise<readonly Diagnostic[]> {
  const differences: string[] = [];
  for (const file of files) differences.push(...(await checkParity(model, file)));
  return [...defects, ...differences].map((reason) =>
    createError({
      code: 'internal/wrong-document',
      product: model.product,
      message: sentence(
        {
          ru: 'документ `{document}` ({language}) получился неверным из-за нашей ошибки: {reason}',
          en: 'document `{document}` ({language}) came out wrong through a fault of ours: {reason}',
        },
        { document: model.id, language: model.language, reason },
      ),
      hint: {
        ru: 'сообщите разработчикам и приложите данные продукта',
        en: 'report it to the developers together with the data of the product',
      },
    }),
  );
}
