import type { Bilingual } from '../diagnostics/diagnostic.js';
import { splitPointer } from '../load/pointer.js';

/** How messages name the value at a pointer: by its key, an item by its list: `title`, item 2 of `sites`. */
export function nameField(pointer: string): Bilingual {
  const tokens = splitPointer(pointer);
  const last = tokens.at(-1);
  if (last === 'value' && tokens.at(-3) === 'candidates') return nameCandidate(tokens);
  if (last === undefined) return { ru: 'запись', en: 'the record' };
  if (!/^[0-9]+$/.test(last)) return { ru: `\`${last}\``, en: `\`${last}\`` };
  const list = tokens.findLast((token) => !/^[0-9]+$/.test(token)) ?? '';
  const count = Number(last) + 1;
  return { ru: `пункт ${count} списка \`${list}\``, en: `item ${count} of \`${list}\`` };
}

function nameCandidate(tokens: readonly string[]): Bilingual {
  const field = nameField(
    tokens
      .slice(0, -3)
      .map((token) => `/${token}`)
      .join(''),
  );
  const number = Number(tokens.at(-2)) + 1;
  return { ru: `${field.ru}, спорное значение ${number}`, en: `${field.en}, contested value ${number}` };
}
