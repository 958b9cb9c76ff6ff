import type { loadFileCodes } from '../diagnostics/codes/load-file.js';
import type { loadTextCodes } from '../diagnostics/codes/load-text.js';

/** Every code the load stage can report. */
export type LoadCode = keyof typeof loadFileCodes | keyof typeof loadTextCodes;
