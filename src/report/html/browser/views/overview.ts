import type { ChangeState, ModuleCounts, ReportIndex } from '../../report-index.js';
import { type Child, h } from '../dom.js';
import { tableFrame } from '../filtered-list.js';
import { count } from '../numbers.js';
import { linkTo } from '../route.js';
import { say } from '../settings.js';
import type { View } from '../view.js';
import { changeWords, outcomeWords, words } from '../words.js';

export const overview: View = (index) => ({
  title: index.product,
  content: [
    h('p', { class: 'lead' }, factsOf(index)),
    index.isBlocked ? h('p', { class: 'banner error' }, say(words.blocked)) : undefined,
    index.isPartial ? h('p', { class: 'banner' }, say(words.partial)) : undefined,
    h('ul', { class: 'figures' }, ...figures(index)),
    ...(index.modules.length === 0 ? [] : [h('h2', {}, say(words.readiness)), readiness(index.modules)]),
    h('h2', {}, say(words.baseline)),
    ...baseline(index),
  ],
});

function factsOf({ profile, asOf, isSynthetic, tool }: ReportIndex): string {
  return [
    profile && say(words[profile]),
    asOf && `${say(words.asOf)} ${asOf}`,
    isSynthetic ? say(words.synthetic) : undefined,
    tool,
  ]
    .filter((fact) => fact !== undefined)
    .join(' · ');
}

function figures({ counts, documents }: ReportIndex): HTMLElement[] {
  const figure = (value: number, label: string, href: string, className = '') =>
    h(
      'li',
      {},
      h('a', { href, class: `figure ${className}` }, h('strong', {}, count(value)), ' ', h('span', {}, label)),
    );
  return [
    figure(
      counts.errors,
      say(words.errors),
      linkTo('problems', undefined, { severity: 'error' }),
      counts.errors ? 'error' : '',
    ),
    figure(
      counts.warnings,
      say(words.warnings),
      linkTo('problems', undefined, { severity: 'warning' }),
      counts.warnings ? 'warning' : '',
    ),
    figure(
      counts.outcomes.passed,
      `${say(words.rules).toLowerCase()}: ${say(outcomeWords.passed)}`,
      linkTo('rules', undefined, { status: 'passed' }),
    ),
    figure(documents.length, say(words.documents).toLowerCase(), linkTo('documents')),
    figure(counts.facts, say(words.facts).toLowerCase(), linkTo('facts')),
  ];
}

const columns = ['required', 'ready', 'gap', 'missing', 'notBuilt', 'open'] as const;

function readiness(modules: readonly ModuleCounts[]): HTMLElement {
  const row = (label: Child, counts: (column: (typeof columns)[number]) => number) =>
    h('tr', {}, h('th', { scope: 'row' }, label), ...columns.map((column) => h('td', {}, count(counts(column)))));
  const total = (column: (typeof columns)[number]) => modules.reduce((sum, module) => sum + module[column], 0);
  const names = [say(words.module), ...columns.map((column) => say(words[column]))];
  const { outer, inner } = tableFrame(say(words.readiness), names, 'numbers');
  inner.append(
    ...modules.map((module) =>
      row(
        h('a', { href: linkTo('checklist', undefined, { module: module.module }) }, String(module.module)),
        (column) => module[column],
      ),
    ),
    row(say(words.total), total),
  );
  return outer;
}

function baseline({ baseline: compared, documents }: ReportIndex): Child[] {
  if (compared === undefined) return [h('p', { class: 'none' }, say(words.noBaseline))];
  const states: readonly ChangeState[] = ['changed', 'new', 'redrawn', 'unchanged'];
  const lines = states.map((state) => {
    const amount = documents.filter(({ change }) => change === state).length;
    const link = h('a', { href: linkTo('documents', undefined, { change: state }) }, say(changeWords[state]));
    return h('li', {}, link, `: ${count(amount)}`);
  });
  const removed = compared.removed.map(({ id, language, section }) => h('li', {}, `${language} ${section} ${id}`));
  return [
    h(
      'p',
      {},
      `${say(words.baselineOf)} `,
      h('code', {}, compared.file),
      ` · ${say(words.asOf)} ${compared.asOf} · ${compared.tool}`,
    ),
    h('ul', {}, ...lines),
    ...(removed.length === 0 ? [] : [h('h3', {}, say(words.removed)), h('ul', {}, ...removed)]),
  ];
}
