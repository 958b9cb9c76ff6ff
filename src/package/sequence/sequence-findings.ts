import type { Bilingual, Diagnostic } from '../../diagnostics/diagnostic.js';
import { listSome } from './list-some.js';
import { packageFinding } from './package-findings.js';

const nextNumber: Bilingual = {
  ru: 'уберите --sequence, чтобы взять следующий номер {next}',
  en: 'leave out --sequence to take the next number, {next}',
};

const nextOrRenewed: Bilingual = {
  ru: 'уберите --sequence, чтобы взять следующий номер {next}; если последняя ещё не подана, --renew сделает её заново',
  en: 'leave out --sequence to take the next number, {next}; if the last one is not filed yet, --renew makes it anew',
};

export function sequenceExists(path: string, next: string): Diagnostic {
  return packageFinding(
    'sequence/exists',
    {
      message: { ru: '`{path}` уже есть, ничего не записано', en: '`{path}` exists, nothing was written' },
      hint: nextOrRenewed,
    },
    { path, next },
  );
}

export function nothingToRenew(path: string): Diagnostic {
  return packageFinding(
    'sequence/nothing-to-renew',
    {
      message: { ru: 'в `{path}` нет последовательностей', en: '`{path}` holds no sequences' },
      hint: { ru: 'уберите --renew: это будет первая', en: 'leave out --renew: this will be the first one' },
    },
    { path },
  );
}

export function wrongNumber(asked: string, next: string): Diagnostic {
  return packageFinding(
    'sequence/gap',
    {
      message: {
        ru: 'последовательность {asked} не следующая: на очереди {next}',
        en: 'sequence {asked} is not the next one, which is {next}',
      },
      hint: nextNumber,
    },
    { asked, next },
  );
}

export function missingSequence(path: string, missing: string): Diagnostic {
  return packageFinding(
    'sequence/gap',
    {
      message: {
        ru: 'в `{path}` нет последовательности {missing}, а более поздние есть',
        en: '`{path}` lacks sequence {missing} but holds later ones',
      },
      hint: {
        ru: 'положите её туда из копии того, что подано',
        en: 'put it there from a copy of what was filed',
      },
    },
    { path, missing },
  );
}

export function noRecord(path: string): Diagnostic {
  return packageFinding(
    'sequence/no-record',
    {
      message: {
        ru: 'описания последовательности `{path}` нет или его не прочитать',
        en: 'the record `{path}` of a sequence is missing or cannot be read',
      },
      hint: {
        ru: 'верните файл из копии; чужие последовательности программа не продолжает',
        en: 'restore the file from a copy; sequences made by others are not continued',
      },
    },
    { path },
  );
}

export function changedSequence(sequence: string, paths: readonly string[]): Diagnostic {
  return packageFinding(
    'sequence/changed',
    {
      message: {
        ru: 'последовательность {sequence} изменена после того, как записана: {files}',
        en: 'sequence {sequence} was changed after it was written: {files}',
      },
      hint: {
        ru: 'верните последовательность из копии того, что подано',
        en: 'restore the sequence from a copy of what was filed',
      },
    },
    { sequence, files: listSome(paths) },
  );
}

export interface Difference {
  readonly what: Bilingual;
  readonly before: string;
  readonly now: string;
}

export function otherApplication(path: string, { what, before, now }: Difference): Diagnostic {
  return packageFinding(
    'sequence/other-application',
    {
      message: {
        ru: 'в `{path}` лежит другая заявка: {what} `{before}`, а не `{now}`',
        en: '`{path}` holds another application: {what} `{before}`, not `{now}`',
      },
      hint: { ru: 'укажите другую папку: --out', en: 'name another folder: --out' },
    },
    { path, what, before, now },
  );
}

export function draftBefore(sequence: string): Diagnostic {
  return packageFinding(
    'sequence/draft',
    {
      message: {
        ru: 'последовательность {sequence} — черновик, подачу он не продолжает',
        en: 'sequence {sequence} is a draft, which a submission cannot continue',
      },
      hint: {
        ru: 'укажите для подачи другую папку: --out; или добавьте --draft',
        en: 'name another folder for the submission: --out; or add --draft',
      },
    },
    { sequence },
  );
}
