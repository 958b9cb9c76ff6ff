import type { Pair } from './align-keys.js';
import type { Token } from './cut-inlines.js';

/**
 * Of `A. B. C.` without `B.` either `B. ` or `. B` is missing: the words are the same. Slides what is inserted or deleted
 * alone to where a reader would cut: at a line, a sentence, a word. Pairs are positions of words that stay, rising.
 */
export function slideGaps(olds: readonly Token[], news: readonly Token[], pairs: readonly Pair[]): readonly Pair[] {
  const slid: Pair[] = [[-1, -1], ...pairs, [olds.length, news.length]];
  for (let gap = 1; gap < slid.length; gap += 1) {
    const side = loneSide(slid[gap - 1], slid[gap]);
    if (side !== undefined) gap = new Gap(slid, side, side === 0 ? olds : news, gap).slide();
  }
  return slid.slice(1, -1);
}

type SideIndex = 0 | 1;

/** On which side something stands between two neighbouring pairs, where it is one side only. */
function loneSide(before: Pair | undefined, behind: Pair | undefined): SideIndex | undefined {
  if (before === undefined || behind === undefined) return undefined;
  const [old, now] = [behind[0] - before[0] > 1, behind[1] - before[1] > 1];
  if (old === now) return undefined;
  return old ? 0 : 1;
}

class Gap {
  readonly #pairs: Pair[];
  readonly #side: SideIndex;
  readonly #tokens: readonly Token[];
  /** The gap lies in front of the pair with this number. */
  #at: number;

  constructor(pairs: Pair[], side: SideIndex, tokens: readonly Token[], at: number) {
    this.#pairs = pairs;
    this.#side = side;
    this.#tokens = tokens;
    this.#at = at;
  }

  /** Leaves the gap at its best place and gives the number of the pair behind it. Of equal places the last one is best. */
  slide(): number {
    while (this.#slideLeft());
    let best = { at: this.#at, merit: this.#merit() };
    while (this.#slideRight()) {
      const merit = this.#merit();
      if (merit >= best.merit) best = { at: this.#at, merit };
    }
    while (this.#at > best.at) this.#slideLeft();
    return this.#at;
  }

  /** The word in front of the gap goes into it, and the last word of it stays instead. */
  #slideLeft(): boolean {
    const [front, behind] = [this.#position(this.#at - 1), this.#position(this.#at)];
    if (!this.#isTight(this.#at - 2) || this.#keyAt(front) !== this.#keyAt(behind - 1)) return false;
    this.#pairAt(this.#at - 1, behind - 1);
    this.#at -= 1;
    return true;
  }

  #slideRight(): boolean {
    const [front, behind] = [this.#position(this.#at - 1), this.#position(this.#at)];
    if (!this.#isTight(this.#at) || this.#keyAt(behind) !== this.#keyAt(front + 1)) return false;
    this.#pairAt(this.#at, front + 1);
    this.#at += 1;
    return true;
  }

  /** Whether nothing stands between this pair and the next, so that no other change is run into. */
  #isTight(number: number): boolean {
    const [pair, next] = [this.#pairs[number], this.#pairs[number + 1]];
    return pair !== undefined && next !== undefined && next[0] - pair[0] === 1 && next[1] - pair[1] === 1;
  }

  #position(number: number): number {
    return this.#pairs[number]?.[this.#side] ?? -1;
  }

  #pairAt(number: number, position: number): void {
    const pair = this.#pairs[number];
    if (pair) this.#pairs[number] = this.#side === 0 ? [position, pair[1]] : [pair[0], position];
  }

  #keyAt(position: number): string | undefined {
    return this.#tokens[position]?.key;
  }

  #merit(): number {
    return this.#cutMerit(this.#position(this.#at - 1) + 1) + this.#cutMerit(this.#position(this.#at));
  }

  /** How naturally the text is cut in front of a word. */
  #cutMerit(position: number): number {
    const [end, last, next] = [-2, -1, 0].map((offset) => this.#tokens[position + offset]?.text);
    if (last === undefined || next === undefined || last === '\n') return 4;
    if (/^\s/.test(last)) return end !== undefined && /[.!?…;:]$/.test(end) ? 3 : 2;
    return /^\s/.test(next) ? 1 : 0;
  }
}
