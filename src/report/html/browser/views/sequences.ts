import { partNames, type SequenceLine, type SequencePart } from '../../report-parts.js';
import { h } from '../dom.js';
import { tableFrame } from '../filtered-list.js';
import { loadPart } from '../parts.js';
import { emptyNote } from '../places.js';
import { say } from '../settings.js';
import type { View } from '../view.js';
import { words } from '../words.js';

export const sequences: View = async () => {
  const { sequences: items } = await loadPart<SequencePart>(partNames.sequences);
  const hasFiled = items.some(({ isCurrent }) => !isCurrent);
  return {
    title: say(words.sequences),
    content: [
      hasFiled ? undefined : emptyNote(say(words.noSequences)),
      // The latest first: it is what people ask about.
      ...[...items].reverse().flatMap(showSequence),
    ],
  };
};

function showSequence({ sequence, isCurrent, asOf, format, isDraft, entries, reasons }: SequenceLine): HTMLElement[] {
  const facts = [
    say(isCurrent ? words.preparing : words.filed),
    asOf && `${say(words.asOf)} ${asOf}`,
    format,
    isDraft === true ? say(words.draft) : undefined,
    ...(['new', 'replace', 'delete'] as const).flatMap((operation) => {
      const amount = entries.filter((entry) => entry.operation === operation).length;
      return amount === 0 ? [] : `${say(words[operation])}: ${amount}`;
    }),
  ].filter((fact) => fact !== undefined);
  const frame = tableFrame(`${say(words.sequence)} ${sequence}`, [
    say(words.operation),
    say(words.section),
    say(words.document),
    say(words.reason),
  ]);
  frame.inner.append(
    ...entries.map(({ operation, section, document, language, title, reason }) =>
      h(
        'tr',
        {},
        h('td', {}, say(words[operation])),
        h('td', { class: 'number' }, section),
        h(
          'th',
          { scope: 'row' },
          h('span', { class: 'lang' }, language),
          ` ${say(title)} `,
          h('code', { class: 'pointer' }, document),
        ),
        h('td', {}, reason && say(reason)),
      ),
    ),
  );
  return [
    h('h2', {}, `${say(words.sequence)} ${sequence}`),
    h('p', { class: 'lead' }, facts.join(' · ')),
    ...(reasons.length === 0
      ? []
      : [
          h('h3', {}, say(words.reasons)),
          h(
            'ul',
            {},
            ...reasons.map(({ about, reason }) =>
              h('li', {}, `${about === '' ? say(words.forAll) : about}: ${say(reason)}`),
            ),
          ),
        ]),
    ...(entries.length === 0 ? [] : [frame.outer]),
  ];
}
