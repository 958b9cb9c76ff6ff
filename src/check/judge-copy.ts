import type { SavedCopies } from '../load/saved-copies.js';
import type { SavedCopy } from '../records/record-types.js';
import type { Field } from './field.js';
import type { Judgement } from './judgement.js';
import type { Failure } from './rule.js';

/** The two ways a saved copy can fail, for every rule that rests on one. */
export const copyFailures = {
  noCopy: {
    message: {
      ru: 'сохранённого файла `{file}` в папке saved нет',
      en: 'the folder saved holds no file `{file}`',
    },
    hint: {
      ru: 'положите полученный файл в папку saved препарата или исправьте имя',
      en: 'put the file as received into the folder saved of the product, or correct the name',
    },
  },
  otherCopy: {
    message: {
      ru: 'файл `{file}` — не тот, что внесён: его SHA-256 {found}, в записи {entered}',
      en: 'file `{file}` is not the one entered: its SHA-256 is {found}, the record has {entered}',
    },
    hint: {
      ru: 'верните файл, из которого взяты значения, или сверьте значения с новым и обновите sha256',
      en: 'put back the file the values come from, or compare the values with the new one and update sha256',
    },
  },
} as const satisfies Readonly<Record<string, Failure>>;

/** Whether the file a record was read from is there and is the same file. */
export function judgeCopy(
  judgement: Judgement<keyof typeof copyFailures>,
  copies: SavedCopies | undefined,
  copy: Field<SavedCopy>,
): void {
  const { file, sha256 } = copy.value;
  const found = copies?.get(file);
  if (copies === undefined) judgement.skip(notRead, copy);
  else if (found === undefined) judgement.fail('noCopy', copy.get('file'), { file });
  else if (found !== sha256) judgement.fail('otherCopy', copy.get('sha256'), { file, found, entered: sha256 });
}

const notRead = {
  ru: 'сохранённые файлы не прочитаны: проверялись одни записи',
  en: 'the saved files were not read: records alone were checked',
};
