import type { Emphasis, Gap, Inline, Strong, Text } from '../../assemble/document-model.js';
import { cleanText } from '../../render/clean-text.js';

/** A word, a number, a gap between words or a mark: what is kept or replaced as a whole. */
export interface Token {
  /** Equal for tokens that print alike: their text and look. */
  readonly key: string;
  readonly text: string;
  /** A word may be made of several inlines: `12` and `-fold`. */
  readonly slices: readonly Slice[];
}

/** A leaf of the tree of inlines, or a part of one, with the inlines around it, outermost first. */
export interface Slice {
  readonly leaf: Leaf;
  readonly text: string;
  readonly around: readonly Wrapper[];
}

export type Wrapper = Strong | Emphasis | Gap;
export type Leaf = Exclude<Inline, Wrapper>;

/**
 * Words with their hyphens and apostrophes, numbers with their separators and groups of digits, white space, any other
 * character. A mark on a letter stays with it.
 */
const words =
  /[\p{L}\p{N}\p{M}]+(?:(?:[-\u2011'\u2019](?=\p{L})|[.,](?=\p{N})|(?<=\p{N})[\u00a0\u202f](?=\p{N}{3}(?!\p{N})))[\p{L}\p{N}\p{M}]+)*|\s+|[^\s]/gu;

/** Cuts inlines at the borders of words, whatever the borders between values and the text around them. */
export function cutInlines(inlines: readonly Inline[]): readonly Token[] {
  const tokens: Token[] = [];
  let text: Slice[] = [];
  const flush = () => {
    tokens.push(...cutTexts(text));
    text = [];
  };
  for (const slice of slicesOf(inlines, [])) {
    if (slice.leaf.kind === 'text') {
      text.push(slice);
      continue;
    }
    flush();
    if (slice.text !== '') tokens.push(tokenOf([slice]));
  }
  flush();
  return tokens;
}

/** Inlines again, of tokens in their order. What was one text is one text, if nothing of it is missing between. */
export function joinTokens(tokens: readonly Token[]): readonly Inline[] {
  return nest(
    tokens.flatMap(({ slices }) => slices),
    0,
  );
}

/** Whether a token says something: white space and marks alone do not. */
export function isWord({ text }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Equal for inlines that print alike, wherever their values begin and end. */
export function inlinesKey(inlines: readonly Inline[]): string {
  return tokenOf(slicesOf(inlines, []).filter(({ text }) => text !== '')).key;
}

function slicesOf(inlines: readonly Inline[], around: readonly Wrapper[]): readonly Slice[] {
  return inlines.flatMap((inline): readonly Slice[] => {
    switch (inline.kind) {
      case 'strong':
      case 'emphasis':
      case 'gap':
        return slicesOf(inline.children, [...around, inline]);
      default:
        return [{ leaf: inline, text: textOf(inline), around }];
    }
  });
}

function textOf(leaf: Leaf): string {
  switch (leaf.kind) {
    case 'line-break':
      return '\n';
    case 'abbreviation':
      return cleanText(leaf.first ? `${leaf.expansion} (${leaf.short})` : leaf.short);
    default:
      return cleanText(leaf.text);
  }
}

function cutTexts(slices: readonly Slice[]): readonly Token[] {
  const whole = slices.map(({ text }) => text).join('');
  const tokens: Token[] = [];
  let index = 0;
  let used = 0;
  for (const [word] of whole.matchAll(words)) {
    const parts: Slice[] = [];
    for (let left = word.length; left > 0; ) {
      const slice = slices[index];
      if (slice === undefined) throw new Error('a word is longer than the texts it was found in');
      const part = slice.text.slice(used, used + left);
      if (part !== '') parts.push({ ...slice, text: part });
      left -= part.length;
      used += part.length;
      if (used < slice.text.length) continue;
      index += 1;
      used = 0;
    }
    tokens.push(tokenOf(parts));
  }
  return tokens;
}

function tokenOf(slices: readonly Slice[]): Token {
  let key = '';
  let last = '';
  for (const slice of slices) {
    const look = lookOf(slice);
    key += look === last ? slice.text : `\u0001${look}\u0002${slice.text}`;
    last = look;
  }
  return { key, text: slices.map(({ text }) => text).join(''), slices };
}

/** Nested emphasis prints as single; who made a value certain or not is seen in print, so it counts. */
function lookOf({ leaf, around }: Slice): string {
  const looks = new Set<string>(around.map((wrapper) => (wrapper.kind === 'gap' ? wrapper.state : wrapper.kind)));
  if (leaf.kind === 'superscript' || leaf.kind === 'subscript') looks.add(leaf.kind);
  return [...looks].sort().join(' ');
}

function nest(slices: readonly Slice[], depth: number): readonly Inline[] {
  const inlines: Inline[] = [];
  for (let at = 0; at < slices.length; ) {
    const first = slices[at];
    if (first === undefined) break;
    const wrapper = first.around[depth];
    let end = at + 1;
    const belongs = (slice: Slice | undefined) =>
      slice !== undefined && (wrapper ? slice.around[depth] === wrapper : slice.leaf === first.leaf && isCut(slice));
    while (belongs(slices[end])) end += 1;
    const group = slices.slice(at, end);
    inlines.push(wrapper ? { ...wrapper, children: nest(group, depth + 1) } : leafOf(first, group));
    at = end;
  }
  return inlines;
}

/** Only texts are cut; an abbreviation that stands twice is two. */
function isCut({ leaf }: Slice): boolean {
  return leaf.kind === 'text';
}

function leafOf(first: Slice, group: readonly Slice[]): Leaf {
  const { leaf } = first;
  if (leaf.kind !== 'text') return leaf;
  const text: Text = { ...leaf, text: group.map((slice) => slice.text).join('') };
  return text.text === leaf.text ? leaf : text;
}
