import type { Location, Range } from '../diagnostics/diagnostic.js';

/** Plain data as typed by the author: no dates, no big numbers, no prototypes other than none (`Object.create(null)`). */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** One content file after parsing. Numbers are safe integers; decimals and everything else stay the text that was typed. */
export interface ParsedFile {
  /** Relative to the project root, with `/`. */
  readonly file: string;
  /** The folder directly under `content/`. */
  readonly product: string;
  readonly data: Json;
  /** Lower-case hex SHA-256 of the bytes on disk. */
  readonly sha256: string;
  readonly text: string;
  /**
   * Where the value at `pointer` stands; `key` asks for the property's key instead. A pointer that does not exist
   * falls back to its nearest existing ancestor, and the location then names that ancestor.
   */
  locate(pointer: string, part?: 'value' | 'key'): Location;
  /** Every pointer of the file, in document order, with its value range. */
  readonly pointers: ReadonlyMap<string, Range>;
}
