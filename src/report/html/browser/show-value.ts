import type { ReportIndex } from '../report-index.js';
import { type DocumentPart, type FactLine, partNames, type SourcePart } from '../report-parts.js';
import { button, type Child, h, keepScrollable } from './dom.js';
import { loadPart } from './parts.js';
import { printedList } from './places.js';
import { linkTo } from './route.js';
import { say } from './settings.js';
import { showProvenance } from './show-provenance.js';
import { stateWords, words } from './words.js';

/** Fills the panel beside a document with a value's line, source and other places. Returns what takes the focus. */
export async function showValue(
  panel: HTMLElement,
  index: ReportIndex,
  part: DocumentPart,
  at: readonly [document: number, value: number],
  printed: string,
  goBack: () => void,
): Promise<HTMLElement> {
  const heading = h('h2', { tabindex: -1 }, say(words.value));
  const value = part.values[at[1]];
  const parts = await Promise.all(
    (value?.facts ?? []).map(async ([source, row]) => {
      const loaded = source < 0 ? undefined : await loadPart<SourcePart>(partNames.source(source));
      return { source, loaded, fact: loaded?.facts[row] };
    }),
  );
  panel.append(
    heading,
    h('p', { class: 'printed-value', lang: index.documents[at[0]]?.language }, printed),
    h(
      'p',
      { class: 'faint' },
      [
        value?.page === undefined ? undefined : `${say(words.page)} ${value.page}`,
        value?.mark && stateWords[value.mark] && say(stateWords[value.mark] ?? words.gap),
      ]
        .filter((each) => each !== undefined)
        .join(' · '),
    ),
    ...(value?.isComputed === true ? [h('p', {}, say(words.computed))] : []),
    ...parts.flatMap(({ source, loaded, fact }) =>
      loaded === undefined || fact === undefined ? [] : [showFact(index, source, loaded, fact, at)],
    ),
    button(say(words.backToText), { class: 'back' }, goBack),
  );
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') goBack();
  });
  return heading;
}

function showFact(
  index: ReportIndex,
  source: number,
  part: SourcePart,
  fact: FactLine,
  at: readonly [number, number],
): HTMLElement {
  const { file, kind } = index.sources[source] ?? { file: '', kind: undefined };
  const { line, label } = fact;
  const others = printedList(index, fact, at);
  const provenance = part.provenances[fact.provenance ?? -1];
  return h(
    'section',
    { class: 'fact' },
    label && h('h3', {}, say(label)),
    h(
      'p',
      {},
      h(
        'a',
        { class: 'place', href: linkTo('source', source, line === undefined ? {} : { line }) },
        line === undefined ? file : `${file}:${line}`,
      ),
      h('br'),
      h('code', { class: 'pointer' }, fact.pointer),
    ),
    ...sourceLines(part.text, fact),
    kind === undefined ? h('p', { class: 'faint' }, say(words.official)) : undefined,
    provenance && showProvenance(provenance),
    h('h4', {}, say(words.alsoPrinted)),
    others ?? h('p', { class: 'faint' }, say(words.nowhereElse)),
  );
}

/** The lines of the value, with the one above; of a long value its first lines. */
function sourceLines(text: string | undefined, { line, endLine, column, endColumn }: FactLine): Child[] {
  if (text === undefined || line === undefined || endLine === undefined) return [];
  const lines = text.split(/\r\n|\r|\n/);
  const end = Math.min(endLine, line + 5);
  const rows = lines.slice(Math.max(0, line - 2), end).map((content, position) => {
    const number = Math.max(1, line - 1) + position;
    const isMarked = number >= line;
    const start = number === line ? (column ?? 1) - 1 : 0;
    const stop = number === endLine ? (endColumn ?? 1) - 1 : content.length;
    const words = isMarked
      ? [content.slice(0, start), h('mark', {}, content.slice(start, stop)), content.slice(stop)]
      : [content];
    return h('span', { class: 'source-line' }, h('span', { class: 'gutter' }, `${number}`), ...words, '\n');
  });
  return [keepScrollable(h('pre', { class: 'frame' }, ...rows))];
}
