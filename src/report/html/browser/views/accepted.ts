import { type AcceptedLine, type AcceptedPart, partNames } from '../../report-parts.js';
import { h } from '../dom.js';
import { filteredList, tableFrame } from '../filtered-list.js';
import { loadPart } from '../parts.js';
import { emptyNote, placeLink } from '../places.js';
import { say } from '../settings.js';
import type { View } from '../view.js';
import { words } from '../words.js';

export const accepted: View = async () => {
  const { entries } = await loadPart<AcceptedPart>(partNames.accepted);
  const title = say(words.accepted);
  if (entries.length === 0) return { title, content: [emptyNote()] };
  const columns = [words.rule, words.field, words.reason, words.owner, words.expires, words.covers];
  const content = filteredList<AcceptedLine>({
    items: entries,
    choices: [],
    textOf: ({ code, record, reason, owner }) => [code, record, say(reason), owner].join(' '),
    show: (shown) => shown.map(showEntry),
    frame: () =>
      tableFrame(
        title,
        columns.map((name) => say(name)),
      ),
  });
  return { title, content };
};

function showEntry({ code, record, pointer, reason, owner, expires, at, covers }: AcceptedLine): HTMLElement {
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, h('code', {}, code), h('br'), placeLink(at)),
    h('td', {}, record, h('br'), h('code', { class: 'pointer' }, pointer)),
    h('td', {}, say(reason)),
    h('td', {}, owner),
    h('td', {}, expires),
    h(
      'td',
      {},
      covers.length === 0
        ? say(words.nothing)
        : h('ul', {}, ...covers.map((each) => h('li', {}, say(each.message), ' ', each.at && placeLink(each.at)))),
    ),
  );
}
