/** Letters and groups that different transliterations of one Russian name write differently, each with its one form. */
const sameSounds: readonly (readonly [RegExp, string])[] = [
  [/tz|ts|cz|c(?=[eiy])/g, 'c'],
  [/zh|j(?![aeiou])/g, 'zh'],
  [/kh|ch(?=[rl])/g, 'h'],
  [/ph/g, 'f'],
  [/ks/g, 'x'],
  [/k|q/g, 'c'],
  [/yu|iu|ju/g, 'u'],
  [/ya|ia|ja/g, 'a'],
  [/ye|ie/g, 'e'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
];

/** A Latin spelling of a name reduced to its sounds: two transliterations of one Russian name give the same. */
export function soundsOf(word: string): string {
  return sameSounds.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word.toLowerCase());
}
