import type { ReportIndex } from '../../report-index.js';
import { type FactLine, partNames, type SourcePart } from '../../report-parts.js';
import { h, keepScrollable } from '../dom.js';
import { filteredList, tableFrame } from '../filtered-list.js';
import { loadPart } from '../parts.js';
import { printedList } from '../places.js';
import { say } from '../settings.js';
import { classOf, showProvenance } from '../show-provenance.js';
import type { View } from '../view.js';
import { confidenceWords, words } from '../words.js';

const levels = ['high', 'medium', 'low'] as const;

/** One file: its sources, its facts with where they are printed, its text with numbered lines. */
export const source: View = async (index, { row = -1, query }) => {
  const entry = index.sources[row];
  const part = await loadPart<SourcePart>(partNames.source(row));
  const asked = Number(query.get('line') ?? '0');
  const lines = part.text === undefined ? undefined : textLines(part.text, asked);
  const focus = lines?.querySelector<HTMLElement>('[aria-current]') ?? undefined;
  if (focus !== undefined) requestAnimationFrame(() => focus.scrollIntoView({ block: 'center' }));
  const facts = h('section', {}, h('h2', {}, say(words.recordFacts)), ...factTable(index, part));
  const text = lines && h('section', {}, h('h2', {}, say(words.recordText)), lines);
  const sources =
    part.provenances.length === 0
      ? [h('p', { class: 'faint' }, entry?.kind === undefined ? say(words.official) : '')]
      : part.provenances.map(showProvenance);
  return {
    title: entry?.file ?? say(words.record),
    content: [
      h('p', { class: 'lead' }, [entry?.kind, entry?.id].filter((each) => each !== undefined).join(' · ')),
      h('div', { class: 'sources' }, ...sources),
      // Whoever comes for a line sees it first.
      ...(asked > 0 ? [text, facts] : [facts, text]),
    ],
    focus,
  };
};

function textLines(text: string, asked: number): HTMLElement {
  const rows = text.split(/\r\n|\r|\n/).map((line, position) => {
    const number = position + 1;
    const isAsked = number === asked;
    return h(
      'span',
      { class: 'source-line', 'aria-current': isAsked ? 'true' : undefined, tabindex: isAsked ? -1 : undefined },
      h('span', { class: 'gutter' }, String(number)),
      isAsked ? h('mark', {}, line) : line,
      '\n',
    );
  });
  return keepScrollable(h('pre', { class: 'frame' }, ...rows));
}

function factTable(index: ReportIndex, { facts, provenances }: SourcePart) {
  const confidenceOf = ({ provenance }: FactLine) => provenances[provenance ?? -1]?.confidence;
  const columns = [words.line, words.field, words.value, words.source, words.confidence, words.places];
  return filteredList<FactLine>({
    items: facts,
    choices: [
      {
        name: 'confidence',
        label: say(words.confidence),
        options: levels.map((level) => [level, say(confidenceWords[level])]),
        matches: (fact, value) => confidenceOf(fact) === value,
      },
      {
        name: 'printed',
        label: say(words.places),
        options: [['no', say(words.notPrinted)]],
        matches: ({ places }) => places.length === 0,
      },
    ],
    textOf: ({ pointer, label, value }) => `${pointer} ${label ? say(label) : ''} ${value}`,
    show: (shown) =>
      shown.map((fact) => {
        const { line, label, pointer, value } = fact;
        const provenance = provenances[fact.provenance ?? -1];
        return h(
          'tr',
          {},
          h('td', { class: 'amount' }, line === undefined ? '' : String(line)),
          h('th', { scope: 'row' }, label && say(label), h('br'), h('code', { class: 'pointer' }, pointer)),
          h('td', {}, value),
          h('td', {}, provenance && `${classOf(provenance)}: ${say(provenance.reference)}`),
          h(
            'td',
            {},
            provenance &&
              h(
                'span',
                { class: `badge confidence-${provenance.confidence}` },
                say(confidenceWords[provenance.confidence]),
              ),
          ),
          h('td', {}, printedList(index, fact) ?? h('span', { class: 'faint' }, say(words.notPrinted))),
        );
      }),
    frame: () =>
      tableFrame(
        say(words.recordFacts),
        columns.map((name) => say(name)),
      ),
  });
}
