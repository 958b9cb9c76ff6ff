import { checkTemplates } from './assemble/check-templates.js';
import { loadTemplates } from './assemble/load-templates.js';
import type { BuildOptions } from './build-options.js';
import { describeRule } from './check/rule.js';
import { recordRules } from './check/rules/index.js';
import { type ProductChecks, runChecks } from './check/run-checks.js';
import type { Diagnostic, Staged } from './diagnostics/diagnostic.js';
import { isBlocked, isError } from './diagnostics/is-blocked.js';
import { compareText } from './diagnostics/sort.js';
import { concludeBuildRules, type ReadBack } from './inspect/build-rules.js';
import { loadContent } from './load/load-content.js';
import type { ParsedFile } from './load/parsed-file.js';
import { readSavedCopies } from './load/saved-copies.js';
import { type CheckedDossier, makeDocuments } from './make-documents.js';
import { type PackedDossier, packDossier } from './pack-dossier.js';
import { checkNamedSections } from './package/check-named-sections.js';
import { collectSources } from './package/collect-sources.js';
import type { PackagePlan } from './package/package-plan.js';
import type { Checklist } from './readiness/checklist.js';
import { reportSilentGaps } from './readiness/report-silent-gaps.js';
import type { ProductResult } from './report/build-result.js';
import { loadOfficialData } from './sections/load-official-data.js';
import { collectGaps } from './validate/collect-gaps.js';
import { compileSchemas } from './validate/compile-schemas.js';
import { kindsIn } from './validate/kinds-in.js';
import { validateRecords } from './validate/validate-records.js';
import type { World } from './world.js';

/** One product after the build: what there is to tell of it and, unless something stopped it, to write. */
export interface BuiltDossier {
  readonly result: ProductResult;
  readonly plan?: PackagePlan;
}

/** The pipeline, from the files of the world to packages ready to be written, with everything found on the way. */
export async function buildDossiers(world: World, options: BuildOptions): Promise<Staged<readonly BuiltDossier[]>> {
  const official = loadOfficialData(world);
  const content = loadContent(world, options);
  const schemas = compileSchemas(world, kindsIn(content.value));
  const records = validateRecords(content, schemas.value);
  const read = allDiagnostics(schemas, content, records);

  // Half of a product's records would make rules and documents blame the wrong line.
  const sound = records.value.filter(({ product }) => !isBlocked(product, read));
  const checked = runChecks(sound, recordRules, {
    ...options,
    schemas: schemas.value,
    readSavedCopies: (product) => readSavedCopies(world, product),
  });
  const gaps = checked.value.flatMap((checks) =>
    collectGaps(checks.records.records, { profile: checks.profile, schemas: schemas.value }),
  );

  const sources = loadTemplates(world);
  const templates = checkTemplates(sources.value, { ...official, schemas: schemas.value });
  const named = checkNamedSections(options.only ?? [], templates.value);
  const areSound = !allDiagnostics(sources, templates).some(isError);
  const made: Staged<CheckedDossier>[] = [];
  for (const checks of areSound ? checked.value : []) {
    made.push(await makeDocuments(checks, { world, templates: templates.value, limits: official.limits }));
  }

  const found = [...read, ...allDiagnostics(checked, sources, templates, ...made), ...gaps, ...named];
  for (const { value } of made) found.push(...reportSilentGaps(value.checklist, value.checks, found));
  const inputs = {
    world,
    only: options.only,
    templates: templates.value,
    sources: collectSources(world, content.value, sources.value),
  };
  const built: BuiltDossier[] = [];
  for (const product of namesOf(content)) {
    const dossier = made.find(({ value }) => value.checks.product === product)?.value;
    const mayPack = dossier !== undefined && !isBlocked(product, found);
    const packed = mayPack && options.packing ? await packDossier(dossier, { ...inputs, ...options.packing }) : nothing;
    found.push(...packed.diagnostics);
    const checks = dossier?.checks ?? checked.value.find((candidate) => candidate.product === product);
    built.push({
      result: tellProduct({ product, checks, found, checklist: dossier?.checklist, readBack: packed.value?.readBack }),
      ...(packed.value?.plan && { plan: packed.value.plan }),
    });
  }
  return { value: built, diagnostics: found };
}

const nothing: Staged<PackedDossier | undefined> = { value: undefined, diagnostics: [] };

interface Told {
  readonly product: string;
  readonly checks: ProductChecks | undefined;
  readonly found: readonly Diagnostic[];
  readonly checklist: Checklist | undefined;
  readonly readBack: ReadBack | undefined;
}

function tellProduct({ product, checks, found, checklist, readBack }: Told): ProductResult {
  const told = checks?.asOf && {
    profile: checks.profile,
    asOf: checks.asOf.value,
    outcomes: [...checks.outcomes, ...concludeBuildRules(product, readBack)],
    ownRules: checks.ownRules.map(describeRule),
  };
  return {
    product,
    isBlocked: isBlocked(product, found),
    ...(told && { checks: told }),
    ...(checklist && { checklist }),
  };
}

/** Every product that was read, though no file of it could be parsed. */
function namesOf({ value, diagnostics }: Staged<readonly ParsedFile[]>): readonly string[] {
  const names = [...value.map(({ product }) => product), ...diagnostics.flatMap(({ product }) => product ?? [])];
  return [...new Set(names)].sort(compareText);
}

function allDiagnostics(...stages: readonly Staged<unknown>[]): Diagnostic[] {
  return stages.flatMap(({ diagnostics }) => diagnostics);
}
