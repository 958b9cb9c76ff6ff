import type { ReportIndex } from '../report-index.js';
import type { FactLine, Place } from '../report-parts.js';
import { h } from './dom.js';
import { linkTo } from './route.js';
import { say } from './settings.js';
import { words } from './words.js';

/** `content/x/trial.yaml:12`, leading to the line where the page holds the file. */
export function placeLink({ file, line, source }: Place): HTMLElement {
  const text = `${file}:${line}`;
  return source === undefined
    ? h('code', { class: 'place' }, text)
    : h('a', { class: 'place', href: linkTo('source', source, { line }) }, text);
}

/** Where a fact is printed: the documents, each with the pages or places in it. `except` is the place being looked at. */
export function printedList(
  index: ReportIndex,
  { places }: Pick<FactLine, 'places'>,
  except?: readonly [document: number, value: number],
): HTMLElement | undefined {
  const others = places.filter(([document, value]) => document !== except?.[0] || value !== except[1]);
  if (others.length === 0) return undefined;
  const groups = new Map<number, number[]>();
  for (const [document, value] of others) groups.set(document, [...(groups.get(document) ?? []), value]);
  const items = [...groups].map(([row, values]) => {
    const document = index.documents[row];
    const links = values
      .slice(0, most)
      .flatMap((value, position) => [
        position === 0 ? '' : ', ',
        h('a', { href: linkTo('document', row, { value }), lang: document?.language }, labelOf(document, position)),
      ]);
    const rest = values.length > most ? ` … ${values.length}` : '';
    return h('li', {}, h('span', { class: 'lang' }, document?.language ?? ''), ' ', ...links, rest);
  });
  return h('ul', { class: 'printed' }, ...items);
}

/** Of one document no more links than a reader can tell apart. */
const most = 12;

function labelOf(document: ReportIndex['documents'][number] | undefined, position: number): string {
  if (position > 0) return String(position + 1);
  return document === undefined ? '' : `${document.section} ${document.title}`.trim();
}

export function emptyNote(text: string = say(words.none)): HTMLElement {
  return h('p', { class: 'none' }, text);
}
