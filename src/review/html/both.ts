import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { type Placeholders, sentence } from '../../diagnostics/sentence.js';
import { type Html, html } from './html.js';

/** A text of ours in both languages; the switch of the page shows one of them. */
export function both(text: Bilingual, args: Placeholders = {}): Html {
  const { ru, en } = sentence(text, args);
  return html`<span class="ui-ru" lang="ru">${ru}</span><span class="ui-en" lang="en">${en}</span>`;
}
