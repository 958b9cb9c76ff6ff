import type { ReportIndex } from '../../report-index.js';
import { type DocumentPart, partNames } from '../../report-parts.js';
import { h } from '../dom.js';
import { count } from '../numbers.js';
import { loadPart } from '../parts.js';
import { emptyNote } from '../places.js';
import { linkTo } from '../route.js';
import { say } from '../settings.js';
import { showText } from '../show-text.js';
import { showValue } from '../show-value.js';
import type { View } from '../view.js';
import { changeWords, words } from '../words.js';
import { fileLinks } from './documents.js';

/** The words of one document, and beside them what is known of the value that was chosen. */
export const document: View = async (index, { row = -1, query }) => {
  const entry = index.documents[row];
  if (entry?.hasText !== true)
    return { title: entry?.title ?? say(words.document), content: [emptyNote(say(words.noText))] };
  const part = await loadPart<DocumentPart>(partNames.document(row));
  const asked = query.get('value');
  const value = asked === null ? undefined : Number(asked);
  const facts = [
    entry.section,
    entry.language,
    entry.pages === undefined ? undefined : `${say(words.pages)}: ${count(entry.pages)}`,
    `${count(entry.values)} ${say(words.values)}`,
    entry.gaps === 0 ? undefined : `${count(entry.gaps)} ${say(words.gaps)}`,
    entry.change && say(changeWords[entry.change]),
  ];
  const text = h(
    'article',
    { class: 'twin', lang: entry.language, 'aria-label': entry.title },
    ...showText(part.blocks, (v) => linkTo('document', row, { value: v })),
  );
  const panel = h('aside', { class: 'panel', 'aria-label': say(words.value) });
  const chosen = value === undefined ? undefined : text.querySelector<HTMLElement>(`#value-${value}`);
  let focus: HTMLElement | undefined;
  if (value === undefined || part.values[value] === undefined) {
    panel.append(h('p', { class: 'faint' }, say(words.clickValue)));
  } else {
    chosen?.setAttribute('aria-current', 'true');
    focus = await showValue(panel, index, part, [row, value], chosen?.textContent ?? '', () => chosen?.focus());
    requestAnimationFrame(() => chosen?.scrollIntoView({ block: 'center' }));
  }
  return {
    title: entry.title,
    content: [
      h('p', { class: 'lead' }, facts.filter((fact) => fact !== undefined && fact !== '').join(' · ')),
      fileLinks(entry, index),
      h('p', {}, otherLanguage(index, row)),
      h('div', { class: 'split' }, text, panel),
    ],
    focus,
  };
};

function otherLanguage({ documents }: ReportIndex, row: number): HTMLElement | undefined {
  const entry = documents[row];
  const other = documents.findIndex(({ id, language }) => id === entry?.id && language !== entry.language);
  const found = documents[other];
  return (
    found &&
    h(
      'a',
      { href: linkTo('document', other), lang: found.language },
      found.language === 'ru' ? 'По-русски' : 'In English',
    )
  );
}
