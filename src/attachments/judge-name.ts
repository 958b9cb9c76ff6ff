import { sentence } from '../diagnostics/sentence.js';
import type { SubmissionProfile } from '../sections/submission-profile.js';
import type { Objection } from './attachment-rules.js';

/** Whether a file's name, and its path in the dossier, suit the limits. */
export function judgeName(name: string, path: string, limits: SubmissionProfile): readonly Objection[] {
  const { fileName, fileNameLength, pathLength } = limits;
  const found: Objection[] = [];
  if (!fileName.value.test(name) || name.length > fileNameLength.value) {
    const message = {
      ru: 'имя файла `{name}` не годится для досье',
      en: 'the file name `{name}` does not suit a dossier',
    };
    const hint = {
      ru: 'строчные латинские буквы, цифры и дефисы, расширение pdf, не больше {most} знаков',
      en: 'lower-case Latin letters, digits and hyphens, extension pdf, at most {most} characters',
    };
    found.push({
      code: 'attachment/file-name',
      message: sentence(message, { name }),
      hint: sentence(hint, { most: fileNameLength.value }),
    });
  }
  if (path.length > pathLength.value) {
    const message = {
      ru: 'путь файла `{name}` в досье длиннее {most} знаков: `{path}`',
      en: 'the path of file `{name}` in the dossier is longer than {most} characters: `{path}`',
    };
    const hint = { ru: 'сократите имя файла', en: 'shorten the file name' };
    found.push({
      code: 'attachment/path-too-long',
      message: sentence(message, { name, path, most: pathLength.value }),
      hint,
    });
  }
  return found;
}
