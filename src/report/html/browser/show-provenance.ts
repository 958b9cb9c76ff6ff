import type { ProvenanceLine } from '../report-parts.js';
import { h } from './dom.js';
import { say } from './settings.js';
import { confidenceWords, sourceClassWords, words } from './words.js';

/** Where a fact is from, and how far it can be trusted. */
export function showProvenance(provenance: ProvenanceLine): HTMLElement {
  const { reference, date, enteredOn, enteredBy, confidence, translatedFrom } = provenance;
  const entered = `${say(words.enteredOn)} ${enteredOn}${enteredBy === undefined ? '' : `, ${enteredBy}`}`;
  return h(
    'dl',
    { class: 'provenance' },
    h('dt', {}, say(words.source)),
    h('dd', {}, `${classOf(provenance)}: ${say(reference)}`),
    h('dd', { class: 'faint' }, `${say(words.sourceDate)} ${date} · ${entered}`),
    translatedFrom && h('dd', { class: 'faint' }, `${say(words.translated)} ${translatedFrom}`),
    h('dt', {}, say(words.confidence)),
    h('dd', {}, h('span', { class: `badge confidence-${confidence}` }, say(confidenceWords[confidence]))),
  );
}

export function classOf({ sourceClass }: Pick<ProvenanceLine, 'sourceClass'>): string {
  const known = sourceClassWords[sourceClass];
  return known === undefined ? sourceClass : say(known);
}
