import type { Cause } from '../diff/cause-search.js';
import type { ReportedDocument, ReportedField, ReportedProduct } from '../diff-report.js';
import { causeNames } from '../summary/summary-words.js';
import { both } from './both.js';
import { fieldAnchor, placeHtml, valuesHtml } from './fields-html.js';
import { type Html, html } from './html.js';

/** What caused the changes of one block, each cause once; without an id: of all that stands around the text. */
export function causesHtml(
  { changes, diff }: ReportedDocument,
  { product, fields }: ReportedProduct,
  block: string | undefined,
): Html {
  const ids = new Set([block]);
  const own = changes.filter(({ old, new: now }) => {
    const places = [old?.place?.block, now?.place?.block].map((id) => (id === 'page' ? undefined : id));
    return diff.change !== 'changed' || places.some((id) => ids.has(id));
  });
  const seen = new Set<string>();
  const lines = own
    .flatMap(({ cause }) => describe(cause, fields, product))
    .filter(({ key }) => {
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
  return lines.length === 0 ? html`` : html`<div class="cause">${lines.map(({ line }) => line)}</div>`;
}

interface Line {
  readonly key: string;
  readonly line: Html;
}

function describe(cause: Cause, fields: readonly ReportedField[], product: string): readonly Line[] {
  if (cause.kind === 'data' || cause.kind === 'reading') {
    return cause.fields.flatMap((number): readonly Line[] => {
      const field = fields[number];
      if (field === undefined) return [];
      const { old, new: now } = valuesHtml(field);
      const values = html`${old} → ${now}`;
      const name = cause.kind === 'reading' ? html`${both(causeNames.reading)}: ` : html``;
      return [
        {
          key: `${number}`,
          line: html`<p>${name}<a href="#${fieldAnchor(product, number)}">${placeHtml(field)}</a> ${values}</p>`,
        },
      ];
    });
  }
  const files = 'files' in cause ? cause.files : [];
  const line = html`<p>${both(causeNames[cause.kind])}${files.map((file) => html` <code>${file}</code>`)}</p>`;
  return [{ key: `${cause.kind} ${files.join(' ')}`, line }];
}
