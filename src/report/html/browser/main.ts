import type { PageLanguage, Words } from '../report-index.js';
import { button, type Child, h } from './dom.js';
import { forgetList } from './filtered-list.js';
import { count } from './numbers.js';
import { readIndex } from './parts.js';
import { linkTo, readRoute } from './route.js';
import { choose, say, settings, type Theme } from './settings.js';
import type { Shown, View } from './view.js';
import { accepted } from './views/accepted.js';
import { checklist } from './views/checklist.js';
import { document as documentView } from './views/document.js';
import { documents } from './views/documents.js';
import { facts } from './views/facts.js';
import { overview } from './views/overview.js';
import { problems } from './views/problems.js';
import { rules } from './views/rules.js';
import { sequences } from './views/sequences.js';
import { source } from './views/source.js';
import { words } from './words.js';

const index = readIndex();

const views: ReadonlyMap<string, View> = new Map(
  Object.entries({
    overview,
    problems,
    checklist,
    documents,
    document: documentView,
    facts,
    source,
    rules,
    accepted,
    sequences,
  }),
);

interface Section {
  readonly view: string;
  readonly name: Words;
  readonly amount?: number;
  /** Views that belong to it. */
  readonly holds?: string;
}

const { counts } = index;
const sections: readonly Section[] = [
  { view: 'overview', name: words.overview },
  { view: 'problems', name: words.problems, amount: counts.errors + counts.warnings + counts.notes },
  { view: 'checklist', name: words.checklist },
  { view: 'documents', name: words.documents, amount: index.documents.length, holds: 'document' },
  { view: 'facts', name: words.facts, amount: counts.facts, holds: 'source' },
  { view: 'rules', name: words.rules, amount: Object.values(counts.outcomes).reduce((sum, each) => sum + each, 0) },
  { view: 'accepted', name: words.accepted, amount: counts.accepted },
  { view: 'sequences', name: words.sequences, amount: counts.sequences },
];

const main = h('main', { id: 'main', tabindex: -1 });
const navigation = h('nav');
const banner = h('header', { class: 'bar' });
const skip = h('a', { class: 'skip', href: '#main' });
skip.addEventListener('click', (event) => {
  // The address says which section is shown: a jump inside the page must not change it.
  event.preventDefault();
  main.querySelector<HTMLElement>('h1')?.focus();
});

function showFrame(): void {
  const { view } = readRoute();
  document.documentElement.lang = settings.language;
  document.documentElement.dataset['theme'] = settings.theme;
  skip.textContent = say(words.skip);
  navigation.setAttribute('aria-label', say(words.sections));
  navigation.replaceChildren(h('ul', {}, ...sections.map((section) => navigationItem(section, view))));
  banner.replaceChildren(
    h('p', { class: 'name' }, h('strong', {}, index.product), ` ${say(words.title)}`),
    h('div', { class: 'switches' }, languageSwitch(), themeSwitch()),
  );
}

function navigationItem({ view, name, amount, holds }: Section, shown: string): HTMLElement {
  const isShown = view === shown || holds === shown;
  const number = amount === undefined ? undefined : h('span', { class: 'amount' }, count(amount));
  return h(
    'li',
    {},
    h('a', { href: linkTo(view), 'aria-current': isShown ? 'page' : undefined }, say(name), ' ', number),
  );
}

function languageSwitch(): HTMLElement {
  const languages: readonly (readonly [PageLanguage, string])[] = [
    ['ru', 'Русский'],
    ['en', 'English'],
  ];
  const group = h('div', { role: 'group', 'aria-label': say(words.language), class: 'switch' });
  group.append(
    ...languages.map(([language, name]) =>
      button(
        name,
        { lang: language, 'aria-pressed': String(language === settings.language), id: `language-${language}` },
        () => {
          choose({ language });
          void showAll().then(() => document.getElementById(`language-${language}`)?.focus());
        },
      ),
    ),
  );
  return group;
}

function themeSwitch(): HTMLElement {
  const names: Readonly<Record<Theme, Words>> = {
    auto: words.themeAuto,
    light: words.themeLight,
    dark: words.themeDark,
  };
  const select = h('select', { id: 'theme' });
  for (const theme of ['auto', 'light', 'dark'] as const) {
    select.append(h('option', { value: theme, selected: theme === settings.theme }, say(names[theme])));
  }
  select.addEventListener('change', () => {
    const theme = (['auto', 'light', 'dark'] as const).find((each) => each === select.value) ?? 'auto';
    choose({ theme });
    document.documentElement.dataset['theme'] = theme;
  });
  return h('div', { class: 'filter' }, h('label', { for: 'theme' }, say(words.theme)), select);
}

// Paper cannot be unfolded.
addEventListener('beforeprint', () => {
  for (const folded of main.querySelectorAll('details')) folded.open = true;
});

let turn = 0;

/** Shows what the address asks for. Of two that are asked for shortly after one another only the second is shown. */
async function showView(): Promise<Shown | undefined> {
  turn += 1;
  const own = turn;
  const route = readRoute();
  forgetList();
  const shown = await (views.get(route.view) ?? overview)(index, route);
  if (own !== turn) return undefined;
  const heading = h('h1', { tabindex: -1 }, shown.title);
  const content: readonly Child[] = shown.content;
  main.replaceChildren(heading, ...content.filter((child) => child !== undefined));
  document.title = `${shown.title} · ${index.product}`;
  return { ...shown, focus: shown.focus ?? heading };
}

async function showAll(): Promise<Shown | undefined> {
  showFrame();
  return showView();
}

addEventListener('hashchange', () => {
  scrollTo(0, 0);
  void showAll().then((shown) => shown?.focus?.focus({ preventScroll: true }));
});

document.getElementById('page')?.replaceChildren(skip, banner, h('div', { class: 'columns' }, navigation, main));
void showAll().then((shown) => {
  // Whoever opens a link to a value or a line lands there; whoever opens the page starts at its top.
  if (readRoute().row !== undefined) shown?.focus?.focus({ preventScroll: true });
});
