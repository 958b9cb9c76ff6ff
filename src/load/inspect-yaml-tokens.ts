import type { CST } from 'yaml';
import type { Span } from './line-index.js';
import { MAX_DEPTH } from './source-tree.js';

/** What is read from the YAML tokens before they are composed into values. */
export interface TokenFindings {
  /** Where nesting passes `MAX_DEPTH`; nothing else is known then. */
  readonly tooDeepAt?: number;
  /** Parts of YAML that are refused: `&anchor` and `*alias`, `!tag`, `%directive`. In no particular order. */
  readonly refused: readonly { readonly type: 'alias' | 'tag' | 'directive'; readonly span: Span }[];
  /** Start of each quoted text by its end: an unclosed quote is noticed at its end and shown at its start. */
  readonly quoteStarts: ReadonlyMap<number, number>;
  /** Start of the innermost bracket that is never closed. */
  readonly unclosedBracketAt?: number;
}

const refusedTypes = { alias: 'alias', anchor: 'alias', tag: 'tag', directive: 'directive' } as const;

/** Walks the tokens without recursion: a file of a hundred thousand brackets must not exhaust the stack. */
export function inspectYamlTokens(tokens: readonly CST.Token[]): TokenFindings {
  const quoteStarts = new Map<number, number>();
  const refused: TokenFindings['refused'][number][] = [];
  const unclosed: number[] = [];
  const queue = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH) return { tooDeepAt: token.offset, quoteStarts, refused };
    if (token.type === 'alias' || token.type === 'anchor' || token.type === 'tag' || token.type === 'directive') {
      const span = { start: token.offset, end: token.offset + token.source.length };
      refused.push({ type: refusedTypes[token.type], span });
    }
    if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') {
      quoteStarts.set(token.offset + token.source.length, token.offset);
    }
    if (token.type === 'flow-collection' && !token.end.some(({ source }) => source === ']' || source === '}')) {
      unclosed.push(token.start.offset);
    }
    for (const child of innerTokens(token)) queue.push({ token: child, depth: depth + 1 });
  }
  return { quoteStarts, refused, ...(unclosed.length === 0 ? {} : { unclosedBracketAt: Math.max(...unclosed) }) };
}

function innerTokens(token: CST.Token): CST.Token[] {
  switch (token.type) {
    case 'document':
      return token.value === undefined ? token.start : [...token.start, token.value];
    case 'block-scalar':
      return token.props;
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      return token.items.flatMap((item: CST.CollectionItem) =>
        [...item.start, item.key, ...(item.sep ?? []), item.value].filter((inner) => inner != null),
      );
    default:
      return [];
  }
}
