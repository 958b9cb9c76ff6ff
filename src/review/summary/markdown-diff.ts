import type { Language } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';
import type { ExplainedChange } from '../diff/explain-changes.js';
import type { DiffReport, ReportedDocument, ReportedField, ReportedProduct } from '../diff-report.js';
import { type Html, html } from '../html/html.js';
import { describeSide } from '../sides/describe-side.js';
import { describeBroken } from './describe-broken.js';
import { describeChange } from './describe-value.js';
import { words } from './summary-words.js';

/** A job summary has room for one megabyte; whoever wants more opens the page beside it. */
const [mostFields, mostDocuments, mostSentences] = [60, 60, 10];

/**
 * The comparison for the summary of a pull request. Elements of HTML, which Markdown lets through as they are: no text of
 * the data can become markup of either language, as long as no line is empty.
 */
export function reportDiffMarkdown(report: DiffReport, language: Language): string {
  const sides = html`<p>${words.old[language]}: ${describeSide(report.old)[language]}<br>${words.new[language]}: ${describeSide(report.new)[language]}</p>`;
  const products = report.products.map((product) => productHtml(product, language));
  const remarks = report.remarks.map((remark) => html`<p>${remark[language]}</p>`);
  const broken = report.broken.map(
    (each) => html`<p><strong>${words[each.side][language]}: ${describeBroken(each)[language]}</strong></p>`,
  );
  return `${[sides, ...remarks, ...broken, ...products].map(({ markup }) => markup.replaceAll(/\s*\n\s*/g, ' ')).join('\n')}\n`;
}

function productHtml(product: ReportedProduct, language: Language): Html {
  const { differing, unchanged, fields } = product;
  const counts = sentence(words.counts, { changed: differing.length, unchanged, fields: fields.length })[language];
  const rows = fields.slice(0, mostFields).map((field) => fieldRow(field, language));
  const documents = differing.slice(0, mostDocuments).map((document) => documentHtml(document, language));
  const left = Math.max(0, fields.length - mostFields) + Math.max(0, differing.length - mostDocuments);
  return html`<h3>${product.product}</h3><p>${counts}</p>
${rows.length > 0 && html`<table>${rows}</table>`}${documents}${left > 0 && html`<p>${sentence(words.more, { count: left })[language]}</p>`}`;
}

function fieldRow({ old, new: now, author }: ReportedField, language: Language): Html {
  const place = now ?? old;
  const { old: was, new: is, isMove } = describeChange(old?.value, now?.value, language);
  const wrote =
    author === 'not-committed'
      ? words.notCommitted[language]
      : author && `${author.hash.slice(0, 10)} ${author.author}`;
  return html`<tr><td><code>${place?.file}${place?.line !== undefined && `:${place.line}`}</code><br><code>${place?.pointer}</code></td>
<td>${isMove ? words.moved[language] : html`<del>${was}</del>`}</td><td>${is}</td><td>${wrote}</td></tr>`;
}

function documentHtml({ document, changes }: ReportedDocument, language: Language): Html {
  const { section, id } = document;
  const told = new Map(changes.map((change) => [`${change.old?.sentence}\0${change.new?.sentence}`, change]));
  const shown = [...told.values()].slice(0, mostSentences).map((change) => sentenceHtml(change, language));
  const left = told.size - shown.length;
  return html`<details><summary>${section} <code>${id}</code> (${document.language}): ${changes.length}</summary><ul>${shown}${
    left > 0 && html`<li>${sentence(words.more, { count: left })[language]}</li>`
  }</ul></details>`;
}

function sentenceHtml({ old, new: now }: ExplainedChange, language: Language): Html {
  const [was, is] = [old?.sentence ?? '', now?.sentence ?? ''];
  if (was === is) return html`<li>${words.moved[language]}: ${is}</li>`;
  return html`<li>${was !== '' && html`<del>${was}</del>`}${was !== '' && is !== '' && html`<br>`}${is}</li>`;
}
