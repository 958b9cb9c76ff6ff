import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { PackagePlan } from '../../src/package/package-plan.js';
import { planFile } from '../../src/package/plan-file.js';
import { type Output, stagePackage, writePackage } from '../../src/package/write-package.js';
import { countModules } from '../../src/readiness/count-modules.js';
import { sampleRow } from '../readiness/sample-row.js';

export function temporaryOutput(): Output {
  return { folder: mkdtempSync(join(tmpdir(), 'dossier-out-')), shown: 'out' };
}

/** A package of two documents whose texts carry `edition`. */
export function samplePlan(edition: string, only?: readonly string[]): PackagePlan {
  const sections = ['1.8.3', '2.5'].filter((section) => only === undefined || only.includes(section));
  return {
    build: { product: 'alpha', profile: 'draft', asOf: '2026-11-22', synthetic: true, tool: 'dossier 0.0.0' },
    ...(only !== undefined && { only }),
    files: sections.map((section) =>
      planFile(
        { path: `ru/m${section}.md`, document: section, section },
        new TextEncoder().encode(`${section} ${edition}`),
      ),
    ),
    checklist: countModules(
      ['1.8.3', '2.5'].map((section) =>
        sampleRow(section, { state: sections.includes(section) ? 'ready' : 'not-built' }),
      ),
    ),
  };
}

/** Writes a package of which nothing is staged yet. */
export function writePlan(output: Output, plan: PackagePlan): ReturnType<typeof writePackage> {
  return writePackage(output, plan, stagePackage(output, plan.build.product));
}

/** Every file below a folder, by its relative name. */
export function readTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}
