import type { Language } from '../../diagnostics/diagnostic.js';
import { isObject } from '../../load/is-object.js';
import type { Json } from '../../load/parsed-file.js';

/** Longer values are cut: the documents show them in full. In UTF-16 code units. */
const longest = 120;

/** A value before and after, each in one line. Of two long texts the part where they part. */
export interface DescribedChange {
  readonly old: string;
  readonly new: string;
  /** The values are the same: only the place is another. */
  readonly isMove: boolean;
}

export function describeChange(old: Json | undefined, now: Json | undefined, language: Language): DescribedChange {
  const isMove = old !== undefined && now !== undefined && JSON.stringify(old) === JSON.stringify(now);
  const [was, is] = [old, now].map((value) => (value === undefined ? '—' : shorten(value, language)));
  if (was === undefined || is === undefined) throw new Error('a change has two values');
  let shared = 0;
  while (shared < was.length && was[shared] === is[shared]) shared += 1;
  const from = isMove || Math.max(was.length, is.length) <= longest ? 0 : was.lastIndexOf(' ', shared - before) + 1;
  return { old: cut(was, from), new: cut(is, from), isMove };
}

/** So much of what both texts share stands before the first difference. In UTF-16 code units. */
const before = 30;

function cut(text: string, from: number): string {
  const rest = text.slice(from);
  const end = rest.length > longest ? `${rest.slice(0, longest).trimEnd()}…` : rest;
  return from > 0 ? `…${end}` : end;
}

/** A bilingual text in the reader's language, anything larger as JSON. */
function shorten(value: Json, language: Language): string {
  if (typeof value === 'string') return value.replaceAll(/\s+/g, ' ').trim();
  const own = isObject(value) && Object.keys(value).every((key) => key === 'ru' || key === 'en') && value[language];
  return typeof own === 'string' ? shorten(own, language) : JSON.stringify(value);
}
