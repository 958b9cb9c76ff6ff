/**
 * Values never enter the Markdown text. In their place stands a token made of private-use characters, which Markdown
 * reads as letters; after parsing the token becomes the value again. A second token marks places of the template and
 * is taken out before parsing. Template text itself is refused if it holds such characters.
 */
const open = { value: '\uE000', place: '\uE002' } as const;
const close = { value: '\uE001', place: '\uE003' } as const;
const digitBase = 0xe010;

type TokenKind = keyof typeof open;

const valueTokens = /\uE000([\uE010-\uE019]+)\uE001/gu;
const placeTokens = /\uE002([\uE010-\uE019]+)\uE003/gu;

/** The token that stands for entry `index` of a register. */
export function encodeToken(kind: TokenKind, index: number): string {
  const digits = [...String(index)].map((digit) => String.fromCharCode(digitBase + Number(digit)));
  return open[kind] + digits.join('') + close[kind];
}

export interface TokenPiece {
  /** Plain text before the token. */
  readonly text: string;
  /** The index the token stands for; absent in the last piece. */
  readonly index?: number;
}

/** Splits text at its tokens: each piece is the text before a token and the token's index; the last has no token. */
export function splitTokens(kind: TokenKind, text: string): TokenPiece[] {
  const pieces: TokenPiece[] = [];
  let last = 0;
  for (const match of text.matchAll(kind === 'value' ? valueTokens : placeTokens)) {
    pieces.push({ text: text.slice(last, match.index), index: decodeDigits(match[1] ?? '') });
    last = match.index + match[0].length;
  }
  return [...pieces, { text: text.slice(last) }];
}

function decodeDigits(digits: string): number {
  return Number([...digits].map((digit) => digit.charCodeAt(0) - digitBase).join(''));
}
