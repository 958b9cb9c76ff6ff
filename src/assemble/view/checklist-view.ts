import type { Language } from '../../diagnostics/diagnostic.js';
import { type ChecklistText, checklistCounts } from '../checklist-text.js';
import type { Inline } from '../document-model.js';
import { formatDate } from '../format-date.js';
import { formatDecimal } from '../format-number.js';
import { applyTypography } from '../format-text.js';
import type { PrintedValues } from '../printed-value.js';
import { ComputedLeaf, ComputedObject } from './computed-view.js';
import { FixedListView, type View } from './view.js';

/** `checklist`: modules with `title`, counts and `rows`. Nothing of it is a value of one record, so nothing has an origin. */
export function viewOfChecklist(text: ChecklistText, language: Language, values: PrintedValues): View {
  const leaf = (shown: string): View => {
    const children: readonly Inline[] = [{ kind: 'text', text: shown === '' ? '—' : applyTypography(shown, language) }];
    return new ComputedLeaf(() => ({ kind: 'inline', slug: 'checklist', print: () => children }), values);
  };
  return new FixedListView(
    text.modules.map(
      ({ title, counts, rows }) =>
        new ComputedObject({
          title: leaf(title[language]),
          ...Object.fromEntries(
            checklistCounts.map((name) => [name, leaf(formatDecimal(String(counts[name]), language))]),
          ),
          rows: new FixedListView(
            rows.map(
              (row) =>
                new ComputedObject({
                  section: leaf(row.section),
                  title: leaf(row.title[language]),
                  state: leaf(row.state[language]),
                  missing: leaf(row.missing[language]),
                  owedBy: leaf(row.owedBy[language]),
                  due: leaf(typeof row.due === 'string' ? formatDate(row.due, 'compact', language) : row.due[language]),
                  file: leaf(row.file[language]),
                }),
            ),
          ),
        }),
    ),
  );
}
