import { assembleSequenceDocuments } from '../../assemble/assemble-documents.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { PrintedFile, PrintSequenceDocuments } from '../sequence/package-writer.js';
import { sequenceText } from './sequence-text.js';

/** The documents of the templates about sequences, as PDF, Word and text, named by document and language. */
export const printSequenceDocuments: PrintSequenceDocuments = async (plan, placed, context) => {
  const { templates, records, languages } = context;
  const { product, isDraft, asOf } = plan;
  const text = sequenceText(plan, placed, templates.sections);
  const profile = isDraft ? 'draft' : 'submission';
  // Loaded here because a check of the command line needs neither pdfmake nor docx.
  const { renderDocument } = await import('../../render/render-documents.js');
  const value: PrintedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  // A long inventory is large: one language at a time, and each document is let go once it is printed.
  for (const language of languages) {
    const shared = { product, records, profile, asOf, languages: [language], attached: [] } as const;
    const documents = assembleSequenceDocuments(templates, text, shared);
    diagnostics.push(...documents.diagnostics);
    const waiting = [...documents.value];
    for (let document = waiting.shift(); document !== undefined; document = waiting.shift()) {
      const rendered = await renderDocument(document);
      diagnostics.push(...rendered.diagnostics);
      for (const { format, bytes } of rendered.value)
        value.push({ path: `${document.id}-${document.language}.${format}`, bytes });
    }
  }
  return { value, diagnostics };
};
