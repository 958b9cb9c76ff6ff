/**
 * Values never enter the Markdown text. In their place stands a token made of private-use characters, which Markdown
 * reads as letters; after parsing the token becomes the value again. A second token marks places of the template and
 * is taken out before parsing. Template text itself is refused if it holds such characters.
 */
const open = { value: '\uE000', place: '\uE002' } as const;
const close = { value: '\uE001', place: '\uE003' } as const;
const digitBase = 0xe010;

type TokenKind = keyof typeof open;

const patterns = { value: /\uE000([\uE010-\uE019]+)\uE001/g, place: /\uE002([\uE010-\uE019]+)\uE003/g } as const;

/** The token that stands for entry `index` of a register. */
export function encodeToken(kind: TokenKind, index: number): string {
  let digits = '';
  for (const digit of String(index)) digits += String.fromCharCode(digitBase + Number(digit));
  return open[kind] + digits + close[kind];
}

/** The text without its tokens of a kind. */
export function dropTokens(kind: TokenKind, text: string): string {
  return text.replace(patterns[kind], '');
}

export interface TokenPiece {
  /** Plain text before the token. */
  readonly text: string;
  /** The index the token stands for; absent in the last piece. */
  readonly index?: number;
}

/** Splits text at its tokens: each piece is the text before a token and the token's index; the last has no token. */
export function splitTokens(kind: TokenKind, text: string): TokenPiece[] {
  if (!text.includes(open[kind])) return [{ text }];
  const pieces: TokenPiece[] = [];
  let last = 0;
  for (const match of text.matchAll(patterns[kind])) {
    pieces.push({ text: text.slice(last, match.index), index: decodeDigits(match[1] ?? '') });
    last = match.index + match[0].length;
  }
  return [...pieces, { text: text.slice(last) }];
}

function decodeDigits(digits: string): number {
  let number = 0;
  for (let at = 0; at < digits.length; at += 1) number = number * 10 + digits.charCodeAt(at) - digitBase;
  return number;
}
