import { isPartialDate } from './partial-date.js';

/** The formats our schemas name, each with what says whether a text has it. */
export const knownFormats = { 'partial-date': isPartialDate } as const;
