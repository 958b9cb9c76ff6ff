import type { DocxCheck } from '../docx-check.js';
import { adjacentTables } from './adjacent-tables.js';
import { bookmarkNames } from './bookmark-names.js';
import { bookmarkPairs } from './bookmark-pairs.js';
import { cellEnd } from './cell-end.js';
import { clockDates } from './clock-dates.js';
import { contentControls } from './content-controls.js';
import { deletedText } from './deleted-text.js';
import { drawingText } from './drawing-text.js';
import { emptyParagraphs } from './empty-paragraphs.js';
import { emptyTable } from './empty-table.js';
import { fieldResults } from './field-results.js';
import { fileProperties } from './file-properties.js';
import { fonts } from './fonts.js';
import { headingLevels } from './heading-levels.js';
import { hiddenText } from './hidden-text.js';
import { languages } from './languages.js';
import { pageSizes } from './page-sizes.js';
import { questionsOnOpening } from './questions-on-opening.js';
import { relationships } from './relationships.js';
import { styleChain } from './style-chain.js';
import { tableGrid } from './table-grid.js';
import { tableHeaders } from './table-headers.js';
import { tableText } from './table-text.js';
import { textWhiteSpace } from './text-white-space.js';
import { unbalancedField } from './unbalanced-field.js';
import { undefinedAnchor } from './undefined-anchor.js';
import { undefinedNumbering } from './undefined-numbering.js';
import { undefinedStyle } from './undefined-style.js';

/** All checks, by name. */
export const docxChecks: readonly DocxCheck[] = [
  adjacentTables,
  bookmarkNames,
  bookmarkPairs,
  cellEnd,
  clockDates,
  contentControls,
  deletedText,
  drawingText,
  emptyParagraphs,
  emptyTable,
  fieldResults,
  fileProperties,
  fonts,
  headingLevels,
  hiddenText,
  languages,
  pageSizes,
  questionsOnOpening,
  relationships,
  styleChain,
  tableGrid,
  tableHeaders,
  tableText,
  textWhiteSpace,
  unbalancedField,
  undefinedAnchor,
  undefinedNumbering,
  undefinedStyle,
];
