import type { DocumentModel } from '../../assemble/document-model.js';
import type { Bilingual, Language } from '../../diagnostics/diagnostic.js';
import type { AttachedChange } from '../compare-sides.js';
import type { DocumentDiff } from '../diff/document-diff.js';
import type { DiffReport, ReportedDocument, ReportedProduct } from '../diff-report.js';
import { describeSide } from '../sides/describe-side.js';
import { describeBroken } from '../summary/describe-broken.js';
import { both } from './both.js';
import { causesHtml } from './causes-html.js';
import { diffStyle } from './diff-style.js';
import { documentDiffHtml, documentTitle } from './document-diff-html.js';
import { documentAnchor, fieldsHtml } from './fields-html.js';
import { Html, html } from './html.js';

/** What lies beside the page for one document; paths are relative to it, with `/`. */
export interface DocumentFiles {
  readonly redline?: string;
  readonly pages: readonly PageFile[];
  /** Changed pages without a picture. */
  readonly leftOut: number;
}

export interface PageFile {
  readonly path: string;
  readonly old?: number;
  readonly new?: number;
}

export interface DiffPageInput {
  readonly report: DiffReport;
  /** The language the page opens in; its switch shows the other. */
  readonly language: Language;
  readonly filesOf: (product: string, document: DocumentModel) => DocumentFiles;
}

/** One file that works from the disk: no script, nothing is loaded but the pictures of pages that lie beside it. */
export function diffPage(input: DiffPageInput): string {
  const { report, language } = input;
  const title = `${report.old.typed} → ${report.new.typed}`;
  const page = html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file: data:">
<title>${title}</title>
<style>${new Html(diffStyle)}</style>
</head>
<body>
<header>
<h1>${both(words.title)}</h1>
<dl class="sides"><dt>${both(words.old)}</dt><dd>${both(describeSide(report.old))}</dd><dt>${both(words.new)}</dt><dd>${both(describeSide(report.new))}</dd></dl>
${switches(language)}
</header>
<main>
${report.remarks.map((remark) => html`<p class="note">${both(remark)}</p>`)}
${report.broken.map((each) => html`<p class="broken">${both(words[each.side])}: ${both(describeBroken(each))}</p>`)}
${report.products.map((product) => productHtml(product, input))}
</main>
</body>
</html>
`;
  return page.markup;
}

/** Radio buttons and no script: the style sheet hides what is not chosen. */
function switches(language: Language): Html {
  const choice = (name: string, id: string, label: Html, isChosen: boolean) =>
    html`<label><input type="radio" name="${name}" id="${id}"${isChosen && new Html(' checked')}> ${label}</label>
`;
  return html`<fieldset><legend>${both(words.pageLanguage)}</legend>
${choice('ui', 'ui-ru', html`Русский`, language === 'ru')}${choice('ui', 'ui-en', html`English`, language === 'en')}</fieldset>
<fieldset><legend>${both(words.documents)}</legend>
${choice('only', 'only-all', both(words.all), true)}${choice('only', 'only-ru', both(words.russian), false)}${choice('only', 'only-en', both(words.english), false)}</fieldset>`;
}

function productHtml(product: ReportedProduct, input: DiffPageInput): Html {
  const { differing, unchanged, fields, attached } = product;
  return html`<section aria-labelledby="product-${product.product}">
<h2 id="product-${product.product}">${product.product}</h2>
<p>${both(words.counts, { changed: differing.length, unchanged })}</p>
${fields.length > 0 && fieldsHtml(product)}
${differing.map((document) => documentHtml(product, document, input))}
${attached.length > 0 && html`<h3>${both(words.attached)}</h3><ul>${attached.map(attachedHtml)}</ul>`}
</section>
`;
}

function documentHtml(product: ReportedProduct, reported: ReportedDocument, { filesOf }: DiffPageInput): Html {
  const { document, diff } = reported;
  const { id, language } = document;
  const { redline, pages, leftOut } = filesOf(product.product, document);
  return html`<article class="doc-${language}" id="${documentAnchor(product.product, document)}" lang="${language}">
<h3>${documentTitle(document)}</h3>
<p class="about">${both(changeNames[diff.change])} · ${language.toUpperCase()} · <code>${id}</code>${
    redline !== undefined && html` · <a href="${redline}">${both(words.redline)}</a>`
  }</p>
<div class="body">${documentDiffHtml(diff, (block) => causesHtml(reported, product, block))}
${pages.length > 0 && html`<details class="pages"><summary>${both(words.pages, { count: pages.length })}</summary>${pages.map(pageHtml)}</details>`}
${leftOut > 0 && html`<p class="note">${both(words.leftOut, { leftOut })}</p>`}</div>
</article>
`;
}

function pageHtml({ path, old, new: now }: PageFile): Html {
  const caption = old === undefined ? words.newPage : now === undefined ? words.oldPage : words.bothPages;
  const text = both(caption, { old: old ?? '', now: now ?? '' });
  return html`<figure><figcaption>${text}</figcaption><img loading="lazy" src="${path}" alt="${path}"></figure>
`;
}

function attachedHtml({ document, section, old, new: now }: AttachedChange): Html {
  const change = old === undefined ? 'inserted' : now === undefined ? 'deleted' : 'changed';
  return html`<li>${section} <code>${document}</code>: ${both(changeNames[change])}</li>`;
}

const changeNames: Readonly<Record<DocumentDiff['change'], Bilingual>> = {
  same: { ru: 'без изменений', en: 'unchanged' },
  inserted: { ru: 'новый', en: 'new' },
  deleted: { ru: 'убран', en: 'removed' },
  changed: { ru: 'изменён', en: 'changed' },
};

const words = {
  title: { ru: 'Что изменилось', en: 'What changed' },
  old: { ru: 'было', en: 'old' },
  new: { ru: 'стало', en: 'new' },
  pageLanguage: { ru: 'Язык страницы', en: 'Language of the page' },
  documents: { ru: 'Документы', en: 'Documents' },
  all: { ru: 'все', en: 'all' },
  russian: { ru: 'русские', en: 'Russian' },
  english: { ru: 'английские', en: 'English' },
  counts: {
    ru: 'Документов изменено: {changed}, без изменений: {unchanged}',
    en: 'Documents changed: {changed}, unchanged: {unchanged}',
  },
  attached: { ru: 'Приложенные файлы', en: 'Attached files' },
  redline: { ru: 'Word с исправлениями', en: 'Word with tracked changes' },
  pages: { ru: 'Страницы, которые выглядят иначе: {count}', en: 'Pages that look different: {count}' },
  leftOut: { ru: 'Ещё страниц без картинок: {leftOut}', en: 'Further pages without pictures: {leftOut}' },
  bothPages: { ru: 'стр. {old} → стр. {now}', en: 'page {old} → page {now}' },
  oldPage: { ru: 'стр. {old} убрана', en: 'page {old} is gone' },
  newPage: { ru: 'стр. {now} добавлена', en: 'page {now} is new' },
} as const satisfies Record<string, Bilingual>;
