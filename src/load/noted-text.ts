import { isObject } from './is-object.js';
import type { Span } from './line-index.js';
import type { Json } from './parsed-file.js';
import type { PlacedData, Places } from './place-data.js';
import { appendPointer } from './pointer.js';

/** A text without problems, as it is left to later runs: its data, and where each value and key begins and ends. */
export interface NotedText {
  readonly data: Json;
  /** For each value start and end, for each key the same before its value: in the order of the data. */
  readonly spans: readonly number[];
  readonly body?: Span;
}

/** `undefined` where the data cannot tell the order of the text: objects put keys that are numbers first. */
export function noteText({ data, values, keys }: PlacedData, body: Span | undefined): NotedText | undefined {
  const spans: number[] = [];
  const order = values.keys();
  let isInOrder = true;
  const note = (value: Json, pointer: string): void => {
    isInOrder &&= order.next().value === pointer;
    addSpan(spans, values.get(pointer));
    if (Array.isArray(value)) for (const [index, item] of value.entries()) note(item, appendPointer(pointer, index));
    if (!isObject(value)) return;
    for (const key of Object.keys(value)) {
      const member = appendPointer(pointer, key);
      addSpan(spans, keys.get(member));
      note(value[key] ?? null, member);
    }
  };
  note(data, '');
  return isInOrder ? { data, spans, ...(body && { body }) } : undefined;
}

function addSpan(spans: number[], span: Span | undefined): void {
  if (span !== undefined) spans.push(span.start, span.end);
}

/** The data as parsing gives them: objects without a prototype. */
export function dataOf({ data }: NotedText): Json {
  return withoutPrototypes(data);
}

function withoutPrototypes(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (!isObject(value)) return value;
  const bare: Record<string, Json> = Object.create(null);
  for (const key of Object.keys(value)) bare[key] = withoutPrototypes(value[key] ?? null);
  return bare;
}

export function placesOf({ data, spans }: NotedText): Places {
  const values = new Map<string, Span>();
  const keys = new Map<string, Span>();
  let at = 0;
  const take = (places: Map<string, Span>, pointer: string): void => {
    const [start = 0, end = 0] = spans.slice(at, at + 2);
    places.set(pointer, { start, end });
    at += 2;
  };
  const read = (value: Json, pointer: string): void => {
    take(values, pointer);
    if (Array.isArray(value)) for (const [index, item] of value.entries()) read(item, appendPointer(pointer, index));
    if (!isObject(value)) return;
    for (const key of Object.keys(value)) {
      const member = appendPointer(pointer, key);
      take(keys, member);
      read(value[key] ?? null, member);
    }
  };
  read(data, '');
  return { values, keys };
}
