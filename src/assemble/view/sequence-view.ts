import type { Language } from '../../diagnostics/diagnostic.js';
import type { Inline } from '../document-model.js';
import { formatDate } from '../format-date.js';
import { formatDecimal } from '../format-number.js';
import { applyTypography } from '../format-text.js';
import type { PrintedValues } from '../printed-value.js';
import type { SequenceCell, SequenceRow, SequenceText } from '../sequence-text.js';
import { printLines } from './computed-lines.js';
import { ComputedLeaf, ComputedObject } from './computed-view.js';
import { FixedListView, type View } from './view.js';

/** What documents about a sequence print. Nothing of it is a value of one record, so nothing has an origin. */
export function viewOfSequence(
  text: SequenceText,
  language: Language,
  values: PrintedValues,
): Readonly<Record<string, () => View>> {
  const cell = (shown: SequenceCell): View => {
    const children = printCell(shown, language);
    return new ComputedLeaf(() => ({ kind: 'inline', slug: 'sequence', print: () => children }), values);
  };
  const list = (rows: readonly SequenceRow<string>[]): View =>
    new FixedListView(
      rows.map(
        (row) =>
          new ComputedObject(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)]))),
      ),
    );
  return {
    sequenceNumber: () => cell({ exact: [text.number] }),
    formatName: () => cell({ lines: [text.formatName] }),
    documentCount: () => cell({ count: text.documentCount }),
    inventoryNote: () => cell({ lines: [text.inventoryNote] }),
    inventory: () =>
      new FixedListView(
        text.inventory.map(
          ({ title, rows }) => new ComputedObject({ title: cell({ lines: [title] }), rows: list(rows) }),
        ),
      ),
    changes: () => list(text.changes),
    sequences: () => list(text.sequences),
    histories: () => list(text.histories),
  };
}

function printCell(shown: SequenceCell, language: Language): readonly Inline[] {
  if ('count' in shown) return [{ kind: 'text', text: formatDecimal(String(shown.count), language) }];
  if ('date' in shown) return [{ kind: 'text', text: formatDate(shown.date, 'compact', language) }];
  return printLines(
    'exact' in shown ? shown.exact : shown.lines.map((line) => applyTypography(line[language], language)),
  );
}
