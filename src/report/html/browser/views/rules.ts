import { partNames, type RuleLine, type RulePart } from '../../report-parts.js';
import { h } from '../dom.js';
import { filteredList, listFrame } from '../filtered-list.js';
import { loadPart } from '../parts.js';
import { emptyNote, placeLink } from '../places.js';
import { linkTo } from '../route.js';
import { say } from '../settings.js';
import type { View } from '../view.js';
import { outcomeWords, words } from '../words.js';

const statuses = ['failed', 'crashed', 'accepted', 'skipped', 'passed'] as const;

export const rules: View = async (index) => {
  const { rules: items } = await loadPart<RulePart>(partNames.rules);
  const title = say(words.rules);
  if (items.length === 0) return { title, content: [emptyNote()] };
  const counts = statuses.map((status) =>
    h(
      'li',
      {},
      h('span', { class: `badge outcome-${status}` }, say(outcomeWords[status])),
      ` ${index.counts.outcomes[status]}`,
    ),
  );
  const content = filteredList<RuleLine>({
    items,
    choices: [
      {
        name: 'status',
        label: say(words.outcome),
        options: statuses.map((status) => [status, say(outcomeWords[status])]),
        matches: ({ status }, value) => status === value,
      },
    ],
    textOf: ({ code, catalogueId, states, reads }) => [code, catalogueId, say(states), ...reads].join(' '),
    show: (shown) => shown.map(showRule),
    frame: () => listFrame('rules'),
  });
  return { title, content: [h('ul', { class: 'inline' }, ...counts), ...content] };
};

function showRule({
  code,
  catalogueId,
  states,
  why,
  clause,
  reads,
  status,
  counts,
  reason,
  skips,
}: RuleLine): HTMLElement {
  const answered = [
    `${say(words.asked)} ${counts.held}`,
    `${say(outcomeWords.failed)} ${counts.failed}`,
    `${say(outcomeWords.accepted)} ${counts.accepted}`,
    `${say(outcomeWords.skipped)} ${counts.skipped}`,
  ].join(', ');
  return h(
    'li',
    { class: 'rule' },
    h(
      'details',
      {},
      h(
        'summary',
        {},
        h('span', { class: `badge outcome-${status}` }, say(outcomeWords[status])),
        ' ',
        h('span', { class: 'number' }, catalogueId),
        ' ',
        say(states),
      ),
      h('p', {}, h('code', {}, code)),
      h('p', {}, answered),
      reason && h('p', {}, h('strong', {}, `${say(words.reason)}: `), say(reason)),
      status === 'failed' || status === 'accepted'
        ? h('p', {}, h('a', { href: linkTo('problems', undefined, { code }) }, say(words.problems)))
        : undefined,
      h('p', {}, h('strong', {}, `${say(words.why)}: `), say(why)),
      h('p', { class: 'faint' }, `${say(words.basis)}: ${say(clause)}`),
      h('p', { class: 'faint' }, `${say(words.reads)}: `, h('code', {}, reads.join(', '))),
      skips.length === 0
        ? undefined
        : h(
            'div',
            {},
            h('p', {}, h('strong', {}, `${say(words.unanswered)}:`)),
            h('ul', {}, ...skips.map((skip) => h('li', {}, say(skip.reason), ' ', skip.at && placeLink(skip.at)))),
          ),
    ),
  );
}
