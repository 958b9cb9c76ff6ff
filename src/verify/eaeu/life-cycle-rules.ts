import type { EaeuContext, EaeuRule } from './eaeu-rule.js';
import type { EaeuSequence } from './eaeu-sequence.js';
import { type DossierState, idOf, pathOf, replay } from './life-cycle.js';
import type { EaeuEntry } from './resolve-entries.js';

const sequenceName = /^\d{4}$/;
const firstSequence = '0000';

export const sequenceOfFolder: EaeuRule = {
  id: 'R22-10',
  states: {
    ru: 'номер последовательности в записях — имя её папки',
    en: 'the sequence number of the entries is the name of the folder',
  },
  basis: 'R.022 (SubmissionSequence)',
  severity: 'error',
  judge({ inventory, entries, folder }, { report }) {
    if (inventory === undefined || !sequenceName.test(folder.name)) return;
    for (const { document } of entries) {
      const { sequence } = document;
      if (sequence === undefined) continue;
      report.checked(this.id);
      if (sequence.text === folder.name) continue;
      const args = { written: sequence.text, folder: folder.name };
      report.found(this.id, { file: inventory.file, line: sequence.line }, otherSequence, args);
    }
  },
};

const otherSequence = {
  ru: 'в записи последовательность {written}, а папка — {folder}: исправьте одно из них',
  en: 'the entry says sequence {written}, the folder is {folder}: correct either',
};

const operations = ['new', 'replace', 'delete'];

export const operationFits: EaeuRule = {
  id: 'R22-11',
  states: {
    ru: 'операция записи следует жизненному циклу: новый документ, замена или исключение имеющегося',
    en: 'the operation of an entry follows the life cycle: a new document, or replacing or deleting an existing one',
  },
  basis: 'R.022 (OperationAtribute)',
  severity: 'error',
  judge(sequence, context, earlier) {
    const { inventory, entries, folder } = sequence;
    if (inventory === undefined) return;
    const isFirst = earlier.length === 0 && (folder.name === firstSequence || !sequenceName.test(folder.name));
    const history = historyOf(folder.name, earlier);
    if (history === undefined && !isFirst) context.report.notRun(this.id, noHistory, { folder: folder.name });
    for (const entry of entries) {
      const { operation, name, line } = entry.document;
      const trouble = judgeOperation(entry, sequence, isFirst ? empty : history);
      context.report.checked(this.id);
      if (trouble === undefined) continue;
      const args = { operation: operation?.text ?? '—', name: name?.text ?? '—', sequence: trouble.sequence ?? '—' };
      context.report.found(this.id, { file: inventory.file, line: operation?.line ?? line }, trouble.message, args);
    }
  },
};

const empty: DossierState = { byId: new Map(), byPath: new Map() };

/** Undefined where a sequence before this one is missing or could not be read: then nothing is known of the dossier. */
function historyOf(name: string, earlier: readonly EaeuSequence[]): DossierState | undefined {
  const isWhole =
    earlier[0]?.folder.name === firstSequence && earlier.every(({ inventory }) => inventory !== undefined);
  const isNext = Number(name) === earlier.length;
  return isWhole && isNext ? replay(earlier) : undefined;
}

function judgeOperation(entry: EaeuEntry, { root }: EaeuSequence, state: DossierState | undefined) {
  const { operation } = entry.document;
  const id = idOf(entry);
  if (operation === undefined) return undefined;
  if (!operations.includes(operation.text)) return { message: unknownOperation };
  if (state === undefined) return undefined;
  const known = id === undefined ? undefined : state.byId.get(id);
  if (operation.text === 'new') {
    return known === undefined || known.isDeleted ? undefined : { message: alreadyThere, sequence: known.sequence };
  }
  if (known?.isDeleted === true) return { message: alreadyDeleted, sequence: known.sequence };
  // Under another number the document is there: that is told by the rule on numbers.
  if (known !== undefined || state.byPath.has(pathOf(entry, root))) return undefined;
  return { message: neverThere };
}

const noHistory = {
  ru: 'рядом с последовательностью {folder} нет всех предыдущих с читаемыми описями',
  en: 'not all earlier sequences with readable inventories lie beside sequence {folder}',
};
const unknownOperation = {
  ru: 'операция «{operation}» документа «{name}» неизвестна — бывают new, replace и delete',
  en: 'the operation “{operation}” of the document “{name}” is unknown; there are new, replace and delete',
};
const alreadyThere = {
  ru: 'документ «{name}» назван новым, а он уже подан в последовательности {sequence} — нужна операция replace',
  en: 'the document “{name}” is called new, yet it was sent in sequence {sequence}: the operation is replace',
};
const alreadyDeleted = {
  ru: 'операция {operation} над документом «{name}», исключённым в последовательности {sequence} — подайте его как новый',
  en: 'the operation {operation} on the document “{name}”, which sequence {sequence} deleted: send it as new',
};
const neverThere = {
  ru: 'операция {operation} над документом «{name}», которого в досье нет — проверьте номер документа (DocId)',
  en: 'the operation {operation} on the document “{name}”, which the dossier does not have: check its number (DocId)',
};

export const idStable: EaeuRule = {
  id: 'R22-12',
  states: {
    ru: 'номер документа (DocId) один на документ и не меняется от последовательности к последовательности',
    en: 'a document has one number (DocId) of its own, the same in all sequences',
  },
  basis: 'R.022 (DocId)',
  severity: 'error',
  judge(sequence, context, earlier) {
    const { inventory, entries } = sequence;
    if (inventory === undefined) return;
    const state = replay(earlier);
    const deleted = new Set(entries.flatMap((entry) => (entry.isSent ? [] : (idOf(entry) ?? []))));
    const lines = new Map<string, number>();
    for (const entry of entries) {
      judgeId(entry, sequence, { state, deleted, lines, file: inventory.file }, context);
    }
  },
};

interface IdSurroundings {
  readonly state: DossierState;
  readonly deleted: ReadonlySet<string>;
  /** Of the numbers met before in the same inventory. */
  readonly lines: Map<string, number>;
  readonly file: string;
}

function judgeId(
  entry: EaeuEntry,
  { root }: EaeuSequence,
  { state, deleted, lines, file }: IdSurroundings,
  { report }: EaeuContext,
): void {
  const { document, isSent } = entry;
  const id = idOf(entry);
  const place = { file, line: document.id?.line ?? document.line };
  const name = document.name?.text ?? '—';
  report.checked(idStable.id);
  if (id === undefined) {
    report.found(idStable.id, place, noId, { name }, 'warning');
    return;
  }
  const first = lines.get(id);
  if (first !== undefined) report.found(idStable.id, place, repeatedId, { name, first });
  lines.set(id, first ?? place.line);
  const path = pathOf(entry, root);
  const before = state.byPath.get(path);
  if (!isSent || before === undefined || before.id === id || deleted.has(before.id)) return;
  report.found(idStable.id, place, changedId, { name, id: before.id, sequence: before.sequence });
}

const noId = {
  ru: 'у документа «{name}» нет номера (DocId), по нему его нельзя будет заменить — дайте номер',
  en: 'the document “{name}” has no number (DocId), by which it could be replaced later: give it one',
};
const repeatedId = {
  ru: 'номер документа «{name}» (DocId) уже занят записью в строке {first} — дайте каждому документу свой',
  en: 'the number of the document “{name}” (DocId) is taken by the entry in line {first}: give each document its own',
};
const changedId = {
  ru: 'у документа «{name}» номер (DocId) в последовательности {sequence} был {id} — сохраните его',
  en: 'the number (DocId) of the document “{name}” was {id} in sequence {sequence}: keep it',
};
