import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../diagnostics/sort.js';
import type { Checklist } from '../readiness/checklist.js';
import { isWithin } from '../sections/is-within.js';
import { type BuildFacts, checklistName, type FileFacts, type Manifest } from './manifest.js';
import { joinChecklists } from './narrow-checklist.js';
import type { PackagePlan, PlannedFile } from './package-plan.js';
import { planFile } from './plan-file.js';

/** Why the documents of an earlier build cannot stand beside new ones. */
export type JoinTrouble =
  | { readonly kind: 'other-build'; readonly fact: keyof BuildFacts; readonly previous: string; readonly now: string }
  | { readonly kind: 'changed-file'; readonly path: string };

/**
 * Completes a narrowed plan with the documents `--only` did not name, taken from the package in `target`.
 * Documents of one package agree in profile, date and version, and are what the manifest says they are.
 */
export function joinPrevious(plan: PackagePlan, previous: Manifest, target: string): PackagePlan | JoinTrouble {
  const only = plan.only ?? [];
  const otherFact = findDifference(plan.build, previous);
  if (otherFact !== undefined) return otherFact;

  const kept: PlannedFile[] = [];
  for (const facts of previous.files.filter((file) => isKept(file, only))) {
    const file = readKept(target, facts);
    if (file === undefined) return { kind: 'changed-file', path: facts.path };
    kept.push(file);
  }
  const checklist = readChecklist(target, previous);
  if (checklist === undefined) return { kind: 'changed-file', path: checklistName };
  return {
    ...plan,
    files: [...plan.files, ...kept].sort((a, b) => compareText(a.facts.path, b.facts.path)),
    checklist: joinChecklists(plan.checklist, checklist, only),
  };
}

const sharedFacts = ['profile', 'asOf', 'synthetic', 'tool'] as const;

function findDifference(now: BuildFacts, previous: BuildFacts): JoinTrouble | undefined {
  for (const fact of sharedFacts) {
    if (previous[fact] === now[fact]) continue;
    return { kind: 'other-build', fact, previous: String(previous[fact]), now: String(now[fact]) };
  }
  return undefined;
}

/** Working documents are made anew by whole builds only; what is derived from the package is not kept. */
function isKept({ document, section }: FileFacts, only: readonly string[]): boolean {
  return document !== undefined && (section === undefined || !isWithin(section, only));
}

/** `undefined` when the file is gone or somebody has edited it. */
function readKept(target: string, facts: FileFacts): PlannedFile | undefined {
  try {
    const file = planFile(facts, readFileSync(join(target, facts.path)));
    return file.facts.sha256 === facts.sha256 ? file : undefined;
  } catch {
    return undefined;
  }
}

function readChecklist(target: string, previous: Manifest): Checklist | undefined {
  const facts = previous.files.find((file) => file.path === checklistName);
  const file = facts && readKept(target, facts);
  // Its bytes are the ones we wrote, so its shape is ours.
  return file && JSON.parse(new TextDecoder().decode(file.bytes));
}
