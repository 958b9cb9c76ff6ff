import { resolve } from 'node:path';
import type { Bilingual, Diagnostic } from '../diagnostics/diagnostic.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { makePaint } from '../report/paint.js';
import { readTexts } from '../report/read-texts.js';
import { showFinding } from '../report/terminal-finding.js';
import { compareSides } from '../review/compare-sides.js';
import { type BrokenSide, reportDiff } from '../review/diff-report.js';
import { describeSide } from '../review/sides/describe-side.js';
import { type OpenedSide, openSide } from '../review/sides/open-side.js';
import type { Side } from '../review/sides/side.js';
import { reportDiffTerminal } from '../review/summary/terminal-diff.js';
import { settleTexts } from '../review/text/settle-texts.js';
import { type PageTrouble, prepareFolder, writeDiff } from '../review/write-diff.js';
import type { DiffCommand } from './arguments/diff-arguments.js';
import { exitCodeOf } from './exit-code.js';
import type { ExitCode, Machine } from './machine.js';
import { openProject } from './open-project.js';
import { showProgress } from './show-progress.js';
import { UsageError } from './usage-error.js';

/** Sets two states of the dossiers against each other, tells what differs and writes the reports asked for. */
export async function runDiff(command: DiffCommand, machine: Machine): Promise<ExitCode> {
  const out = command.out === undefined ? undefined : openOut(command.out, machine);
  const { folders, output } = openProject({ content: command.content, templates: command.templates }, machine);
  const { workingFolder, runProgram: run } = machine;
  const builds = [output.folder, ...[command.old, command.new].map((typed) => resolve(workingFolder, typed))];
  const place = { folders, workingFolder, run, builds };
  const options = {
    ...(command.products.length > 0 && { products: command.products }),
    ...(command.profile !== undefined && { profile: command.profile }),
    ...(command.asOf !== undefined && { asOf: command.asOf }),
  };
  const sides: OpenedSide[] = [];
  for (const typed of [command.old, command.new]) {
    const opened = await openSide(typed, place, options);
    if ('refusal' in opened) throw new UsageError(opened.refusal);
    sides.push(opened);
  }
  const [old, now] = sides;
  if (old === undefined || now === undefined) throw new Error('a comparison has two sides');
  refuseUnknown(command.products, sides);
  for (const side of sides) tellSide(side, command, machine);

  const diagnostics = sides.flatMap((side) => side.diagnostics);
  const settled = await settleTexts(...withoutBroken(old.value, now.value, diagnostics));
  const comparison = compareSides(...settled);
  const broken = [...brokenIn('old', old), ...brokenIn('new', now)];
  const report = reportDiff({
    comparison,
    broken,
    remarks: sides.flatMap(({ remarks }) => remarks),
    authors: now.authors,
  });
  const { language } = command;
  if (out !== undefined) {
    const { hasPages, author, date } = command;
    const onDocument = showProgress(machine);
    const target = { folder: out, language, hasPages, author, date, run: machine.runProgram, onDocument };
    const { warning } = makePaint(machine.isLively);
    for (const trouble of await writeDiff(report, target)) {
      machine.tell(`${warning(pageTroubles[trouble][language])}\n`);
    }
  }
  machine.tell(reportDiffTerminal(report, { language, isColoured: machine.isLively }));
  return exitCodeOf(diagnostics);
}

function refuseUnknown(products: readonly string[], sides: readonly OpenedSide[]): void {
  const known = sides.flatMap(({ value, diagnostics }) => [
    ...value.products.map(({ product }) => product),
    ...diagnostics.flatMap(({ product }) => product ?? []),
  ]);
  const isOpen = sides.some(({ diagnostics }) => diagnostics.some(({ product }) => product === undefined));
  const unknown = products.find((product) => !known.includes(product));
  if (unknown !== undefined && !isOpen) throw new UsageError(unknownProduct, { product: unknown });
}

/** Errors of a side, each with the lines that the side itself has there. */
function tellSide(
  { value, diagnostics, world, remarks }: OpenedSide,
  { language }: DiffCommand,
  machine: Machine,
): void {
  const paint = makePaint(machine.isLively);
  for (const remark of remarks) machine.tell(`${paint.warning(remark[language])}\n`);
  if (diagnostics.length === 0) return;
  const texts = world === undefined ? new Map<string, string>() : readTexts(world, diagnostics);
  const shown = sortDiagnostics(diagnostics).map((finding) => showFinding(finding, { language, paint, texts }));
  machine.tell(`${paint.strong(describeSide(value)[language])}\n\n${shown.join('\n\n')}\n\n`);
}

function brokenIn(side: BrokenSide['side'], { diagnostics }: OpenedSide): readonly BrokenSide[] {
  const products = [...new Set(diagnostics.map(({ product }) => product))];
  return products.map((product) => ({
    side,
    ...(product !== undefined && { product }),
    errors: diagnostics.filter((finding) => finding.product === product).length,
  }));
}

/** A product that one side could not give would seem to have lost or gained all its documents. */
function withoutBroken(old: Side, now: Side, diagnostics: readonly Diagnostic[]): [Side, Side] {
  const isSound = (product: string) =>
    diagnostics.every((finding) => finding.product !== undefined && finding.product !== product);
  const sound = (side: Side): Side => ({ ...side, products: side.products.filter(({ product }) => isSound(product)) });
  return [sound(old), sound(now)];
}

/** Looked at first: a long comparison should not end at a folder that cannot be written. */
function openOut(typed: string, machine: Machine): string {
  const folder = resolve(machine.workingFolder, typed);
  const trouble = prepareFolder(folder);
  if (trouble === undefined) return folder;
  if ('foreign' in trouble) throw new UsageError(foreignFolder, { typed, name: trouble.foreign });
  throw new UsageError(closedFolder, { typed, reason: trouble.reason });
}

const foreignFolder = {
  ru: 'в папке `{typed}` лежит `{name}` — это не сравнение; укажите пустую папку',
  en: 'folder `{typed}` holds `{name}`, which is no comparison: name an empty folder',
} as const;
const closedFolder = {
  ru: 'в папку `{typed}` нельзя записать ({reason})',
  en: 'folder `{typed}` cannot be written ({reason})',
} as const;

const pageTroubles: Readonly<Record<PageTrouble, Bilingual>> = {
  'no-pdftoppm': {
    ru: 'КАРТИНОК СТРАНИЦ НЕТ: на этом компьютере нет программы pdftoppm (Poppler)',
    en: 'NO PICTURES OF PAGES: this computer has no program pdftoppm (Poppler)',
  },
  'not-drawn': {
    ru: 'НЕ ВСЕ КАРТИНКИ СТРАНИЦ: некоторые документы нельзя нарисовать',
    en: 'NOT ALL PICTURES OF PAGES: some documents cannot be drawn',
  },
};

const unknownProduct = {
  ru: 'ни на одной стороне нет препарата `{product}`',
  en: 'neither side has a product `{product}`',
} as const;
