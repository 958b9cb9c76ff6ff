import type { EaeuRule } from './eaeu-rule.js';
import type { EaeuEntry } from './resolve-entries.js';

export const fileHasEntry: EaeuRule = {
  id: 'R22-04',
  states: {
    ru: 'у каждого файла ровно одна запись в описи (кроме описей, структурированных данных и подписей)',
    en: 'every file has exactly one entry in the inventory (but inventories, structured data and signatures)',
  },
  basis: 'EEC Decision 79, R.022',
  severity: 'error',
  judge({ inventory, entries, documents }, { report }) {
    if (inventory === undefined) return;
    report.checked(this.id, documents.length);
    const lines = new Map<string, number[]>();
    for (const { document, files, isSent } of entries) {
      const [file] = files;
      if (!isSent || file === undefined || files.length > 1) continue;
      lines.set(file, [...(lines.get(file) ?? []), document.line]);
    }
    const ambiguous = new Set(entries.flatMap(({ files }) => (files.length > 1 ? files : [])));
    const withdrawn = new Set(entries.flatMap(({ files, isSent }) => (isSent ? [] : files)));
    for (const file of documents) {
      const [first, second] = lines.get(file) ?? [];
      if (second !== undefined) {
        report.found(this.id, { file: inventory.file, line: second }, repeated, { file, first: first ?? 0 });
      } else if (first === undefined && !ambiguous.has(file) && !withdrawn.has(file)) {
        report.found(this.id, { file }, unlisted, { inventory: inventory.file });
      }
    }
  },
};

const unlisted = {
  ru: 'файла нет в описи `{inventory}` — добавьте запись о нём или удалите файл',
  en: 'the file is not in the inventory `{inventory}`: add an entry for it or remove the file',
};
const repeated = {
  ru: 'вторая запись о файле `{file}`, первая в строке {first} — оставьте одну',
  en: 'a second entry for the file `{file}`, the first is in line {first}: leave one',
};

export const entryHasFile: EaeuRule = {
  id: 'R22-05',
  states: {
    ru: 'у каждой записи, кроме исключённых документов, ровно один файл, и он есть',
    en: 'every entry but those of deleted documents has exactly one file, and it exists',
  },
  basis: 'EEC Decision 79, R.022',
  severity: 'error',
  judge({ inventory, entries, root }, { report }) {
    if (inventory === undefined) return;
    for (const entry of entries) {
      report.checked(this.id);
      const line = entry.path?.line ?? entry.document.line;
      const trouble = troubleOf(entry, root);
      if (trouble === undefined) continue;
      const { message, severity } = trouble;
      report.found(this.id, { file: inventory.file, line }, message, namesOf(entry), severity);
    }
  },
};

function troubleOf({ document, isSent, path, files }: EaeuEntry, root: string) {
  const [file] = files;
  const isEmbedded = document.embedded !== undefined;
  if (!isSent) return file !== undefined || isEmbedded ? { message: deletedWithFile } : undefined;
  if (files.length > 1) return { message: ambiguousName };
  if (file === undefined) return isEmbedded ? undefined : { message: path === undefined ? nothingGiven : fileMissing };
  // With look-alike letters the names differ too; that is told by the rule on them.
  const isOtherCase =
    path !== undefined && !isSame(file, root, path.text) && isSame(lower(file), lower(root), lower(path.text));
  return isOtherCase ? { message: otherCase, severity: 'warning' as const } : undefined;
}

function isSame(file: string, root: string, written: string): boolean {
  const [own, named] = [file.normalize('NFC'), written.normalize('NFC')];
  return own === named || own === `${root}${named}`;
}

function lower(text: string): string {
  return text.toLowerCase();
}

function namesOf({ document, path, files }: EaeuEntry) {
  return { name: document.name?.text ?? '—', path: path?.text ?? '—', files: files.slice(0, 3).join(', ') };
}

const deletedWithFile = {
  ru: 'документ «{name}» исключён, а файл его приложен — уберите файл или исправьте операцию',
  en: 'the document “{name}” is deleted, yet its file is there: remove the file or correct the operation',
};
const ambiguousName = {
  ru: 'записи «{name}» подходят несколько файлов: {files} — укажите путь файла',
  en: 'several files fit the entry “{name}”: {files}; give the path of the file',
};
const nothingGiven = {
  ru: 'у записи «{name}» нет ни пути, ни вложенного файла, и файла с таким именем в пакете нет — приложите файл',
  en: 'the entry “{name}” has neither a path nor an embedded file, and the package has no file of that name: add the file',
};
const fileMissing = {
  ru: 'файла `{path}`, указанного в записи «{name}», в пакете нет — приложите его или исправьте путь',
  en: 'the file `{path}` of the entry “{name}” is not in the package: add it or correct the path',
};
const otherCase = {
  ru: 'путь `{path}` отличается от имени файла `{files}` прописными буквами — запишите их одинаково',
  en: 'the path `{path}` differs from the file `{files}` in capital letters: write both alike',
};
