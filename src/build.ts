import type { BuildOptions } from './build-options.js';
import { describeRule } from './check/rule.js';
import type { ProductChecks } from './check/run-checks.js';
import { composeDossiers } from './compose-dossiers.js';
import type { Diagnostic, Staged } from './diagnostics/diagnostic.js';
import { isBlocked } from './diagnostics/is-blocked.js';
import { concludeBuildRules, type ReadBack } from './inspect/build-rules.js';
import { once } from './load/once.js';
import { isAsked, type PackedDossier, packDossier } from './pack-dossier.js';
import { checkNamedSections } from './package/check-named-sections.js';
import type { PackagePlan } from './package/package-plan.js';
import type { Checklist } from './readiness/checklist.js';
import type { ProductResult } from './report/build-result.js';
import { readSubject } from './report/html/read-subject.js';
import type { ReportSubject } from './report/html/report-subject.js';
import type { World } from './world.js';

/** One product after the build: what there is to tell of it and, unless something stopped it, to write. */
export interface BuiltDossier {
  readonly result: ProductResult;
  /** What its page tells besides what was found. */
  readonly subject: () => ReportSubject;
  readonly plan?: PackagePlan;
}

/** The pipeline, from the files of the world to packages ready to be written, with everything found on the way. */
export async function buildDossiers(world: World, options: BuildOptions): Promise<Staged<readonly BuiltDossier[]>> {
  const ahead = options.packing?.ahead;
  const composed = await composeDossiers(world, {
    ...options,
    rules: 'all',
    // What a rule blocks in the end was drawn for nothing; all else is sooner done.
    ...(ahead && {
      onAssembled(model, bytes) {
        if (isAsked(model.section, options.only)) ahead.of({ model, json: bytes.of(model) });
      },
    }),
  });
  const { products, checks: checked, dossiers, templates, content, sources } = composed.value;
  const found = [...composed.diagnostics, ...checkNamedSections(options.only ?? [], templates)];
  const inputs = {
    world,
    only: options.only,
    templates,
    sources,
  };
  const built: BuiltDossier[] = [];
  for (const product of products) {
    const dossier = dossiers.find(({ checks }) => checks.product === product);
    const mayPack = dossier !== undefined && !isBlocked(product, found);
    const checks = dossier?.checks ?? checked.find((candidate) => candidate.product === product);
    const subject = once(() =>
      readSubject(world, { product, content, checks, documents: dossier?.documents ?? [] }, options.kept?.notes),
    );
    const packed =
      mayPack && options.packing ? await packDossier(dossier, { ...inputs, ...options.packing, subject }) : nothing;
    found.push(...packed.diagnostics);
    built.push({
      result: tellProduct({ product, checks, found, checklist: dossier?.checklist, readBack: packed.value?.readBack }),
      subject,
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
