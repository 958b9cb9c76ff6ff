import type { Language } from '../diagnostics/diagnostic.js';
import type { PlannedDocument } from '../plan/planned-document.js';
import type { DocumentInstance } from './document-instance.js';
import type { Text } from './document-model.js';
import { applyTypography } from './format-text.js';

/** What tells a document from the like ones beside it: the substance or indication of its section, its study. */
export function namePlanned(planned: PlannedDocument | undefined, language: Language): readonly Text[] {
  return [planned?.group, planned?.item].flatMap((item): Text[] => {
    if (item?.key === undefined || item.name === undefined) return [];
    const text = applyTypography(item.name[language], language);
    const { record, nameAt } = item;
    return [
      { kind: 'text', text, ...(record && nameAt && { origin: { file: record.file, pointer: nameAt[language] } }) },
    ];
  });
}

/** The name a document has of its own, where its section holds several. */
export function nameOf({ template, planned }: DocumentInstance, language: Language): string | undefined {
  return (template.front.title ?? planned?.expected.title)?.[language];
}
