import type { Section } from '../../sections/section-map.js';
import type { EaeuContext, EaeuRule, OfficialTables } from './eaeu-rule.js';
import type { EaeuSequence } from './eaeu-sequence.js';
import type { EaeuEntry } from './resolve-entries.js';
import { isBelow, sectionOfPath } from './section-of-path.js';

export const codePresent: EaeuRule = {
  id: 'R22-06',
  states: {
    ru: 'у каждого документа досье есть пятизначный код вида документа',
    en: 'every document of the dossier has a document type code of five digits',
  },
  basis: 'EEC Decisions 79 and 159',
  severity: 'error',
  judge({ inventory, entries }, { report }) {
    for (const { document } of entries) {
      // A document of the registration file is classified by another list.
      const isOfFile = document.fileIndicator?.text === '0' || document.registrationFileCode !== undefined;
      if (inventory === undefined || (isOfFile && document.code === undefined)) continue;
      report.checked(this.id);
      const { code, name } = document;
      const place = { file: inventory.file, line: code?.line ?? document.line };
      if (code === undefined) report.found(this.id, place, noCode, { name: name?.text ?? '—' });
      else if (!/^\d{5}$/.test(code.text)) report.found(this.id, place, malformedCode, { code: code.text });
    }
  },
};

const noCode = {
  ru: 'у документа «{name}» нет кода вида документа — укажите код по классификатору (решение 159), для прочих 99999 с названием',
  en: 'the document “{name}” has no document type code: give it by the classifier (Decision 159), for others 99999 with a name',
};
const malformedCode = {
  ru: 'код вида документа записан неправильно: {code} — нужны пять цифр',
  en: 'the document type code is malformed: {code}; it has five digits',
};

export const codeOfSection: EaeuRule = {
  id: 'R22-07',
  states: { ru: 'код вида документа подходит его разделу', en: 'the document type code belongs to the section' },
  basis: 'EEC Decision 159',
  severity: 'error',
  judge(sequence, context) {
    for (const entry of sequence.entries) judgeCode(entry, sequence, context);
  },
};

function judgeCode(entry: EaeuEntry, { inventory, root }: EaeuSequence, { official, report }: EaeuContext): void {
  const { code, name } = entry.document;
  if (inventory === undefined || code === undefined || !/^\d{5}$/.test(code.text)) return;
  const { edition, other } = official.codes;
  if (code.text === other.code) return;
  const place = { file: inventory.file, line: code.line };
  const owners = sectionsOfCode(code.text, official);
  report.checked(codeOfSection.id);
  if (owners.length === 0) {
    report.found(codeOfSection.id, place, unknownCode, { code: code.text, date: edition.date }, 'warning');
    return;
  }
  const section = sectionOfEntry(entry, root, official);
  // The folder of a module says no more than the module; so does that of a section above.
  if (section === undefined || owners.some((owner) => areRelated(owner.number, section.number, official))) return;
  const numbers = owners.map(({ number }) => number).join(', ');
  const args = { code: code.text, name: name?.text ?? '—', section: section.number, numbers };
  const isSeenInAct = owners.some(({ codes }) =>
    codes.some((row) => row.code === code.text && row.seenIn !== 'third-party'),
  );
  report.found(codeOfSection.id, place, foreignCode, args, isSeenInAct ? 'error' : 'warning');
}

/** By the path of the file, or the one written where the file is missing. */
export function sectionOfEntry(
  { files, path }: EaeuEntry,
  root: string,
  { sections }: OfficialTables,
): Section | undefined {
  const place = files[0]?.slice(root.length) ?? path?.text;
  return place === undefined ? undefined : sectionOfPath(place, sections).section;
}

export function sectionsOfCode(code: string, { sections }: OfficialTables): readonly Section[] {
  return sections.sections.filter(({ codes }) => codes.some((row) => row.code === code));
}

function areRelated(one: string, other: string, { sections }: OfficialTables): boolean {
  return isBelow(one, other, sections) || isBelow(other, one, sections);
}

const unknownCode = {
  ru: 'кода {code} нет в известной нам части классификатора (редакция {date}) — сверьте его с действующей редакцией',
  en: 'the code {code} is not in the part of the classifier known here (edition {date}): compare it with the one in force',
};
const foreignCode = {
  ru: 'код {code} документа «{name}» — для раздела {numbers}, а файл лежит в разделе {section}: исправьте код или папку',
  en: 'the code {code} of the document “{name}” is for section {numbers}, while the file lies in section {section}: correct either',
};

export const otherDocumentNamed: EaeuRule = {
  id: 'R22-08',
  states: {
    ru: 'у документа с кодом 99999 («иной документ») указано название вида',
    en: 'a document with the code 99999 (“other document”) names its type',
  },
  basis: 'EEC Decision 159',
  severity: 'error',
  judge({ inventory, entries }, { official, report }) {
    for (const { document } of entries) {
      const { code, codeName, name } = document;
      if (inventory === undefined || code?.text !== official.codes.other.code) continue;
      report.checked(this.id);
      if (codeName !== undefined) continue;
      report.found(this.id, { file: inventory.file, line: code.line }, unnamed, {
        code: code.text,
        name: name?.text ?? '—',
      });
    }
  },
};

const unnamed = {
  ru: 'у документа «{name}» код {code} без названия вида — заполните DrugRegistrationDocName',
  en: 'the document “{name}” has the code {code} without a name of its type: fill in DrugRegistrationDocName',
};
