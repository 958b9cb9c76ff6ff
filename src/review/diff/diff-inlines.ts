import type { Inline } from '../../assemble/document-model.js';
import { alignKeys } from './align-keys.js';
import { cutInlines, isWord, joinTokens, type Token } from './cut-inlines.js';
import type { InlinePiece, InlinePieces } from './document-diff.js';
import { slideGaps } from './slide-gaps.js';

/** Where less of the words than this stays, islands of common words would only hinder reading. */
const leastKept = 0.25;

interface Marked {
  readonly mark: InlinePiece['mark'];
  readonly token: Token;
  /** Of one that stays: as it was, of other inlines perhaps. */
  readonly was?: Token;
}

/** What became of the words of one place. Empty inlines on a side are fine: all is then inserted or deleted. */
export function diffInlines(old: readonly Inline[], now: readonly Inline[]): InlinePieces {
  const olds = cutInlines(old);
  const news = cutInlines(now);
  const marked = withoutIslands(mark(olds, news));
  return isTooScattered(marked, olds, news) ? piecesOf(replace(olds, news)) : piecesOf(marked);
}

function mark(olds: readonly Token[], news: readonly Token[]): readonly Marked[] {
  const kept = alignKeys(
    olds.map(({ key }) => key),
    news.map(({ key }) => key),
  );
  const pairs = slideGaps(olds, news, kept);
  const marked: Marked[] = [];
  let i = 0;
  let j = 0;
  for (const [old, now] of [...pairs, [olds.length, news.length] as const]) {
    marked.push(...replace(olds.slice(i, old), news.slice(j, now)));
    const token = news[now];
    const was = olds[old];
    if (token && was) marked.push({ mark: 'same', token, was });
    i = old + 1;
    j = now + 1;
  }
  return marked;
}

function replace(olds: readonly Token[], news: readonly Token[]): readonly Marked[] {
  return [
    ...olds.map((token) => ({ mark: 'deleted', token }) as const),
    ...news.map((token) => ({ mark: 'inserted', token }) as const),
  ];
}

/** A space or comma that stays between two changed words is changed with them: one replacement reads better than two. */
function withoutIslands(marked: readonly Marked[]): readonly Marked[] {
  const runs = runsOf(marked);
  const joined: Marked[][] = [];
  for (const [index, run] of runs.entries()) {
    const last = joined.at(-1);
    const isIsland =
      index > 0 && index < runs.length - 1 && isSame(run) && !run.some(({ token }) => isWord(token) || isBreak(token));
    const joins = last !== undefined && (isIsland || (!isSame(run) && !isSame(last)));
    if (joins) last.push(...(isIsland ? run.flatMap(({ token, was = token }) => replace([was], [token])) : run));
    else joined.push([...run]);
  }
  return joined.flatMap((run) => [
    ...run.filter(({ mark }) => mark !== 'inserted'),
    ...run.filter(({ mark }) => mark === 'inserted'),
  ]);
}

/** Stretches of tokens that stay and stretches of others, in turn. */
function runsOf(marked: readonly Marked[]): readonly (readonly Marked[])[] {
  const runs: Marked[][] = [];
  for (const item of marked) {
    const last = runs.at(-1);
    if (last && isSame(last) === (item.mark === 'same')) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

function isSame(run: readonly Marked[]): boolean {
  return run[0]?.mark === 'same';
}

function isBreak({ text }: Token): boolean {
  return text === '\n';
}

function isTooScattered(marked: readonly Marked[], olds: readonly Token[], news: readonly Token[]): boolean {
  const kept = lengthOf(marked.flatMap(({ mark, token }) => (mark === 'same' ? [token] : [])));
  return kept < leastKept * Math.min(lengthOf(olds), lengthOf(news));
}

function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + (isWord(token) ? token.text.length : 0), 0);
}

function piecesOf(marked: readonly Marked[]): InlinePieces {
  const pieces: { readonly mark: InlinePiece['mark']; readonly tokens: Token[] }[] = [];
  for (const { mark, token } of marked) {
    const last = pieces.at(-1);
    if (last?.mark === mark) last.tokens.push(token);
    else pieces.push({ mark, tokens: [token] });
  }
  return pieces.map(({ mark, tokens }) => ({ mark, inlines: joinTokens(tokens) }));
}
