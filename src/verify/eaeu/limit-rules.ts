import type { EaeuRule } from './eaeu-rule.js';
import { nameOf } from './resolve-entries.js';

export const sizesFit: EaeuRule = {
  id: 'EAE-06',
  states: {
    ru: 'имена, пути и размеры файлов — в принятых пределах (значения не подтверждены актом)',
    en: 'names, paths and sizes of files are within the accepted limits (no act confirms the values)',
  },
  basis: 'own',
  severity: 'warning',
  judge({ documents, root }, { subject, report }) {
    const { nameLength, pathLength, fileBytes } = subject.limits;
    for (const file of documents) {
      report.checked(this.id);
      const path = file.slice(root.length);
      const [name, whole] = [[...nameOf(path)].length, [...path].length];
      const bytes = subject.files.find(file)?.bytes ?? 0;
      if (name > nameLength) report.found(this.id, { file }, longName, { length: name, limit: nameLength });
      if (whole > pathLength) report.found(this.id, { file }, longPath, { length: whole, limit: pathLength });
      if (fileBytes !== undefined && bytes > fileBytes) {
        report.found(this.id, { file }, largeFile, { bytes, limit: fileBytes });
      }
    }
  },
};

const longName = {
  ru: 'имя файла — {length} знаков, больше {limit}: сократите его',
  en: 'the file name has {length} characters, more than {limit}: shorten it',
};
const longPath = {
  ru: 'путь файла — {length} знаков, больше {limit}: сократите имена папок или файла',
  en: 'the path of the file has {length} characters, more than {limit}: shorten the names of folders or file',
};
const largeFile = {
  ru: 'файл занимает {bytes} байт, больше {limit}: разделите его',
  en: 'the file has {bytes} bytes, more than {limit}: split it',
};

export const sequencesInOrder: EaeuRule = {
  id: 'EAE-07',
  states: {
    ru: 'папки последовательностей названы четырьмя цифрами и идут подряд с 0000',
    en: 'the folders of sequences have four digits and follow each other from 0000',
  },
  basis: 'R.022 (SubmissionSequence)',
  severity: 'error',
  judge({ folder }, { subject, report }, earlier) {
    // What was unpacked into a folder of any name is no sequence of an application.
    if (folder.path === '') return;
    report.checked(this.id);
    const place = { file: folder.path };
    if (!/^\d{4}$/.test(folder.name)) {
      // Some programs put the files of the first sequence straight into the folder of the dossier.
      report.found(this.id, place, notANumber, { name: folder.name }, 'warning');
      return;
    }
    if (subject.isSingleSequence) return;
    const expected = String(earlier.length).padStart(4, '0');
    const before = earlier.at(-1);
    const isGap = before !== undefined && Number(folder.name) !== Number(before.folder.name) + 1;
    if (isGap || (before === undefined && folder.name !== expected)) {
      report.found(this.id, place, gap, { name: folder.name, before: before?.folder.name ?? '—' });
    }
  },
};

const notANumber = {
  ru: 'папка последовательности названа `{name}`, нужны четыре цифры',
  en: 'the folder of the sequence is named `{name}`, four digits are needed',
};
const gap = {
  ru: 'последовательность {name} стоит после {before}: положите рядом недостающие или исправьте номер',
  en: 'sequence {name} follows {before}: add the missing ones or correct the number',
};

export const formatsAccepted: EaeuRule = {
  id: 'EAE-08',
  states: {
    ru: 'документы поданы в принимаемых форматах (перечень не подтверждён актом)',
    en: 'documents are filed in accepted formats (no act confirms the list)',
  },
  basis: 'own',
  severity: 'warning',
  judge({ documents }, { subject, report }) {
    const accepted = new Set([...subject.limits.extensions.m1, ...subject.limits.extensions.others]);
    for (const file of documents) {
      report.checked(this.id);
      const extension = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
      if (accepted.has(extension)) continue;
      report.found(this.id, { file }, otherFormat, { extension: extension || '—', accepted: [...accepted].join(', ') });
    }
  },
};

const otherFormat = {
  ru: 'файл в формате {extension}, а принимаются {accepted} — переведите его в PDF',
  en: 'the file is of format {extension}, accepted are {accepted}: convert it to PDF',
};
