import type { DocumentModel } from '../../../../assemble/document-model.js';
import type { StructureElement } from '../structure-element.js';

/** The document has its model's language; foreign words have another that is known. */
export function checkLanguages(
  [document, ...inner]: readonly StructureElement[],
  model: DocumentModel,
): readonly string[] {
  const stated = document?.attributes.language;
  return [
    ...(stated === model.language ? [] : [`the language of the document is ${stated} and not ${model.language}`]),
    ...inner
      .filter(({ role }) => role === 'Span')
      .map(({ attributes }) => attributes.language)
      .filter((language) => language === undefined || language === stated || !known.has(language))
      .map((language) => `foreign words have the language ${language}`),
  ];
}

const known: ReadonlySet<string> = new Set(['ru', 'en', 'la']);
