import type { DocumentModel } from '../../../../assemble/document-model.js';
import { elementsOf } from '../elements-of.js';
import type { StructureElement } from '../structure-element.js';
import { checkBlocks } from './check-blocks.js';
import { checkContent } from './check-content.js';
import { checkHeadings } from './check-headings.js';
import { checkLanguages } from './check-languages.js';
import { checkLinks } from './check-links.js';
import { checkNesting } from './check-nesting.js';
import { checkTables } from './check-tables.js';

/**
 * What is wrong with the structure tree of a document that has been drawn: a mistake of ours, found before the file is
 * written. Empty when nothing is. The rules are those of PDF/UA-1, and that the tree says what the model says.
 */
export function checkStructure(root: StructureElement, model: DocumentModel): readonly string[] {
  const elements = elementsOf(root);
  return checks.flatMap((check) => check(elements, model));
}

const checks = [checkBlocks, checkHeadings, checkNesting, checkTables, checkLinks, checkLanguages, checkContent];
