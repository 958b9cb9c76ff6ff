import type { Range } from '../diagnostics/diagnostic.js';
import { createLocate } from './create-locate.js';
import { indexLines, type Span } from './line-index.js';
import { once } from './once.js';
import type { Json, ParsedFile } from './parsed-file.js';
import { normaliseText, type Places } from './place-data.js';

/** What a file is, whatever its text says. */
export type Identity = Pick<ParsedFile, 'file' | 'product' | 'sha256'>;

/** A text whose data are known. */
export interface PlacedText {
  readonly text: string;
  readonly data: Json;
  readonly reported: ReadonlySet<string>;
  readonly body: Span | undefined;
  /** Asked for when a place is: of most files of a sound product it never is. */
  readonly places: () => Places;
}

export function createParsedFile(identity: Identity, { text, data, reported, body, places }: PlacedText): ParsedFile {
  const lines = once(() => indexLines(text));
  const rangesOf = (spans: ReadonlyMap<string, Span>): Map<string, Range> =>
    new Map([...spans].map(([pointer, span]) => [pointer, lines().rangeOf(span)]));
  const pointers = once(() => rangesOf(places().values));
  const locate = once(() => createLocate(identity.file, pointers(), rangesOf(places().keys)));
  return {
    ...identity,
    data,
    text,
    reported,
    pointers,
    locate: (pointer, part) => locate()(pointer, part),
    ...(body && { body: { text: normaliseText(text.slice(body.start, body.end)), range: lines().rangeOf(body) } }),
  };
}
