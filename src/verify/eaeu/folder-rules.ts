import { sectionsOfCode } from './code-rules.js';
import type { EaeuContext, EaeuRule } from './eaeu-rule.js';
import type { EaeuEntry } from './resolve-entries.js';
import { isBelow, sectionOfPath } from './section-of-path.js';

export const emptySections: EaeuRule = {
  id: 'EAE-01',
  states: {
    ru: 'в разделах, где документов быть не может, файлов нет',
    en: 'sections that take no documents hold no files',
  },
  basis: 'EEC Council Decision 78',
  severity: 'error',
  judge({ documents, entries, root }, context) {
    const byFile = new Map(entries.flatMap((entry) => entry.files.map((file) => [file, entry] as const)));
    for (const file of documents) {
      const { section } = sectionOfPath(file.slice(root.length), context.official.sections);
      if (section === undefined) continue;
      context.report.checked(this.id);
      if (section.documentsAllowed !== 0) continue;
      // Accepted dossiers were seen that keep a document in the folder above its section.
      const isBelowHere = belongsBelow(byFile.get(file), section.number, context);
      context.report.found(
        this.id,
        { file },
        isBelowHere ? tooHigh : notAllowed,
        { section: section.number },
        isBelowHere ? 'warning' : 'error',
      );
    }
  },
};

function belongsBelow(entry: EaeuEntry | undefined, number: string, { official }: EaeuContext): boolean {
  const code = entry?.document.code?.text;
  return (
    code !== undefined &&
    sectionsOfCode(code, official).some(
      (owner) => owner.number !== number && isBelow(owner.number, number, official.sections),
    )
  );
}

const notAllowed = {
  ru: 'в разделе {section} документов быть не может — перенесите файл в один из его подразделов',
  en: 'section {section} takes no documents: move the file to one of the sections below it',
};
const tooHigh = {
  ru: 'файл лежит в разделе {section}, где документов быть не может; по коду его место в подразделе — перенесите его туда',
  en: 'the file lies in section {section}, which takes no documents; by its code it belongs to a section below: move it there',
};

export const foldersAreSections: EaeuRule = {
  id: 'EAE-02',
  states: {
    ru: 'папки повторяют разделы досье: номера известны и вложены друг в друга по порядку',
    en: 'the folders follow the sections of the dossier: known numbers, one inside the other',
  },
  basis: 'EEC Council Decision 78',
  severity: 'error',
  judge({ documents, root }, { official, report }) {
    for (const file of documents) {
      const { section, troubles } = sectionOfPath(file.slice(root.length), official.sections);
      if (section === undefined) continue;
      report.checked(this.id);
      for (const { kind, folder } of troubles) {
        if (kind === 'wrong-place') report.found(this.id, { file }, misplaced, { folder });
        // The table may lack the deepest levels of a later edition.
        if (kind === 'unknown-number') report.found(this.id, { file }, unknownSection, { folder }, 'warning');
      }
    }
  },
};

const misplaced = {
  ru: 'папка раздела {folder} лежит внутри другого раздела — перенесите её на своё место',
  en: 'the folder of section {folder} lies inside another section: move it to its own place',
};
const unknownSection = {
  ru: 'раздела {folder} нет в перечне разделов досье — проверьте номер папки',
  en: 'there is no section {folder} in the list of sections of the dossier: check the number of the folder',
};
