import { createError } from '../diagnostics/create-error.js';
import type { Bilingual, Diagnostic, Location, Position } from '../diagnostics/diagnostic.js';
import type { FileTrouble, World, WorldFile } from '../world.js';
import type { BadByte } from './decode-utf8.js';
import type { LoadCode } from './load-code.js';

interface FileSentence {
  readonly code: LoadCode;
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

const start: Position = { line: 1, column: 1 };

/** The beginning of a file whose text is not known: nothing in it can be shown. */
function startOf(file: string): Location {
  return { file, pointer: '', range: { start, end: start } };
}

const troubles: Readonly<Record<FileTrouble, FileSentence>> = {
  link: {
    code: 'load/link',
    message: {
      ru: 'это символическая ссылка, по ссылкам данные не читаются',
      en: 'this is a symbolic link, and links are not followed',
    },
    hint: { ru: 'положите на место ссылки сам файл', en: 'put the file itself in place of the link' },
  },
  'not-a-file': {
    code: 'load/not-a-file',
    message: { ru: 'это не обычный файл', en: 'this is not an ordinary file' },
    hint: { ru: 'замените его обычным файлом', en: 'replace it with an ordinary file' },
  },
  'too-large': {
    code: 'load/too-large',
    message: { ru: 'файл больше 5 МБ и не прочитан', en: 'the file is larger than 5 MB and was not read' },
    hint: {
      ru: 'разделите записи по файлам или уберите файл отсюда',
      en: 'split the records into files or move this one elsewhere',
    },
  },
  unreadable: {
    code: 'load/unreadable',
    message: { ru: 'файл не читается', en: 'the file cannot be read' },
    hint: { ru: 'проверьте права на файл', en: 'check the permissions of the file' },
  },
};

export function explainTrouble(file: WorldFile, trouble: FileTrouble, product?: string): Diagnostic {
  return createError({ ...troubles[trouble], at: startOf(file.file), ...(product === undefined ? {} : { product }) });
}

/** `badByteAt` is an offset in the file, `before` the text that could be read up to there. */
export function explainEncoding(file: WorldFile, { badByteAt, before }: BadByte, product?: string): Diagnostic {
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return createError({
    code: 'load/not-utf8',
    message: {
      ru: `файл записан не в UTF-8: байт ${badByteAt + 1} не образует буквы`,
      en: `the file is not UTF-8: byte ${badByteAt + 1} does not make a letter`,
    },
    hint: { ru: 'сохраните файл в кодировке UTF-8', en: 'save the file as UTF-8' },
    at: { file: file.file, pointer: '', range: { start: { line, column }, end: { line, column: column + 1 } } },
    ...(product === undefined ? {} : { product }),
  });
}

/** A file directly under `content/`: a link there is reported as a link, whatever it was meant to be. */
export function outsideProduct(world: World, file: WorldFile): Diagnostic {
  const content = world.read(file);
  if ('trouble' in content) return explainTrouble(file, content.trouble);
  return createError({
    code: 'load/outside-product',
    message: { ru: 'файл не лежит в папке препарата', en: 'the file does not lie in the folder of a product' },
    hint: {
      ru: 'перенесите его в папку препарата или уберите',
      en: 'move it into the folder of a product or elsewhere',
    },
    at: startOf(file.file),
  });
}

/** The folder's name becomes part of every path in `out/`. */
export function checkProductName(product: string): Diagnostic[] {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(product)) return [];
  const error = createError({
    code: 'load/product-name',
    message: {
      ru: `имя папки препарата \`${product}\` не годится для путей`,
      en: `the name of the product folder \`${product}\` does not suit paths`,
    },
    hint: {
      ru: 'оставьте строчные латинские буквы, цифры и дефисы',
      en: 'use lower-case Latin letters, digits and hyphens',
    },
    product,
  });
  return [error];
}

/** A warning: notes beside the records are no mistake, a mistyped extension is. */
export function explainExtension(file: WorldFile, product: string): Diagnostic {
  return {
    code: 'load/not-read',
    severity: 'warning',
    message: { ru: 'файлы с таким расширением не читаются', en: 'files with this extension are not read' },
    hint: {
      ru: 'для записи выберите расширение yaml, json или md',
      en: 'for a record use the extension yaml, json or md',
    },
    at: startOf(file.file),
    related: [],
    product,
  };
}
