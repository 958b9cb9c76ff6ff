import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { documentCodesFile, readDocumentCodes } from '../../src/sections/document-codes.js';
import { readSectionMap, sectionMapFile } from '../../src/sections/section-map.js';

/** The document type codes and the sections of the dossier, as the project ships them. */
export const officialCodes = readDocumentCodes(readJson(documentCodesFile));
export const officialSections = readSectionMap(readJson(sectionMapFile), officialCodes);

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(resolve(import.meta.dirname, '../..'), file), 'utf8'));
}
