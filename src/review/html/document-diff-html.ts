import type { DocumentModel } from '../../assemble/document-model.js';
import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { Aligned, BlockDiff, DocumentDiff, DocumentParts, DocumentProperty } from '../diff/document-diff.js';
import { blockDiffHtml, unchanged } from './block-diffs-html.js';
import { blockHtml } from './blocks-html.js';
import { both } from './both.js';
import { type Html, html } from './html.js';
import { piecesHtml } from './inlines-html.js';

/** What is said below a changed block; without an id: below what changed around the text. */
export type Remark = (block: string | undefined) => Html;

/** What became of one document, without its heading: running header, properties, then the blocks that changed. */
export function documentDiffHtml(diff: DocumentDiff, remark: Remark): Html {
  if (diff.change === 'changed')
    return html`${frameHtml(diff.parts, remark)}${blocksDiffHtml(diff.parts.blocks, remark)}`;
  // Whoever reads a new document opens the document; a page of whole dossiers would open nowhere.
  const { blocks } = diff.change === 'deleted' ? diff.old : diff.new;
  const whole = diff.change === 'same' ? unchanged.blocks : diff.change === 'deleted' ? names.gone : names.fresh;
  return html`<p class="skip">${both(whole, { count: blocks.length })}</p>${remark(undefined)}`;
}

/** What stands around the text of a document: printed on every page, or kept in the properties of its files. */
function frameHtml({ header, pageMarks, properties }: DocumentParts, remark: Remark): Html {
  const headers = ([header.product, header.section, header.version] as const).filter((pieces) =>
    pieces.some(({ mark }) => mark !== 'same'),
  );
  const marks = pageMarks.filter(({ change }) => change !== 'same');
  if (headers.length + marks.length + properties.length === 0) return html``;
  return html`<dl class="frame">
${headers.length > 0 ? html`<dt>${both(names.header)}</dt>${headers.map((pieces) => html`<dd>${piecesHtml(pieces)}</dd>`)}` : ''}
${marks.length > 0 ? html`<dt>${both(names.pageMarks)}</dt>${marks.map(markHtml)}` : ''}
${properties.map(
  ({ property, old, new: now }) => html`<dt>${both(propertyNames[property])}</dt><dd>${
    old !== undefined && html`<del>${old}</del>`
  } ${now !== undefined && html`<ins>${now}</ins>`}</dd>
`,
)}</dl>${remark(undefined)}`;
}

function markHtml(diff: Aligned<string, never>): Html {
  if (diff.change === 'deleted') return html`<dd><del>${diff.old}</del></dd>`;
  return html`<dd><ins>${diff.new}</ins></dd>`;
}

/** Each change below the heading of its section; what stays the same in between is counted. */
function blocksDiffHtml(blocks: readonly BlockDiff[], remark: Remark): Html {
  const isHeading = (diff: BlockDiff) => diff.change === 'same' && diff.new.kind === 'heading';
  const headings = new Set<BlockDiff>();
  for (const [at, { change }] of blocks.entries()) {
    if (change === 'same') continue;
    const heading = blocks.slice(0, at).findLast(isHeading);
    if (heading !== undefined) headings.add(heading);
  }
  const parts: Html[] = [];
  let skipped = 0;
  const close = () => {
    if (skipped > 0) parts.push(html`<p class="skip">${both(unchanged.blocks, { count: skipped })}</p>`);
    skipped = 0;
  };
  for (const diff of blocks) {
    if (diff.change === 'same' && !headings.has(diff)) {
      skipped += 1;
      continue;
    }
    close();
    const { id } = diff.change === 'deleted' ? diff.old : diff.new;
    parts.push(
      diff.change === 'same'
        ? blockHtml(diff.new)
        : html`<div class="change" data-block="${id}">${blockDiffHtml(diff)}${remark(id)}</div>
`,
    );
  }
  close();
  return html`${parts}`;
}

/** Section number and title. */
export function documentTitle({ section, title }: DocumentModel): string {
  return section === '' ? title : `${section} ${title}`;
}

const names = {
  fresh: {
    ru: 'весь документ новый: абзацев и таблиц {count}',
    en: 'the whole document is new: paragraphs and tables {count}',
  },
  gone: {
    ru: 'документа больше нет: абзацев и таблиц {count}',
    en: 'the document is gone: paragraphs and tables {count}',
  },
  header: { ru: 'Колонтитул', en: 'Running header' },
  pageMarks: { ru: 'Пометки на страницах', en: 'Marks on pages' },
} as const satisfies Record<string, Bilingual>;

const propertyNames: Readonly<Record<DocumentProperty, Bilingual>> = {
  section: { ru: 'Раздел', en: 'Section' },
  documentCode: { ru: 'Код вида документа', en: 'Document type code' },
  profile: { ru: 'Профиль', en: 'Profile' },
  style: { ru: 'Оформление', en: 'House style' },
  title: { ru: 'Название', en: 'Title' },
  author: { ru: 'Автор', en: 'Author' },
  date: { ru: 'Дата сведений', en: 'Date of the facts' },
  version: { ru: 'Версия', en: 'Version' },
};
