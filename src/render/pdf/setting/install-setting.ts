import type { PdfmakeInternals } from '../pdfmake-internals.js';
import { placeRows } from './place-rows.js';
import { repeatRunningLines } from './repeat-running-lines.js';
import { setTexts } from './set-texts.js';
import { writeLines } from './write-lines.js';
import { writeShapes } from './write-shapes.js';

/** What takes the place of parts of pdfmake 0.3.11 because those are slow; repairs/ wraps what is made here like the rest. */
export function installSetting(internals: PdfmakeInternals): void {
  setTexts(internals);
  placeRows(internals);
  repeatRunningLines(internals);
  writeLines(internals);
  writeShapes(internals);
}
