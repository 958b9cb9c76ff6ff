import { distance } from 'fastest-levenshtein';
import { isFormOf, wordsOf } from './name-spelling.js';
import { plainText } from './plain-text.js';

export interface NameMiss {
  readonly written: string;
  /** The name that was meant. */
  readonly name: string;
}

/**
 * Finds names of persons with one misspelt word: as many words in a row as the name has, all but one of them the name's own
 * in some case form, and that one a letter or two away. A surname alone is never accused: it resembles other words.
 */
export function nearMisses(names: readonly string[]): (text: string) => NameMiss[] {
  const known = names.map((name) => ({ name, words: wordsOf(plainText(name)).map(({ text }) => text) }));
  const knownNames = new Set(known.map(({ words }) => words.join(' ')));
  const knownWords = new Set(known.flatMap(({ words }) => words));
  // A dossier says few words many times: each is compared with the names once.
  const judged = new Map<string, JudgedWord>();
  const judge = (word: string): JudgedWord => {
    const before = judged.get(word);
    if (before !== undefined) return before;
    const plain = plainText(word);
    const made = { plain, own: new Set([...knownWords].filter((name) => isName(plain, name))) };
    judged.set(word, made);
    return made;
  };
  return (text) => {
    const written = wordsOf(text);
    if (written.every((word) => judge(word.text).own.size === 0)) return [];
    const words = written.map((word) => ({ ...word, ...judge(word.text) }));
    return words.flatMap((first, index) =>
      known.flatMap(({ name, words: own }) => {
        const window = words.slice(index, index + own.length);
        const last = window.at(-1);
        if (own.length < 2 || window.length < own.length || last === undefined) return [];
        const strangers = window.flatMap((word, place) => (word.own.has(own[place] ?? '') ? [] : [place]));
        const [stranger] = strangers;
        if (stranger === undefined || strangers.length > 1) return [];
        const [word, meant] = [window[stranger]?.plain ?? '', own[stranger] ?? ''];
        if (meant.length < 4 || distance(word, meant) > 2) return [];
        const found = text.slice(first.index, last.index + last.text.length);
        return knownNames.has(window.map(({ plain }) => plain).join(' ')) ? [] : [{ written: found, name }];
      }),
    );
  };
}

interface JudgedWord {
  readonly plain: string;
  /** The words of the names that this word is a case form of. */
  readonly own: ReadonlySet<string>;
}

/** Russian names are declined as adjectives, too. */
const adjectiveEndings = /(?:ого|ому|ым|ой|ую|ою|ей|ею|его|ему|им)$/u;

function isName(word: string, name: string): boolean {
  // Of a name, an ending replaces two letters at most.
  if (!word.startsWith(name.slice(0, -2))) return false;
  if (isFormOf(word, name)) return true;
  const stem = name.replace(/(?:ая|яя|ий|ый|ой|а|я)$/u, '');
  return word.startsWith(stem) && (adjectiveEndings.test(word) || word.slice(stem.length).length <= 1);
}
