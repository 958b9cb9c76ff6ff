import type { PhrasingContent } from 'mdast';
import type { Flavour } from './flavour.js';

/** What may be more than itself. */
const signs = /[\\`*_<&:\]]/;

/**
 * What stands inside of a block, given line by line. Two runs of stars or of low lines may belong together, and a bracket
 * be part of a link: such are left to the parser, but for one stretch of strong text.
 */
export function readPlainInlines(lines: readonly string[], flavour: Flavour): PhrasingContent[] | undefined {
  const [only = ''] = lines;
  if (lines.length === 1 && !only.endsWith(' ') && !signs.test(only)) return textOf(only);
  // Two spaces break a line, and one hides a backslash.
  if (lines.some((line, index) => /\\ +$/.test(line) || (index < lines.length - 1 && line.endsWith('  ')))) {
    return undefined;
  }
  const text = lines.map((line) => line.replace(/ +$/, '')).join('\n');
  if (!signs.test(text)) return textOf(text);
  const strong = findStrong(text);
  if (strong === undefined) return new InlineReader(text, flavour).read();
  const [before, children, after] = strong.map((part) => new InlineReader(part, flavour).read());
  return before && children && after && [...before, { type: 'strong', children }, ...after];
}

/**
 * The text before, inside and after the only words between double stars, which begin and end with something other than a
 * sign, and stand apart.
 */
function findStrong(text: string): readonly string[] | undefined {
  const pattern = /^((?:.*[ \n])?)\*\*([^\s\p{P}\p{S}](?:[^\n]*[^\s\p{P}\p{S}])?)\*\*((?:[\s\p{P}].*)?)$/su;
  const parts = /^[^*]*\*\*[^*]+\*\*[^*]*$/.test(text) && !text.includes('_') ? pattern.exec(text) : null;
  return parts?.slice(1);
}

function textOf(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

class InlineReader {
  readonly #text: string;
  readonly #flavour: Flavour;
  readonly #nodes: PhrasingContent[] = [];
  readonly #runs = { '*': 0, _: 0 };
  /** Text before `#from` that is no node yet. */
  #value = '';
  #from = 0;

  constructor(text: string, flavour: Flavour) {
    this.#text = text;
    this.#flavour = flavour;
  }

  read(): PhrasingContent[] | undefined {
    const sign = /\\|`|\*+|_+|<|&|:|\]/g;
    for (;;) {
      const match = sign.exec(this.#text);
      if (match === null) break;
      if (!this.#take(match[0], match.index)) return undefined;
      sign.lastIndex = Math.max(sign.lastIndex, this.#from);
    }
    this.#end(this.#text.length, this.#text.length);
    return this.#nodes;
  }

  /** Whether a sign is what it seems: itself, or what it always means. */
  #take(sign: string, at: number): boolean {
    const next = this.#text[at + sign.length] ?? '';
    switch (sign[0]) {
      case '\\':
        this.#takeBackslash(next, at);
        return true;
      case '*':
      case '_':
        this.#runs[sign[0]] += 1;
        return this.#runs[sign[0]] === 1;
      case '<':
        return this.#takeAngle(at);
      case '&':
        return !/^&#?[A-Za-z0-9]+;/.test(this.#text.slice(at, at + 40));
      case ':':
        return this.#flavour === 'twin' || this.#takeColon(next, at);
      case ']':
        return next !== '(' && next !== ':';
      default:
        return false;
    }
  }

  #takeBackslash(next: string, at: number): void {
    if (next === '\n') {
      this.#end(at, at + 2);
      this.#nodes.push({ type: 'break' });
    } else if (/[!-/:-@[-`{-~]/.test(next)) {
      this.#value += this.#text.slice(this.#from, at) + next;
      this.#from = at + 2;
    }
  }

  #takeAngle(at: number): boolean {
    if (this.#flavour === 'twin' && this.#text.startsWith('<br>', at)) {
      this.#end(at, at + 4);
      this.#nodes.push({ type: 'html', value: '<br>' });
      return true;
    }
    return !/[A-Za-z/!?]/.test(this.#text[at + 1] ?? '');
  }

  #takeColon(next: string, at: number): boolean {
    const behind = this.#text[at + 3] ?? '';
    if (this.#text.startsWith(':br', at) && endsName(behind) && !/[-_:[{]/.test(behind)) {
      this.#end(at, at + 3);
      this.#nodes.push({ type: 'textDirective', name: 'br', attributes: {}, children: [] });
      return true;
    }
    return next !== ':' && endsName(next);
  }

  /** A node of the text before `at`; what follows begins at `next`. */
  #end(at: number, next: number): void {
    const value = this.#value + this.#text.slice(this.#from, at);
    if (value !== '') this.#nodes.push({ type: 'text', value });
    this.#value = '';
    this.#from = next;
  }
}

/** Whether no name of a mark begins or goes on with that unit of UTF-16. */
function endsName(unit: string): boolean {
  return unit === '' || /[\s\p{P}\p{S}]/u.test(unit);
}
