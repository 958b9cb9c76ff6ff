import type { Bilingual, Diagnostic, Location, Related } from './diagnostic.js';

export interface ErrorParts {
  readonly code: string;
  readonly message: Bilingual;
  readonly at?: Location;
  readonly hint?: Bilingual;
  readonly related?: readonly Related[];
  /** The product folder whose build the error stops; absent: all of them. */
  readonly product?: string;
}

/** An ordinary finding of severity error. */
export function createError(parts: ErrorParts): Diagnostic {
  return { severity: 'error', related: [], ...parts };
}
