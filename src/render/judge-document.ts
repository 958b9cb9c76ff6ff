import type { DocumentModel } from '../assemble/document-model.js';
import { createError } from '../diagnostics/create-error.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import { formatsAgree } from '../inspect/build-rules.js';
import { checkParity } from './parity/check-parity.js';
import { ModelReading } from './parity/model-reading.js';
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
  const { message, hint } = formatsAgree.failures.differs;
  const differences: string[] = [];
  const reading = new ModelReading(model);
  for (const file of files) differences.push(...(await checkParity(model, file, reading)));
  return [...defects, ...differences].map((reason) =>
    createError({
      code: 'internal/wrong-document',
      product: model.product,
      message: sentence(message, { document: model.id, language: model.language, reason }),
      hint,
    }),
  );
}
