import { type ChecklistLine, type ChecklistPart, partNames } from '../../report-parts.js';
import { h } from '../dom.js';
import { filteredList, tableFrame } from '../filtered-list.js';
import { loadPart } from '../parts.js';
import { emptyNote, placeLink } from '../places.js';
import { say } from '../settings.js';
import type { View } from '../view.js';
import { stateWords, words } from '../words.js';

type Missing = ChecklistLine['documents'][number]['missing'];

const unfinished = new Set(['gap', 'missing', 'refused', 'open', 'not-built']);

export const checklist: View = async (index) => {
  const { rows } = await loadPart<ChecklistPart>(partNames.checklist);
  const title = say(words.checklist);
  if (rows.length === 0) return { title, content: [emptyNote()] };
  const modules = [...new Set(rows.map(({ module }) => module))];
  const content = filteredList<ChecklistLine>({
    items: rows,
    choices: [
      {
        name: 'state',
        label: say(words.state),
        options: [
          ['unfinished', say(words.unfinished)],
          ...['missing', 'gap', 'refused', 'open', 'ready', 'not-applicable', 'not-built'].map(
            (state) => [state, wordOf(state)] as const,
          ),
        ],
        matches: ({ documents }, value) =>
          documents.some(({ state }) => (value === 'unfinished' ? unfinished.has(state) : state === value)),
      },
      {
        name: 'module',
        label: say(words.module),
        options: modules.map((module) => [String(module), String(module)]),
        matches: ({ module }, value) => String(module) === value,
      },
    ],
    textOf: ({ section, title: heading, documents }) =>
      [
        section,
        say(heading),
        ...documents.flatMap(({ name, debts, missing }) => [
          say(name),
          ...debts.map(({ who }) => say(who)),
          ...missing.map(({ what }) => say(what)),
        ]),
      ].join(' '),
    show: (shown) => shown.flatMap(showLine),
    frame: () =>
      tableFrame(
        title,
        [say(words.section), say(words.document), say(words.state), say(words.lacks), say(words.owes)],
        'checklist',
      ),
  });
  const counts = index.modules.map(({ module, required, ready }) =>
    h('li', {}, `${say(words.module)} ${module}: ${say(words.ready)} ${ready} ${say(words.of)} ${required}`),
  );
  return { title, content: [h('ul', { class: 'inline' }, ...counts), ...content] };
};

function showLine({ section, title, documents }: ChecklistLine): HTMLElement[] {
  return documents.map(({ name, state, reason, missing, debts }, position) =>
    h(
      'tr',
      {},
      position === 0
        ? h(
            'th',
            { scope: 'rowgroup', rowspan: documents.length },
            h('span', { class: 'number' }, section),
            ' ',
            say(title),
          )
        : undefined,
      h('td', {}, say(name)),
      h(
        'td',
        {},
        h('span', { class: `badge state-${state}` }, wordOf(state)),
        reason && h('p', { class: 'faint' }, say(reason)),
      ),
      h('td', {}, missing.length === 0 ? undefined : missingList(missing)),
      h(
        'td',
        {},
        debts.length === 0
          ? undefined
          : h(
              'ul',
              {},
              ...debts.map(({ who, due }) => h('li', {}, say(who), due ? `, ${say(words.due)} ${due}` : undefined)),
            ),
      ),
    ),
  );
}

/** Few are read at once; many are counted first. */
function missingList(missing: Missing): HTMLElement {
  const list = h(
    'ul',
    {},
    ...missing.map(({ what, state, note, at }) =>
      h('li', {}, `${say(what)} — ${wordOf(state)}${note ? `: ${say(note)}` : ''} `, placeLink(at)),
    ),
  );
  if (missing.length <= few) return list;
  return h('details', {}, h('summary', {}, `${say(words.pieces)}: ${missing.length}`), list);
}

const few = 3;

function wordOf(state: string): string {
  const known = stateWords[state];
  return known === undefined ? state : say(known);
}
