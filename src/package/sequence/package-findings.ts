import type { packageCodes } from '../../diagnostics/codes/package.js';
import { createError } from '../../diagnostics/create-error.js';
import type { Bilingual, Diagnostic } from '../../diagnostics/diagnostic.js';
import { type Placeholders, sentence } from '../../diagnostics/sentence.js';
import { listSome } from './list-some.js';

type Code = keyof typeof packageCodes;

interface Wording {
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

/** A refusal about a build or a sequence as a whole: no line of the content is to blame. */
export function packageFinding(code: Code, { message, hint }: Wording, args: Placeholders = {}): Diagnostic {
  return createError({ code, message: sentence(message, args), hint: sentence(hint, args) });
}

const rebuild: Bilingual = { ru: 'соберите досье заново', en: 'build the dossier again' };

export function noBuild(path: string): Diagnostic {
  return packageFinding(
    'package/no-build',
    {
      message: { ru: 'в `{path}` нет готовой сборки', en: '`{path}` holds no finished build' },
      hint: {
        ru: 'соберите досье или укажите папку сборки: --build',
        en: 'build the dossier or name the folder of the build: --build',
      },
    },
    { path },
  );
}

export function partialBuild(path: string): Diagnostic {
  return packageFinding(
    'package/partial-build',
    {
      message: {
        ru: 'сборка `{path}` частичная: часть документов сделана с --only, остальные могли устареть',
        en: 'the build `{path}` is a partial one: some documents were made with --only, the others may be out of date',
      },
      hint: { ru: 'соберите досье целиком, без --only', en: 'build the whole dossier, without --only' },
    },
    { path },
  );
}

export function draftBuild(path: string): Diagnostic {
  return packageFinding(
    'package/draft-build',
    {
      message: {
        ru: 'сборка `{path}` — черновик, его не подают',
        en: 'the build `{path}` is a draft, which cannot be filed',
      },
      hint: {
        ru: 'соберите с --profile submission или, для просмотра комплекта, добавьте --draft',
        en: 'build with --profile submission or, to look at the package, add --draft',
      },
    },
    { path },
  );
}

/** Files of the build that are gone or differ from the manifest. */
export function changedBuild(paths: readonly string[]): Diagnostic {
  return packageFinding(
    'package/changed-build',
    {
      message: {
        ru: 'после сборки изменены или удалены файлы: {files}',
        en: 'files were changed or removed after the build: {files}',
      },
      hint: rebuild,
    },
    { files: listSome(paths) },
  );
}

export function staleBuild(files: readonly string[]): Diagnostic {
  return packageFinding(
    'package/stale-build',
    {
      message: { ru: 'после сборки изменены {files}', en: 'changed since the build: {files}' },
      hint: rebuild,
    },
    { files: listSome(files) },
  );
}

/** A record came or went that no document of the build was made from. */
export function otherRecords(): Diagnostic {
  return packageFinding('package/stale-build', {
    message: {
      ru: 'после сборки записи добавлены, удалены или изменены',
      en: 'records were added, removed or changed since the build',
    },
    hint: rebuild,
  });
}

export function missingDocuments(sections: readonly string[], isDraft: boolean): Diagnostic {
  const finding = packageFinding(
    'package/missing-document',
    {
      message: {
        ru: 'нужных документов нет или они не готовы, разделы: {sections}',
        en: 'documents that are due are missing or not ready, sections: {sections}',
      },
      hint: {
        ru: 'checklist.csv называет, чего не хватает и кто это даёт',
        en: 'checklist.csv names what is missing and who gives it',
      },
    },
    { sections: listSome(sections) },
  );
  return isDraft ? { ...finding, severity: 'warning' } : finding;
}

export function noLanguage(path: string, language: string): Diagnostic {
  return packageFinding(
    'package/no-language',
    {
      message: {
        ru: 'в сборке `{path}` нет документов на языке `{language}`',
        en: 'the build `{path}` has no documents in `{language}`',
      },
      hint: { ru: 'укажите другой язык: --document-lang', en: 'name another language: --document-lang' },
    },
    { path, language },
  );
}

export function nothingChanged(sequence: string): Diagnostic {
  return packageFinding(
    'package/nothing-changed',
    {
      message: {
        ru: 'после последовательности {sequence} ни один документ не изменился',
        en: 'no document has changed since sequence {sequence}',
      },
      hint: {
        ru: 'внесите изменения в записи и соберите досье',
        en: 'make the changes in the records and build the dossier',
      },
    },
    { sequence },
  );
}

/** Replaced and deleted documents without a reason; in a draft they are only told of. */
export function noReason(sequence: string, documents: readonly string[], isDraft: boolean): Diagnostic {
  const finding = packageFinding(
    'package/no-reason',
    {
      message: {
        ru: 'в последовательности {sequence} не указана причина изменения документов: {documents}',
        en: 'sequence {sequence} gives no reason for the change of {documents}',
      },
      hint: {
        ru: 'впишите причину в changes.yaml: для документов, разделов или всей последовательности',
        en: 'enter the reason in changes.yaml: for documents, sections or the whole sequence',
      },
    },
    { sequence, documents: listSome(documents) },
  );
  return isDraft ? { ...finding, severity: 'warning' } : finding;
}
