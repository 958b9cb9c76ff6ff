import { checkTemplates, type TemplateSet } from './assemble/check-templates.js';
import { loadTemplates } from './assemble/load-templates.js';
import type { TemplateSource } from './assemble/template/template-source.js';
import type { BuildOptions } from './build-options.js';
import { recordRules } from './check/rules/index.js';
import { type ProductChecks, runChecks, unjudged } from './check/run-checks.js';
import type { Diagnostic, Staged } from './diagnostics/diagnostic.js';
import { isBlocked, isError } from './diagnostics/is-blocked.js';
import { compareText } from './diagnostics/sort.js';
import { loadContent } from './load/load-content.js';
import type { ParsedFile } from './load/parsed-file.js';
import { readSavedCopies } from './load/saved-copies.js';
import { type CheckedDossier, type MakeOptions, makeDocuments } from './make-documents.js';
import { collectSources, type Sources } from './package/collect-sources.js';
import { reportSilentGaps } from './readiness/report-silent-gaps.js';
import { loadOfficialData } from './sections/load-official-data.js';
import { collectGaps } from './validate/collect-gaps.js';
import { compileSchemas } from './validate/compile-schemas.js';
import { kindsIn } from './validate/kinds-in.js';
import { validateRecords } from './validate/validate-records.js';
import type { World } from './world.js';

export interface ComposeOptions extends Pick<BuildOptions, 'products' | 'profile' | 'asOf' | 'kept'> {
  /** `none`: the documents are wanted, whatever there is to say against them; no rule runs. */
  readonly rules: 'all' | 'none';
  /** Gets each document as soon as it is made, unless its product is known to be blocked by then. */
  readonly onAssembled?: MakeOptions['onAssembled'];
}

/** Everything short of rendering. */
export interface Composition {
  /** Every product that was read, though no file of it could be parsed; sorted. */
  readonly products: readonly string[];
  /** The products whose records hold together. */
  readonly checks: readonly ProductChecks[];
  /** Those of them whose documents could be assembled: none where a template is at fault. */
  readonly dossiers: readonly CheckedDossier[];
  readonly templates: TemplateSet;
  readonly content: readonly ParsedFile[];
  readonly templateSources: readonly TemplateSource[];
  readonly sources: Sources;
}

/** The pipeline from the files of the world to documents, nothing rendered yet, with everything found on the way. */
export async function composeDossiers(world: World, options: ComposeOptions): Promise<Staged<Composition>> {
  const official = loadOfficialData(world);
  const notes = options.kept?.notes;
  const content = loadContent(world, options, notes);
  const schemas = compileSchemas(world, kindsIn(content.value), notes);
  const records = validateRecords(content, schemas.value, notes);
  const read = allDiagnostics(schemas, content, records);

  // Half of a product's records would make rules and documents blame the wrong line.
  const sound = records.value.filter(({ product }) => !isBlocked(product, read));
  const isJudged = options.rules === 'all';
  const setting = {
    ...options,
    schemas: schemas.value,
    readSavedCopies: (product: string) => readSavedCopies(world, product),
    keptAnswers: options.kept?.answers,
  };
  const checked = isJudged
    ? runChecks(sound, recordRules, setting)
    : { value: unjudged(sound, setting), diagnostics: [] };
  const gaps = checked.value.flatMap((checks) =>
    collectGaps(checks.records.records, { profile: checks.profile, schemas: schemas.value }, notes),
  );

  const sources = loadTemplates(world);
  const templates = checkTemplates(sources.value, { ...official, schemas: schemas.value }, notes);
  const hashes = collectSources(world, content.value, sources.value);
  const areSound = !allDiagnostics(sources, templates).some(isError);
  const soFar = [...read, ...allDiagnostics(checked, sources, templates), ...gaps];
  const made: Staged<CheckedDossier>[] = [];
  for (const checks of areSound ? checked.value : []) {
    const { kept, onAssembled } = options;
    made.push(
      await makeDocuments(checks, {
        world,
        templates: templates.value,
        limits: official.limits,
        isJudged,
        sources: hashes,
        kept,
        onAssembled: isBlocked(checks.product, soFar) ? undefined : onAssembled,
      }),
    );
  }

  const found = [...read, ...allDiagnostics(checked, sources, templates, ...made), ...gaps];
  for (const { value } of made) found.push(...reportSilentGaps(value.checklist, value.checks, found));
  return {
    value: {
      products: namesOf(content),
      checks: checked.value,
      dossiers: made.map(({ value }) => value),
      templates: templates.value,
      content: content.value,
      templateSources: sources.value,
      sources: hashes,
    },
    diagnostics: found,
  };
}

function namesOf({ value, diagnostics }: Staged<readonly ParsedFile[]>): readonly string[] {
  const names = [...value.map(({ product }) => product), ...diagnostics.flatMap(({ product }) => product ?? [])];
  return [...new Set(names)].sort(compareText);
}

function allDiagnostics(...stages: readonly Staged<unknown>[]): Diagnostic[] {
  return stages.flatMap(({ diagnostics }) => diagnostics);
}
