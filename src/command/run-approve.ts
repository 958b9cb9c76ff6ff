import { join, resolve } from 'node:path';
import type { ApprovalEntry } from '../approvals/approval-entry.js';
import { composeDossiers } from '../compose-dossiers.js';
import type { Bilingual, Diagnostic, Language } from '../diagnostics/diagnostic.js';
import { isError } from '../diagnostics/is-blocked.js';
import { type Placeholders, sentence } from '../diagnostics/sentence.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import type { CheckedDossier } from '../make-documents.js';
import { isFileSystemError } from '../package/file-system-error.js';
import { makePaint } from '../report/paint.js';
import { readTexts } from '../report/read-texts.js';
import { showFinding } from '../report/terminal-finding.js';
import { type ApprovalPlanSetting, hasTarget, planApprovals, unknownTarget } from '../review/approve/plan-approvals.js';
import { type NotWritten, type RegisterFile, writeRegister } from '../review/approve/write-register.js';
import type { ApproveCommand } from './arguments/approve-arguments.js';
import { exitCodeOf } from './exit-code.js';
import type { ExitCode, Machine } from './machine.js';
import { openProject, type Project } from './open-project.js';
import { UsageError } from './usage-error.js';

/**
 * `approve`: enters approvals of records and documents into the register of their product. Exit code 1: the records or
 * templates do not hold together, so that nobody can tell what would be approved.
 */
export async function runApprove(command: ApproveCommand, machine: Machine): Promise<ExitCode> {
  const { language, targets } = command;
  const project = openProject(command, machine);
  const products = command.product === undefined ? {} : { products: [command.product] };
  const { value, diagnostics } = await composeDossiers(project.world, { ...products, rules: 'none' });

  const settings = value.dossiers.flatMap((dossier) => settingOf(dossier) ?? []);
  const isWhole = settings.length > 0 && settings.length === value.products.length;
  const holding = settings.filter((setting) => targets.every((id) => hasTarget(id, setting)));
  // The product that has the target may be the one that cannot be read.
  if (holding.length === 0 && !isWhole) return tellErrors(diagnostics, project, command, machine);
  const [setting, second] = holding;
  if (setting === undefined) throw new UsageError(refuseTargets(targets, settings));
  if (second !== undefined) {
    const names = holding.map(({ product }) => product).join(', ');
    throw new UsageError(messages.ambiguous, { targets: targets.join(', '), products: names });
  }

  const { entries, already, refusals } = planApprovals(command, setting);
  for (const refusal of refusals) machine.tell(`${messages.error[language]}: ${refusal[language]}\n`);
  if (refusals.length > 0) return 2;
  for (const id of already) machine.tell(tellLine(messages.already, { id }, language));
  if (entries.length === 0) return 0;

  const register = registerOf(setting, project);
  const trouble = await write(register, entries, machine);
  if (trouble !== undefined) throw new UsageError(messages[trouble.reason], { file: register.shown });
  for (const entry of entries) machine.tell(tellLine(messages.approved, describe(entry, register), language));
  return 0;
}

interface Setting extends ApprovalPlanSetting {
  readonly product: string;
}

function settingOf({ checks, documents, attachments }: CheckedDossier): Setting | undefined {
  const { product, records, dossier } = checks;
  const attachedHashes = new Map(attachments.map(({ record, sha256 }) => [record.id, sha256]));
  return dossier && { product, records, documents, attachedHashes, dossier };
}

/** The first target that no product has; where each is in some product, there is none that has them all. */
function refuseTargets(targets: readonly string[], settings: readonly Setting[]): Bilingual {
  const unknown = targets.find((id) => !settings.some((setting) => hasTarget(id, setting)));
  return unknown === undefined ? messages.apart : unknownTarget(unknown, settings);
}

function tellErrors(
  diagnostics: readonly Diagnostic[],
  { world }: Project,
  { language }: ApproveCommand,
  machine: Machine,
): ExitCode {
  const errors = sortDiagnostics(diagnostics.filter(isError));
  const view = { language, paint: makePaint(machine.isLively), texts: readTexts(world, errors) };
  for (const finding of errors) machine.tell(`${showFinding(finding, view)}\n\n`);
  machine.tell(`${messages.nothing[language]}\n`);
  return exitCodeOf(errors);
}

interface Register extends RegisterFile {
  /** As messages name it. */
  readonly shown: string;
}

/** The register the product has, under whatever name, or the place of a new one. */
function registerOf({ product, records }: Setting, { world, folders }: Project): Register {
  const [register] = records.all('approvals');
  const listed = world.list('content');
  if (register === undefined) {
    const name = `${product}/approvals.yaml`;
    const taken = listed.find((file) => file.name === name);
    if (taken !== undefined) throw new UsageError(messages.taken, { file: taken.file });
    return { path: join(folders.content, name), shown: shownBeside(records.records[0]?.file, product) };
  }
  if (!/\.ya?ml$/.test(register.file)) throw new UsageError(messages.notYaml, { file: register.file });
  const file = listed.find((candidate) => candidate.file === register.file);
  if (file === undefined) throw new Error(`the register ${register.file} is not among the files`);
  return { path: resolve(folders.content, file.name), sha256: register.sha256, shown: register.file };
}

function shownBeside(file: string | undefined, product: string): string {
  const end = file?.lastIndexOf(`${product}/`) ?? -1;
  return `${file === undefined || end < 0 ? '' : file.slice(0, end)}${product}/approvals.yaml`;
}

async function write(
  register: Register,
  entries: readonly ApprovalEntry[],
  { processes }: Machine,
): Promise<NotWritten | undefined> {
  try {
    return await writeRegister(register, entries, processes);
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    throw new UsageError(messages.notWritable, { file: register.shown, reason: error.code });
  }
}

function describe({ document, record, version, on, approverId }: ApprovalEntry, { shown }: Register): Placeholders {
  const what: Bilingual =
    document === undefined
      ? { ru: `запись ${record}`, en: `record ${record}` }
      : { ru: `документ ${document} (версия ${version})`, en: `document ${document} (version ${version})` };
  return { what, on, approverId, shown };
}

function tellLine(message: Bilingual, args: Placeholders, language: Language): string {
  return `${sentence(message, args)[language]}\n`;
}

const messages = {
  error: { ru: 'ошибка', en: 'error' },
  approved: {
    ru: 'утверждено: {what}, {approverId}, {on} → {shown}',
    en: 'approved: {what}, {approverId}, {on} → {shown}',
  },
  already: {
    ru: '`{id}` утверждено тем же человеком и с тех пор не менялось: записывать нечего',
    en: '`{id}` was approved by the same person and has not changed since: nothing to enter',
  },
  nothing: {
    ru: 'Ничего не утверждено: сначала исправьте ошибки.',
    en: 'Nothing was approved: mend the errors first.',
  },
  ambiguous: {
    ru: '{targets} есть в нескольких препаратах ({products}): укажите `--product`',
    en: 'several products have {targets} ({products}): give `--product`',
  },
  apart: {
    ru: 'названное есть в разных препаратах: утверждайте их по отдельности',
    en: 'what was named is in different products: approve it product by product',
  },
  taken: {
    ru: 'файл `{file}` занят записью другого вида: переименуйте его',
    en: 'file `{file}` holds a record of another kind: rename it',
  },
  notYaml: {
    ru: 'утверждения вносятся только в YAML, а перечень — `{file}`: сохраните его как .yaml',
    en: 'approvals are entered in YAML only, yet the register is `{file}`: save it as .yaml',
  },
  busy: {
    ru: 'в `{file}` вносит утверждения другая команда: повторите позже',
    en: 'another command is entering approvals in `{file}`: try again later',
  },
  changed: {
    ru: 'файл `{file}` изменился, пока готовилось утверждение: повторите команду',
    en: 'file `{file}` changed while the approval was prepared: run the command again',
  },
  notWritable: {
    ru: 'файл `{file}` нельзя записать ({reason})',
    en: 'file `{file}` cannot be written ({reason})',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
