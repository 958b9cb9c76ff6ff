import { insidePath } from '../../common/sequence-files.js';
import { inEctdProfiles } from '../../verify-rule.js';
import type { EctdRule } from '../ectd-rule.js';
import type { EctdSequence } from '../ectd-sequence.js';

const contentPath = /^m[1-5]\//;

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Files of the modules; those beside them and in util have their names prescribed, which other rules judge. */
function contentFiles(sequence: EctdSequence): string[] {
  return sequence.entries.map(({ path }) => path).filter((path) => contentPath.test(insidePath(sequence, path)));
}

function contentFolders(sequence: EctdSequence): string[] {
  return sequence.folders.filter((path) => contentPath.test(`${insidePath(sequence, path)}/`));
}

export const fileNames: EctdRule = {
  id: 'NAM-01',
  states: {
    ru: 'имена файлов — из строчных латинских букв, цифр и дефиса, с одной точкой перед расширением',
    en: 'file names are of lower-case Latin letters, digits and hyphens, with one dot before the extension',
  },
  basis: 'ICH eCTD 3.2.2, appendix 2; TFDA O.6 (EU 15); CN 2.5',
  severity: inEctdProfiles('error'),
  check({ sequence, package: { limits } }, voice) {
    for (const path of contentFiles(sequence)) {
      voice.checked();
      if (limits.namePattern.test(nameIn(path))) continue;
      voice.found(
        { file: path },
        {
          ru: 'в имени `{name}` есть недопустимые знаки ({marks}); оставьте a–z, 0–9, дефис и одну точку',
          en: 'the name `{name}` has characters that are not allowed ({marks}); keep to a-z, 0-9, hyphen and one dot',
        },
        { name: nameIn(path), marks: wrongMarks(nameIn(path), true) },
      );
    }
  },
};

export const folderNames: EctdRule = {
  id: 'NAM-02',
  states: {
    ru: 'имена папок — из строчных латинских букв, цифр и дефиса',
    en: 'folder names are of lower-case Latin letters, digits and hyphens',
  },
  basis: 'ICH eCTD 3.2.2, appendix 2; TFDA O.7 (EU 15); CN 2.5',
  severity: inEctdProfiles('error'),
  check({ sequence, package: { limits } }, voice) {
    for (const path of contentFolders(sequence)) {
      voice.checked();
      if (limits.folderPattern.test(nameIn(path))) continue;
      voice.found(
        { file: path },
        {
          ru: 'в имени папки `{name}` есть недопустимые знаки ({marks}); оставьте a–z, 0–9 и дефис',
          en: 'the folder name `{name}` has characters that are not allowed ({marks}); keep to a-z, 0-9 and hyphen',
        },
        { name: nameIn(path), marks: wrongMarks(nameIn(path), false) },
      );
    }
  },
};

/** Each by its code point too: a Cyrillic «а» looks like a Latin one. */
function wrongMarks(name: string, isFile: boolean): string {
  const stem = isFile ? name.replace(/\.(?=[^.]*$)/, '') : name;
  const marks = [...new Set([...stem].filter((mark) => !/[a-z0-9-]/.test(mark)))];
  if (marks.length === 0) return isFile && !name.includes('.') ? '.' : name;
  return marks
    .map((mark) => `${mark} U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ');
}

export const nameLengths: EctdRule = {
  id: 'NAM-03',
  states: {
    ru: 'имя файла или папки не длиннее 64 знаков',
    en: 'no name of a file or folder is longer than 64 characters',
  },
  basis: 'ICH eCTD 3.2.2, appendix 2; TFDA O.4, O.5 (EU 15); CN 2.5',
  severity: inEctdProfiles('error'),
  check({ sequence, package: { limits } }, voice) {
    for (const path of [...contentFiles(sequence), ...contentFolders(sequence)]) {
      voice.checked();
      const length = [...nameIn(path)].length;
      if (length <= limits.nameLength) continue;
      voice.found(
        { file: path },
        {
          ru: 'в имени {length} знаков, допустимо {limit}; сократите его',
          en: 'the name has {length} characters, {limit} are allowed; shorten it',
        },
        { length, limit: limits.nameLength },
      );
    }
  },
};

export const pathLengths: EctdRule = {
  id: 'NAM-04',
  states: {
    ru: 'путь от папки заявления не длиннее предела региона',
    en: 'no path from the application folder is longer than the region takes',
  },
  basis: 'ICH eCTD 3.2.2, appendix 2 (230); TFDA O.3 (EU 15); FDA 1085 (230), guide (150)',
  severity: inEctdProfiles('error'),
  check({ sequence, package: { limits } }, voice) {
    const { pathLength, pathAdvised } = limits;
    for (const { path } of sequence.entries) {
      voice.checked();
      const length = [...path].length;
      const isRefused = length > pathLength;
      const limit = isRefused ? pathLength : pathAdvised;
      if (limit === undefined || length <= limit) continue;
      voice.found(
        { file: path },
        {
          ru: 'в пути {length} знаков, допустимо {limit}; сократите имена папок',
          en: 'the path has {length} characters, {limit} are allowed; shorten the names of its folders',
        },
        { length, limit },
        isRefused ? 'error' : 'warning',
      );
    }
  },
};
