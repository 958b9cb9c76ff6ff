import type { Inline } from '../../assemble/document-model.js';
import { collectRuns, type Run } from '../collect-runs.js';
import type { DocxContext } from './docx-context.js';
import { languageTag } from './language-tag.js';
import { fieldXml, lineBreakXml, runXml } from './run-xml.js';
import { gapStyleIds } from './style-ids.js';

/**
 * Inlines as Word runs: marks by character style, raised text by vertical alignment, foreign words with their language,
 * references to a heading of the same document as fields. Neighbours that look alike become one run.
 */
export function toDocxRuns(inlines: readonly Inline[], context: DocxContext): string {
  let xml = '';
  let open = { text: '', properties: '' };
  const close = () => {
    if (open.text !== '') xml += runXml(open.text, open.properties);
    open = { text: '', properties: '' };
  };
  for (const piece of collectRuns(inlines)) {
    if (piece.kind === 'break') {
      close();
      xml += lineBreakXml;
      continue;
    }
    const properties = runProperties(piece, context);
    const target = piece.section === undefined ? undefined : context.file.numberBookmarks.get(piece.section);
    if (target !== undefined) {
      close();
      xml += fieldXml(`REF ${target} \\h`, runXml(piece.text, properties));
      continue;
    }
    if (open.properties !== properties) close();
    open = { text: open.text + piece.text, properties };
  }
  close();
  return xml;
}

function runProperties({ look, script, language }: Run, context: DocxContext): string {
  const { strong, emphasis, gap } = look;
  return [
    gap ? `<w:rStyle w:val="${gapStyleIds[gap]}"/>` : '',
    strong ? '<w:b/><w:bCs/>' : '',
    emphasis ? '<w:i/><w:iCs/>' : '',
    script ? `<w:vertAlign w:val="${script}"/>` : '',
    language && language !== context.language ? `<w:lang w:val="${languageTag(language)}"/>` : '',
  ].join('');
}
