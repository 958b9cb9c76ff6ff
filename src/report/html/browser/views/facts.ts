import type { SourceEntry } from '../../report-index.js';
import { h } from '../dom.js';
import { filteredList, tableFrame } from '../filtered-list.js';
import { count } from '../numbers.js';
import { linkTo } from '../route.js';
import { say } from '../settings.js';
import type { View } from '../view.js';
import { confidenceWords, sourceClassWords, words } from '../words.js';

interface Row {
  readonly entry: SourceEntry;
  readonly row: number;
}

const levels = ['high', 'medium', 'low'] as const;

/** Every file values come from, with how far its facts can be trusted. Each leads to its facts one by one. */
export const facts: View = (index) => {
  const title = say(words.facts);
  const kinds = [...new Set(index.sources.flatMap(({ kind }) => kind ?? []))].sort();
  const classes = [...new Set(index.sources.flatMap((entry) => Object.keys(entry.classes)))].sort();
  const content = filteredList<Row>({
    items: index.sources.map((entry, row) => ({ entry, row })),
    choices: [
      {
        name: 'confidence',
        label: say(words.confidence),
        options: levels.map((level) => [level, say(confidenceWords[level])]),
        matches: ({ entry }, value) => levels.some((level) => level === value && (entry.confidence[level] ?? 0) > 0),
      },
      {
        name: 'class',
        label: say(words.sourceClass),
        options: classes.map((each) => [each, wordOf(each)]),
        matches: ({ entry }, value) => (entry.classes[value] ?? 0) > 0,
      },
      {
        name: 'kind',
        label: say(words.recordKind),
        options: kinds.map((kind) => [kind, kind]),
        matches: ({ entry }, value) => entry.kind === value,
      },
    ],
    textOf: ({ entry }) => `${entry.file} ${entry.kind ?? ''} ${entry.id ?? ''}`,
    show: (rows) => rows.map(showRow),
    frame: () =>
      tableFrame(
        title,
        [
          say(words.record),
          say(words.recordKind),
          { amount: say(words.factsCount) },
          ...levels.map((level) => ({ amount: say(confidenceWords[level]) })),
          say(words.sourceClass),
          { amount: say(words.unprinted) },
        ],
        'files',
      ),
  });
  return { title, content };
};

function showRow({ entry, row }: Row): HTMLElement {
  const { file, kind, facts: amount, confidence, unprinted } = entry;
  const number = (value: number) => h('td', { class: 'amount' }, value === 0 ? '' : count(value));
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, h('a', { class: 'place', href: linkTo('source', row) }, file)),
    h('td', {}, kind ?? say(words.official)),
    number(amount),
    ...levels.map((level) => number(confidence[level] ?? 0)),
    h('td', {}, Object.keys(entry.classes).map(wordOf).join(', ')),
    number(unprinted),
  );
}

function wordOf(sourceClass: string): string {
  const known = sourceClassWords[sourceClass];
  return known === undefined ? sourceClass : say(known);
}
