import type { JsonObject, ParsedFile } from '../load/parsed-file.js';

/** A file whose kind of record is known. Nothing else about it is certain yet. */
export interface RecordFile extends ParsedFile {
  readonly data: JsonObject;
}
