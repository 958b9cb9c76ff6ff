import type { DocumentEntry, ReportIndex } from '../../report-index.js';
import { h } from '../dom.js';
import { type Choice, filteredList, tableFrame } from '../filtered-list.js';
import { count, size } from '../numbers.js';
import { linkTo } from '../route.js';
import { say } from '../settings.js';
import type { View } from '../view.js';
import { changeWords, words } from '../words.js';

interface Row {
  readonly entry: DocumentEntry;
  readonly row: number;
}

const changes = ['changed', 'new', 'redrawn', 'unchanged'] as const;

export const documents: View = (index) => {
  const title = say(words.documents);
  const columns = [
    say(words.section),
    say(words.document),
    { amount: say(words.pages) },
    say(words.files),
    ...(index.baseline === undefined ? [] : [say(words.change)]),
    { amount: capital(say(words.gaps)) },
  ];
  const content = filteredList<Row>({
    items: index.documents.map((entry, row) => ({ entry, row })),
    choices: [
      {
        name: 'lang',
        label: say(words.language),
        options: [
          ['ru', 'русский'],
          ['en', 'English'],
        ],
        matches: ({ entry }, value) => entry.language === value,
      },
      ...(index.baseline === undefined ? [] : [changeChoice()]),
    ],
    textOf: ({ entry }) => `${entry.section} ${entry.title} ${entry.id}`,
    show: (rows) => rows.map((row) => showRow(row, index)),
    frame: () => tableFrame(title, columns),
  });
  return { title, content };
};

function changeChoice(): Choice<Row> {
  return {
    name: 'change',
    label: say(words.change),
    options: changes.map((change) => [change, say(changeWords[change])]),
    matches: ({ entry }, value) => entry.change === value,
  };
}

function showRow({ entry, row }: Row, index: ReportIndex): HTMLElement {
  const { section, title, language, hasText, isAttached, pages, change, gaps } = entry;
  const name = hasText ? h('a', { href: linkTo('document', row), lang: language }, title) : h('span', {}, title);
  return h(
    'tr',
    {},
    h('td', { class: 'number' }, section),
    h(
      'th',
      { scope: 'row' },
      h('span', { class: 'lang' }, language),
      ' ',
      name,
      isAttached ? h('span', { class: 'badge' }, say(words.attached)) : undefined,
    ),
    h('td', { class: 'amount' }, pages === undefined ? '' : count(pages)),
    h('td', {}, fileLinks(entry, index)),
    index.baseline === undefined
      ? undefined
      : h('td', {}, change && h('span', { class: `badge change-${change}` }, say(changeWords[change]))),
    h('td', { class: 'amount' }, gaps === 0 ? '' : count(gaps)),
  );
}

const formatNames: Readonly<Record<string, string>> = { pdf: 'PDF', docx: 'DOCX', md: 'MD' };

/** Links to the files of a document, where it is known how they are reached. */
export function fileLinks({ title, files }: DocumentEntry, { links }: ReportIndex): HTMLElement {
  const items = [...files].sort(byFormat).map(({ format, path, bytes }) => {
    const name = formatNames[format] ?? format;
    const label = `${name} ${size(bytes)}`;
    const href = links === undefined ? undefined : links + path.split('/').map(encodeURIComponent).join('/');
    return h(
      'li',
      {},
      href === undefined
        ? label
        : h('a', { href, 'aria-label': `${label}: ${title}`, target: '_blank', rel: 'noopener' }, label),
    );
  });
  return h('ul', { class: 'inline' }, ...items);
}

const formatOrder = ['pdf', 'docx', 'md'];

function byFormat(a: DocumentEntry['files'][number], b: DocumentEntry['files'][number]): number {
  return formatOrder.indexOf(a.format) - formatOrder.indexOf(b.format);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
