import type { Figure, Inline, Table } from '../../assemble/document-model.js';
import type { DocxContext } from './docx-context.js';
import { toDocxRuns } from './docx-runs.js';
import { paragraphXml } from './paragraph-xml.js';
import { fieldXml, runXml } from './run-xml.js';
import { styleIds } from './style-ids.js';

/**
 * A caption whose number is a field, as Word's own captions are: Word finds it for lists of tables and references. The
 * counter bears the word before the number, as in Word. A table stands below its caption, a figure above it.
 */
export function captionXml(
  { kind, id, caption }: Pick<Table | Figure, 'kind' | 'id'> & { readonly caption: readonly Inline[] },
  context: DocxContext,
): string {
  const label = context.file.captions.get(id);
  if (label === undefined) throw new Error(`the caption of ${kind} ${id} has no number`);
  const number = fieldXml(`SEQ ${label.before.trim()} \\* ARABIC`, runXml(String(label.number)));
  return paragraphXml(
    { style: styleIds.caption, ...(kind === 'figure' && { keepNext: false }) },
    `${runXml(label.before)}${number}${runXml(label.after)}${toDocxRuns(caption, context)}`,
  );
}
