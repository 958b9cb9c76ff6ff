import type { recordCodes } from '../diagnostics/codes/record.js';
import type { Bilingual } from '../diagnostics/diagnostic.js';

/** Something wrong in a record, at a pointer of its data; the file tells which line that is. */
export interface Finding {
  readonly code: keyof typeof recordCodes;
  readonly pointer: string;
  /** The key is shown where the property itself is unwelcome, or where something is missing in it. */
  readonly part: 'value' | 'key';
  readonly message: Bilingual;
  readonly hint: Bilingual;
}
