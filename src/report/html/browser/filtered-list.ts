import { button, type Child, h, keepScrollable } from './dom.js';
import { count } from './numbers.js';
import { noteQuery, readRoute } from './route.js';
import { say } from './settings.js';
import { words } from './words.js';

export interface Choice<Item> {
  readonly name: string;
  readonly label: string;
  /** Values with what the reader sees; the first choice, all, needs no entry. */
  readonly options: readonly (readonly [value: string, label: string])[];
  matches(item: Item, value: string): boolean;
}

export interface ListSetting<Item> {
  readonly items: readonly Item[];
  readonly choices: readonly Choice<Item>[];
  /** All words of an item, for the search. */
  textOf(item: Item): string;
  /** Shows one page of items. */
  show(items: readonly Item[]): readonly HTMLElement[];
  /** What the items go into: a list, or the body of a table with the table around it. */
  frame(): { readonly outer: HTMLElement; readonly inner: HTMLElement };
}

const pageSize = 100;

/** A list with filters above it, a count that screen readers tell, and as many rows as were asked for. */
export function filteredList<Item>(setting: ListSetting<Item>): readonly Child[] {
  const { query } = readRoute();
  const status = h('p', { role: 'status', class: 'count' });
  const results = h('div', { class: 'results' });
  const search = h('input', { type: 'search', id: 'filter-q', value: query.get('q') ?? '', autocomplete: 'off' });
  const selects = setting.choices.map((choice) => ({
    choice,
    select: selectFor(choice, query.get(choice.name) ?? ''),
  }));
  const texts = new Map<Item, string>();
  const textOf = (item: Item) => {
    const text = texts.get(item) ?? setting.textOf(item).toLowerCase();
    texts.set(item, text);
    return text;
  };

  let matching: readonly Item[] = [];
  let shown = 0;
  let inner: HTMLElement = results;
  const more = button(say(words.more), { class: 'more' }, () => showMore(pageSize, true));

  function showMore(amount: number, isAsked: boolean): void {
    const added = setting.show(matching.slice(shown, shown + amount));
    inner.append(...added);
    shown = Math.min(matching.length, shown + amount);
    more.hidden = shown >= matching.length;
    if (!isAsked) return;
    const [first] = added;
    first?.setAttribute('tabindex', '-1');
    first?.focus();
  }

  function apply(): void {
    const wanted = search.value
      .trim()
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    matching = setting.items.filter(
      (item) =>
        selects.every(({ choice, select }) => select.value === '' || choice.matches(item, select.value)) &&
        (wanted.length === 0 || wanted.every((word) => textOf(item).includes(word))),
    );
    status.textContent = `${say(words.shown)} ${count(matching.length)} ${say(words.of)} ${count(setting.items.length)}`;
    const frame = setting.frame();
    inner = frame.inner;
    shown = 0;
    showMore(pageSize, false);
    results.replaceChildren(
      ...(matching.length === 0 ? [h('p', { class: 'none' }, say(words.nothing))] : [frame.outer]),
    );
  }

  function note(): void {
    const noted = new URLSearchParams();
    if (search.value !== '') noted.set('q', search.value);
    for (const { choice, select } of selects) if (select.value !== '') noted.set(choice.name, select.value);
    noteQuery(noted);
    apply();
  }

  let waiting = 0;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(note, 150);
  });
  for (const { select } of selects) select.addEventListener('change', note);
  // Paper has no button for more.
  onPrint = () => showMore(matching.length, false);
  apply();

  const form = h('form', { class: 'filters', role: 'search', 'aria-label': say(words.filters) });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.append(
    h('div', { class: 'filter' }, h('label', { for: 'filter-q' }, say(words.search)), search),
    ...selects.map(({ choice, select }) =>
      h('div', { class: 'filter' }, h('label', { for: select.id }, choice.label), select),
    ),
    status,
  );
  return [form, results, more];
}

let onPrint: (() => void) | undefined;
addEventListener('beforeprint', () => onPrint?.());

/** What is shown next has no list of its own. */
export function forgetList(): void {
  onPrint = undefined;
}

function selectFor<Item>({ name, options }: Choice<Item>, chosen: string): HTMLSelectElement {
  return h(
    'select',
    { id: `filter-${name}` },
    h('option', { value: '' }, say(words.all)),
    ...options.map(([value, label]) => h('option', { value, selected: value === chosen }, label)),
  );
}

/** A column of numbers: its heading stands above them, at the right. */
export interface AmountColumn {
  readonly amount: string;
}

/** A table whose columns carry these names; `name` is its class. */
export function tableFrame(caption: string, columns: readonly (string | AmountColumn)[], name = 'plain') {
  const inner = h('tbody');
  const headings = columns.map((column) =>
    typeof column === 'string'
      ? h('th', { scope: 'col' }, column)
      : h('th', { scope: 'col', class: 'amount' }, column.amount),
  );
  const head = h('thead', {}, h('tr', {}, ...headings));
  const table = h('table', { class: name }, h('caption', { class: 'unseen' }, caption), head, inner);
  const outer = keepScrollable(h('div', { class: 'wide', role: 'region', 'aria-label': caption }, table));
  return { outer, inner };
}

export function listFrame(className: string) {
  const list = h('ul', { class: className });
  return { outer: list, inner: list };
}
