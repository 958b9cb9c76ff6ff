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
  const documents = assembleSequenceDocuments(templates, text, {
    product,
    records,
    profile,
    asOf,
    languages,
    attached: [],
  });
  // Loaded here because a check of the command line needs neither pdfmake nor docx.
  const { renderDocument } = await import('../../render/render-documents.js');
  const value: PrintedFile[] = [];
  const diagnostics: Diagnostic[] = [...documents.diagnostics];
  for (const document of documents.value) {
    const rendered = await renderDocument(document);
    diagnostics.push(...rendered.diagnostics);
    for (const { format, bytes } of rendered.value)
      value.push({ path: `${document.id}-${document.language}.${format}`, bytes });
  }
  return { value, diagnostics };
};
