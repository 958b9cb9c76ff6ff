import type { Block, Inline } from '../../assemble/document-model.js';
import { cleanText } from '../clean-text.js';
import { plainText } from '../collect-runs.js';
import { escapeHeadingEnd, escapeLine } from './escape-markdown.js';
import { tableToText } from './table-to-text.js';

/** Lines of one block, without the empty line after it. */
type Handler<K extends Block['kind']> = (block: Extract<Block, { kind: K }>) => readonly string[];

const handlers: { readonly [K in Block['kind']]: Handler<K> } = {
  heading({ level, number, children }) {
    const text = [...(number === undefined ? [] : [number]), ...linesOf(children)].join(' ');
    return [`${'#'.repeat(level)} ${escapeHeadingEnd(text)}`];
  },
  paragraph: ({ children }) => withBreaks(children),
  list: ({ ordered, items }) =>
    items.flatMap((item, index) => {
      const marker = ordered ? `${index + 1}. ` : '- ';
      return blocksToLines(item).map((line, at) => {
        if (at === 0) return marker + line;
        return line === '' ? '' : ' '.repeat(marker.length) + line;
      });
    }),
  table: tableToText,
  figure: ({ alt, caption }) => [
    ...joinLines(cleanText(alt).split('\n').map(escapeLine)),
    ...(caption ? ['', ...withBreaks(caption)] : []),
  ],
  note: ({ blocks }) => quote(blocksToLines(blocks)),
  letterhead: ({ outgoing, addressee }) => joinLines([...outgoing, ...addressee].flatMap(linesOf)),
  signature: ({ position, name }) => [`${linesOf(position).join(' ')} ____________ ${linesOf(name).join(' ')}`],
};

/** Blocks with one empty line between them. */
export function blocksToLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => [...(index > 0 ? [''] : []), ...blockToLines(block)]);
}

export function quote(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '>' : `> ${line}`));
}

function blockToLines<K extends Block['kind']>(block: Extract<Block, { kind: K }>): readonly string[] {
  const handler: Handler<K> = handlers[block.kind];
  return handler(block);
}

/** Lines that belong to one paragraph: a backslash at the end keeps the line break. */
function joinLines(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index < lines.length - 1 ? `${line}\\` : line));
}

function withBreaks(inlines: readonly Inline[]): readonly string[] {
  return joinLines(linesOf(inlines));
}

function linesOf(inlines: readonly Inline[]): string[] {
  return plainText(inlines).split('\n').map(escapeLine);
}
