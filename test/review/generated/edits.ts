import { isObject } from '../../../src/load/is-object.js';
import type { Json } from '../../../src/load/parsed-file.js';
import { appendPointer, isWithin, splitPointer } from '../../../src/load/pointer.js';
import { nextNumber, tenYearsLater } from '../../../src/mutation/mutate-value.js';

/** One change of the data at one place of a file. */
export interface Edit {
  readonly kind: EditKind;
  readonly pointer: string;
  readonly apply: (data: Json) => Json;
}

export type EditKind = 'value' | 'narrative' | 'item added' | 'item removed' | 'item moved' | 'gap';

/** Every change this knows to make of the data of one file, whether or not its schema allows it. */
export function editsOf(data: Json): readonly Edit[] {
  return placesIn(data, '').flatMap(({ pointer, value }): readonly Edit[] => {
    if (pointer === '' || isNotPrinted(pointer)) return [];
    const changes = [...changesOf(value), { kind: 'gap', changed: absence } as const];
    return changes.map(({ kind, changed }) => ({
      kind,
      pointer,
      apply: (whole) => replaceAt(whole, pointer, changed),
    }));
  });
}

interface ChangedValue {
  readonly kind: EditKind;
  readonly changed: Json;
}

const absence = { absent: 'pending', note: { ru: 'ждем ответа', en: 'an answer is awaited' } };

function changesOf(value: Json): readonly ChangedValue[] {
  if (Array.isArray(value)) return changesOfList(value);
  if (typeof value === 'number') return [{ kind: 'value', changed: value + 1 }];
  if (typeof value !== 'string') return [];
  if (value.length <= 120) {
    const changed = nextNumber(value) ?? tenYearsLater(value) ?? reworded(value);
    return changed === undefined ? [] : [{ kind: 'value', changed }];
  }
  return narratives.flatMap((rewrite) => {
    const changed = rewrite(value);
    return changed === undefined ? [] : [{ kind: 'narrative', changed } as const];
  });
}

function changesOfList([first, ...rest]: readonly Json[]): readonly ChangedValue[] {
  if (first === undefined) return [];
  const added = { kind: 'item added', changed: [first, sibling(first), ...rest] } as const;
  if (rest.length === 0) return [added];
  return [
    added,
    { kind: 'item removed', changed: rest },
    { kind: 'item removed', changed: [first, ...rest.slice(0, -1)] },
    { kind: 'item moved', changed: [...rest, first] },
  ];
}

interface Place {
  readonly pointer: string;
  readonly value: Json;
}

function placesIn(value: Json, pointer: string): readonly Place[] {
  const below = Array.isArray(value)
    ? value.map((item, index): Place => ({ pointer: appendPointer(pointer, index), value: item }))
    : isObject(value)
      ? Object.entries(value).map(([key, field]): Place => ({ pointer: appendPointer(pointer, key), value: field }))
      : [];
  return [{ pointer, value }, ...below.flatMap((place) => placesIn(place.value, place.pointer))];
}

/** What says where values come from and what they are called is not what documents say. */
function isNotPrinted(pointer: string): boolean {
  if (/\/(id|[A-Za-z]+Ids?)(\/|$)/.test(pointer)) return true;
  return ['/provenance', '/fieldProvenance', '/recordType', '/modelVersion', '/productId'].some((group) =>
    isWithin(pointer, group),
  );
}

function replaceAt(whole: Json, pointer: string, value: Json): Json {
  const put = (at: Json, [token, ...rest]: readonly string[]): Json => {
    if (token === undefined) return value;
    if (Array.isArray(at)) return at.map((item, index) => (String(index) === token ? put(item, rest) : item));
    if (!isObject(at)) throw new Error(`nothing stands at ${pointer}`);
    return Object.fromEntries(
      Object.entries(at).map(([key, field]) => [key, key === token ? put(field, rest) : field]),
    );
  };
  return put(whole, splitPointer(pointer));
}

/** One word of a short text otherwise. */
function reworded(text: string): string | undefined {
  const words = text.split(' ');
  const at = Math.floor(words.length / 2);
  const word = words[at];
  if (word === undefined || !/\p{L}{3,}/u.test(word)) return undefined;
  const other = /[а-яё]/i.test(text) ? 'измененное' : 'altered';
  return words.map((each, index) => (index === at ? other : each)).join(' ');
}

const narratives: readonly ((text: string) => string | undefined)[] = [
  (text) => `${addition(text)} ${text}`,
  (text) => `${text}\n\n${addition(text)}`,
  (text) => {
    const [, ...rest] = sentencesOf(text);
    return rest.length > 0 ? rest.join(' ') : undefined;
  },
  (text) => {
    const [first, second, ...rest] = sentencesOf(text);
    return first === undefined || second === undefined ? undefined : [second, first, ...rest].join(' ');
  },
  (text) => reworded(text),
];

function addition(text: string): string {
  return /[а-яё]/i.test(text) ? 'Добавлено 12,5 % (3 из 24).' : 'Added were 12.5% (3 of 24).';
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?]) +/);
}

/** An item like this one, under another id and with other numbers. */
function sibling(item: Json): Json {
  if (typeof item === 'number') return item + 1;
  if (Array.isArray(item)) return item.map(sibling);
  if (!isObject(item)) return typeof item === 'string' ? (reworded(item) ?? item) : item;
  return Object.fromEntries(
    Object.entries(item).map(([key, field]) => {
      if (key === 'id') return [key, `${String(field)}-added`];
      return [key, typeof field === 'string' ? field : sibling(field)];
    }),
  );
}
