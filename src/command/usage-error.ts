import type { Bilingual } from '../diagnostics/diagnostic.js';
import { type Placeholders, sentence } from '../diagnostics/sentence.js';

/** The command line asks for something that cannot be done. The message says what; the exit code is 2. */
export class UsageError extends Error {
  readonly bilingual: Bilingual;

  constructor(message: Bilingual, args: Placeholders = {}) {
    const bilingual = sentence(message, args);
    super(bilingual.en);
    this.bilingual = bilingual;
  }
}
