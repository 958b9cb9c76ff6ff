import type { Bilingual } from '../../diagnostics/diagnostic.js';

const most = 5;

/** `a`, `b`, `c` and, where there are many, how many more: one finding must not fill the screen. */
export function listSome(names: readonly string[]): Bilingual {
  const shown = names
    .slice(0, most)
    .map((name) => `\`${name}\``)
    .join(', ');
  const more = names.length - most;
  return more > 0 ? { ru: `${shown} и ещё ${more}`, en: `${shown} and ${more} more` } : { ru: shown, en: shown };
}
