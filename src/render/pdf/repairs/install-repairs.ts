import type { PdfmakeInternals } from '../pdfmake-internals.js';
import { collectPageContent } from './collect-page-content.js';
import { endMarginAtPageEnd } from './end-margin-at-page-end.js';
import { escapeMetadata } from './escape-metadata.js';
import { joinBorders } from './join-borders.js';
import { keepLastLines } from './keep-last-lines.js';
import { layOutRowsInStretches } from './lay-out-rows-in-stretches.js';
import { mapToTypedCharacters } from './map-to-typed-characters.js';
import { openFontsOfDrawings } from './open-fonts-of-drawings.js';
import { pointDestinations } from './point-destinations.js';
import { putListMarkerBeforeItsText } from './put-list-marker-before-its-text.js';
import { nameTableThatDoesNotFit, refuseLostContent } from './refuse-lost-content.js';
import { refuseReusedNodes } from './refuse-reused-nodes.js';
import { refuseWideTables } from './refuse-wide-tables.js';
import { releaseDrawn } from './release-drawn.js';
import { reserveHeight, reserveRowHeight } from './reserve-height.js';
import { shareFontTables } from './share-font-tables.js';
import { shareOutlines } from './share-outlines.js';
import { shrinkDrawings } from './shrink-drawings.js';
import { sortNames } from './sort-names.js';

/**
 * Where pdfmake 0.3.11 loses content without a word or lacks a thing we cannot do without, its own methods are wrapped,
 * one repair in each file of this folder. test/render/pdf-repairs.test.ts fails when an upgrade makes one ineffective.
 */
export function installRepairs(internals: PdfmakeInternals): void {
  for (const repair of repairs) repair(internals);
}

const repairs = [
  refuseLostContent,
  nameTableThatDoesNotFit,
  refuseReusedNodes,
  refuseWideTables,
  reserveHeight,
  reserveRowHeight,
  shrinkDrawings,
  endMarginAtPageEnd,
  putListMarkerBeforeItsText,
  keepLastLines,
  pointDestinations,
  sortNames,
  escapeMetadata,
  openFontsOfDrawings,
  shareFontTables,
  shareOutlines,
  mapToTypedCharacters,
  joinBorders,
  layOutRowsInStretches,
  releaseDrawn,
  collectPageContent,
];
