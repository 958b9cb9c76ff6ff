import type { DocumentModel } from '../../assemble/document-model.js';
import type { ReportedField, ReportedProduct } from '../diff-report.js';
import { describeChange } from '../summary/describe-value.js';
import { words } from '../summary/summary-words.js';
import { both } from './both.js';
import { type Html, html } from './html.js';

export function documentAnchor(product: string, { language, id }: Pick<DocumentModel, 'language' | 'id'>): string {
  return `${product}-${language}-${id}`;
}

export function fieldAnchor(product: string, index: number): string {
  return `${product}-field-${index + 1}`;
}

/** What changed in the data, each field with the documents it moved. */
export function fieldsHtml(product: ReportedProduct): Html {
  const rows = product.fields.map((field, index) => fieldRow(field, fieldAnchor(product.product, index), product));
  return html`<h3>${both(titles.fields)}</h3>
<div class="table" tabindex="0"><table class="fields"><thead><tr><th>${both(titles.place)}</th><th>${both(words.old)}</th><th>${both(words.new)}</th><th>${both(titles.author)}</th><th>${both(titles.documents)}</th></tr></thead>
<tbody>${rows}</tbody></table></div>
`;
}

function fieldRow(field: ReportedField, anchor: string, { product, differing }: ReportedProduct): Html {
  const { author } = field;
  const documents = differing.filter(({ changes }) => changes.some(({ id }) => field.changes.includes(id)));
  const links = documents.map(
    ({ document }) =>
      html`<li><a href="#${documentAnchor(product, document)}">${document.section === '' ? document.id : document.section} (${document.language})</a></li>`,
  );
  const values = valuesHtml(field);
  return html`<tr id="${anchor}"><td>${placeHtml(field)}</td><td>${values.old}</td><td>${values.new}</td>
<td>${author === 'not-committed' ? both(words.notCommitted) : author && html`<code>${author.hash.slice(0, 10)}</code> ${author.date} ${author.author}: ${author.subject}`}</td>
<td>${links.length === 0 ? both(words.nowhere) : html`<ul>${links}</ul>`}</td></tr>
`;
}

/** File and line, then the field itself. */
export function placeHtml({ old, new: now }: Pick<ReportedField, 'old' | 'new'>): Html {
  const place = now ?? old;
  if (place === undefined) return html``;
  return html`<code>${place.file}${place.line !== undefined && `:${place.line}`}</code>${place.pointer !== '' && html`<br><code>${place.pointer}</code>`}`;
}

/** The values of a field, each text by the switch of the page; one that only moved is not marked. */
export function valuesHtml({ old, new: now }: Pick<ReportedField, 'old' | 'new'>): {
  readonly old: Html;
  readonly new: Html;
} {
  const ru = describeChange(old?.value, now?.value, 'ru');
  const en = describeChange(old?.value, now?.value, 'en');
  const texts = { old: both({ ru: ru.old, en: en.old }), new: both({ ru: ru.new, en: en.new }) };
  if (ru.isMove) return { old: both(words.moved), new: texts.new };
  return {
    old: old?.value === undefined ? html`—` : html`<del>${texts.old}</del>`,
    new: now?.value === undefined ? html`—` : html`<ins>${texts.new}</ins>`,
  };
}

const titles = {
  fields: { ru: 'Что изменено в данных', en: 'What changed in the data' },
  place: { ru: 'Поле', en: 'Field' },
  author: { ru: 'Кем и когда', en: 'By whom and when' },
  documents: { ru: 'Документы', en: 'Documents' },
} as const;
