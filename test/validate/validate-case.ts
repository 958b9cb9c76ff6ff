import { rmSync } from 'node:fs';
import { afterAll } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { loadContent } from '../../src/load/load-content.js';
import { compileSchemas } from '../../src/validate/compile-schemas.js';
import { validateRecords } from '../../src/validate/validate-records.js';
import { type CaseFolder, type LaidOut, layOutCase } from '../cases/lay-out-case.js';
import { openCase } from '../load/open-case.js';

const folders: CaseFolder[] = [];
afterAll(() => {
  for (const { root } of folders) rmSync(root, { recursive: true });
});

/** Lays out a case; its folder is removed after the tests of the file. */
export function openLaidOut(laidOut?: LaidOut) {
  const folder = layOutCase(laidOut);
  folders.push(folder);
  return { folder, world: openCase(folder) };
}

/** The schemas of the repository. */
export const schemas = compileSchemas(openLaidOut().world);

/** Loads and validates a case. */
export function validateCase(laidOut?: LaidOut, products?: readonly string[]) {
  const { folder, world } = openLaidOut(laidOut);
  const content = loadContent(world, products === undefined ? {} : { products });
  return { folder, content, records: validateRecords(content, schemas.value) };
}

/** `code file:line:column`, as the cases spell it. */
export function showFinding({ code, at }: Diagnostic): string {
  return at === undefined ? code : `${code} ${at.file}:${at.range.start.line}:${at.range.start.column}`;
}
