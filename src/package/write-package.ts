import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import type { Checklist } from '../readiness/checklist.js';
import { checklistCsv } from '../readiness/checklist-csv.js';
import { encodeText } from './encode-text.js';
import { isFileSystemError } from './file-system-error.js';
import { joinPrevious } from './join-previous.js';
import { checklistCsvName, checklistName, type Manifest, manifestName, parseManifest } from './manifest.js';
import { changedByHand, notOurs, notWritable, otherBuild } from './output-findings.js';
import { packagePlaces } from './package-places.js';
import type { PackagePlan, PlannedFile } from './package-plan.js';
import { planFile } from './plan-file.js';
import { stableJson } from './stable-json.js';
import { fileToWrite, StagedFolder } from './staged-folder.js';
import { swapPackage } from './swap-package.js';

/** Where the packages go: `folder` is an absolute path, `shown` the name the messages use. */
export interface Output {
  readonly folder: string;
  readonly shown: string;
}

/** What lies in `out/<product>` after writing. */
export interface WrittenPackage {
  readonly manifest: Manifest;
  readonly checklist: Checklist;
}

/** Files that tell about a package as a whole, made once it is known what will lie in it. */
export type Describe = (whole: PackagePlan) => readonly PlannedFile[];

/** The new package of a product before it is whole: out of sight, and discarded unless `writePackage` gets to its end. */
export function stagePackage(output: Output, product: string): StagedFolder {
  const { staging, target } = packagePlaces(output.folder, product);
  return new StagedFolder(staging, target);
}

/**
 * Replaces `out/<product>` by the planned package, whole or not at all. The caller holds the output lock and has
 * recovered the folder. The value is `undefined` when something stood in the way.
 *
 * @param staged where files of the plan may lie already; nothing of it is left
 */
export async function writePackage(
  output: Output,
  plan: PackagePlan,
  staged: StagedFolder,
  describe: Describe = () => [],
): Promise<Staged<WrittenPackage | undefined>> {
  try {
    return await replacePackage(output, plan, staged, describe).finally(() => staged.discard());
  } catch (error) {
    if (isFileSystemError(error)) return refuse(notWritable(output, error));
    throw error;
  }
}

async function replacePackage(
  output: Output,
  plan: PackagePlan,
  staged: StagedFolder,
  describe: Describe,
): Promise<Staged<WrittenPackage | undefined>> {
  const { product } = plan.build;
  const { target } = packagePlaces(output.folder, product);
  const previous = readPrevious(target);
  if (previous === 'foreign') return refuse(notOurs(output, product));

  const isJoined = plan.only !== undefined && previous !== undefined;
  const whole = isJoined ? joinPrevious(plan, previous, target) : plan;
  if ('kind' in whole) {
    return refuse(whole.kind === 'other-build' ? otherBuild(product, whole) : changedByHand(output, product, whole));
  }
  return { value: await writeWhole(output, whole, staged, describe), diagnostics: [] };
}

function refuse(finding: Diagnostic): Staged<undefined> {
  return { value: undefined, diagnostics: [finding] };
}

/** Only an absent or empty folder, or one with a manifest of ours, may be replaced. */
function readPrevious(target: string): Manifest | 'foreign' | undefined {
  const status = lstatSync(target, { throwIfNoEntry: false });
  if (status === undefined) return undefined;
  if (!status.isDirectory()) return 'foreign';
  if (readdirSync(target).length === 0) return undefined;
  const path = join(target, manifestName);
  return (existsSync(path) ? parseManifest(readFileSync(path, 'utf8')) : undefined) ?? 'foreign';
}

async function writeWhole(
  output: Output,
  plan: PackagePlan,
  staged: StagedFolder,
  describe: Describe,
): Promise<WrittenPackage> {
  const places = packagePlaces(output.folder, plan.build.product);
  const files = [
    ...plan.files,
    planFile({ path: checklistName }, encodeText(stableJson(plan.checklist))),
    planFile(
      { path: checklistCsvName },
      encodeText(checklistCsv([{ product: plan.build.product, checklist: plan.checklist }])),
    ),
    ...describe(plan),
  ];
  const manifest: Manifest = {
    ...plan.build,
    manifestVersion: 1,
    partial: plan.only !== undefined,
    files: files.map((file) => file.facts),
  };
  await staged.finish([...files.map(fileToWrite), { path: manifestName, bytes: encodeText(stableJson(manifest)) }]);
  swapPackage(places);
  return { manifest, checklist: plan.checklist };
}
