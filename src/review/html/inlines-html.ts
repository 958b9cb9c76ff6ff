import type { Inline } from '../../assemble/document-model.js';
import type { InlinePiece, InlinePieces } from '../diff/document-diff.js';
import { type Html, html } from './html.js';

type Handler<K extends Inline['kind']> = (inline: Extract<Inline, { kind: K }>) => Html;

const handlers: { readonly [K in Inline['kind']]: Handler<K> } = {
  text: ({ text }) => html`${text}`,
  strong: ({ children }) => html`<strong>${children.map(inlineHtml)}</strong>`,
  emphasis: ({ children }) => html`<em>${children.map(inlineHtml)}</em>`,
  superscript: ({ text }) => html`<sup>${text}</sup>`,
  subscript: ({ text }) => html`<sub>${text}</sub>`,
  gap: ({ children }) => html`<span class="gap">${children.map(inlineHtml)}</span>`,
  reference: ({ text }) => html`${text}`,
  abbreviation: ({ short, expansion, first }) => html`${first ? `${expansion} (${short})` : short}`,
  'line-break': () => html`<br>`,
};

export function inlinesHtml(inlines: readonly Inline[]): Html {
  return html`${inlines.map(inlineHtml)}`;
}

/** A text with what was inserted and deleted in it. */
export function piecesHtml(pieces: InlinePieces): Html {
  return html`${pieces.map(pieceHtml)}`;
}

function pieceHtml({ mark, inlines }: InlinePiece): Html {
  const inner = inlinesHtml(inlines);
  if (mark === 'inserted') return html`<ins>${inner}</ins>`;
  return mark === 'deleted' ? html`<del>${inner}</del>` : inner;
}

function inlineHtml<K extends Inline['kind']>(inline: Extract<Inline, { kind: K }>): Html {
  const handler: Handler<K> = handlers[inline.kind];
  return handler(inline);
}
