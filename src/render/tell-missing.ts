import type { DocumentModel, Origin } from '../assemble/document-model.js';
import { createError } from '../diagnostics/create-error.js';
import type { Diagnostic, Location } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import type { MissingCharacter } from './find-missing-characters.js';

/** Finds a value in its file. Documents hold no line numbers. */
export type LocateOrigin = (origin: Origin) => Location | undefined;

/** A finding for each character of a document that no font has, at the value that holds it. */
export function tellMissing(
  model: DocumentModel,
  missing: readonly MissingCharacter[],
  locate?: LocateOrigin,
): readonly Diagnostic[] {
  return missing.map(({ character, origin }) => {
    const at = origin && locate?.(origin);
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return createError({
      code: 'render/missing-character',
      product: model.product,
      ...(at && { at }),
      message: sentence(
        {
          ru: 'в документе `{document}` есть знак `{character}` (U+{code}), которого нет в шрифтах',
          en: 'document `{document}` holds the character `{character}` (U+{code}), which no font has',
        },
        { document: model.id, character, code },
      ),
      hint: { ru: 'замените знак', en: 'replace the character' },
    });
  });
}
