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
  /** The text below the front matter of a Markdown file, LF and NFC, without blank lines around; absent when empty. */
  readonly body?: { readonly text: string; readonly range: Range };
  /** Pointers of values whose problem was reported while loading: what a schema says about them is its echo. */
  readonly reported: ReadonlySet<string>;
  /**
   * Where the value at `pointer` stands; `key` asks for the property's key instead. A pointer that does not exist
   * falls back to its nearest existing ancestor, and the location then names that ancestor.
   */
  locate(pointer: string, part?: 'value' | 'key'): Location;
  /** Every pointer of the file, in document order, with its value range. */
  pointers(): ReadonlyMap<string, Range>;
}
