import type { EaeuRule } from './eaeu-rule.js';
import { findMixedWords, foldLookAlikes } from './look-alikes.js';
import { isPath, nameOf } from './resolve-entries.js';
import { sectionOfPath } from './section-of-path.js';

const longestName = 500;

export const namesFit: EaeuRule = {
  id: 'R22-14',
  states: {
    ru: 'названия в описи есть и не длиннее 500 знаков',
    en: 'the names in the inventory are given and have at most 500 characters',
  },
  basis: 'R.022 1.0.0 (DocName)',
  severity: 'error',
  judge({ inventory, entries }, { report }) {
    if (inventory === undefined) return;
    for (const { document } of entries) {
      report.checked(this.id);
      const { name, codeName, line } = document;
      if (name === undefined) report.found(this.id, { file: inventory.file, line }, noName, {}, 'warning');
      for (const text of [name, codeName]) {
        if (text === undefined || [...text.text].length <= longestName) continue;
        const args = { start: text.text.slice(0, 40), length: [...text.text].length, limit: longestName };
        report.found(this.id, { file: inventory.file, line: text.line }, longName, args);
      }
    }
  },
};

const noName = {
  ru: 'у записи нет названия документа (DocName) — укажите имя его файла',
  en: 'the entry has no name of the document (DocName): give the name of its file',
};
const longName = {
  ru: 'название «{start}…» — {length} знаков, а помещается {limit}: сократите его',
  en: 'the name “{start}…” has {length} characters, at most {limit} fit: shorten it',
};

export const pathsInside: EaeuRule = {
  id: 'R22-15',
  states: {
    ru: 'пути в описи ведут внутрь пакета',
    en: 'the paths in the inventory lead inside the package',
  },
  basis: 'R.022',
  severity: 'error',
  judge({ inventory, entries }, { report }) {
    if (inventory === undefined) return;
    for (const { document } of entries) {
      // As it is written: what `..` would lead to is not asked.
      for (const attribute of document.attributes.filter(isPath)) {
        report.checked(this.id);
        const { text, line } = attribute;
        if (!/^[a-z]:|^(\\\\|\/\/)|(^|[\\/])\.\.([\\/]|$)/i.test(text)) continue;
        report.found(this.id, { file: inventory.file, line }, outsidePath, { path: text });
      }
    }
  },
};

const outsidePath = {
  ru: 'путь `{path}` ведёт за пределы пакета — укажите путь от папки последовательности',
  en: 'the path `{path}` leads out of the package: give it from the folder of the sequence',
};

export const noLookAlikes: EaeuRule = {
  id: 'EAE-03',
  states: {
    ru: 'в именах и путях нет букв другого алфавита, неотличимых на вид',
    en: 'names and paths hold no letters of the other alphabet that look the same',
  },
  basis: 'EAEU practice',
  severity: 'error',
  judge({ inventory, entries, documents, root }, { official, report }) {
    for (const file of documents) {
      report.checked(this.id);
      const path = file.slice(root.length);
      const words = [...new Set([...lookAlikeFolders(path), ...path.split('/').flatMap(findMixedWords)])];
      if (words.length > 0) report.found(this.id, { file }, inPath, { words: words.join(', ') });
    }
    if (inventory === undefined) return;
    for (const { document, path, files } of entries) {
      for (const text of [document.name, path]) {
        if (text === undefined) continue;
        report.checked(this.id);
        const words = text === path ? wordsOfPath(text.text, files[0], root) : findMixedWords(text.text);
        if (words.length === 0) continue;
        report.found(this.id, { file: inventory.file, line: text.line }, inEntry, { words: words.join(', ') });
      }
    }

    /** Where the file has the same letters, it is told of the file. */
    function wordsOfPath(path: string, file: string | undefined, start: string): readonly string[] {
      const [own, written] = [file?.slice(start.length).normalize('NFC'), path.normalize('NFC')];
      if (own === written) return [];
      const found = [...lookAlikeFolders(written), ...written.split('/').flatMap(findMixedWords)];
      const differs = own !== undefined && foldLookAlikes(own) === foldLookAlikes(written);
      return found.length === 0 && differs ? [nameOf(written)] : [...new Set(found)];
    }

    function lookAlikeFolders(path: string): readonly string[] {
      return sectionOfPath(path, official.sections).troubles.flatMap(({ kind, folder }) =>
        kind === 'look-alike' ? [folder] : [],
      );
    }
  },
};

const inPath = {
  ru: 'в имени или пути перемешаны похожие русские и латинские буквы: {words} — наберите их заново одним алфавитом',
  en: 'the name or path mixes Cyrillic and Latin letters that look the same: {words}; retype them in one alphabet',
};
const inEntry = {
  ru: 'в записи перемешаны похожие русские и латинские буквы: {words} — наберите их заново одним алфавитом, как у файла',
  en: 'the entry mixes Cyrillic and Latin letters that look the same: {words}; retype them in one alphabet, as of the file',
};
