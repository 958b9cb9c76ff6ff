import type { Bilingual, Location } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';
import { suggest } from '../../diagnostics/suggest.js';
import type { AnyRecord } from '../../records/record.js';
import { fieldsOnLine, placesIn } from './record-fields.js';

/** What was asked for, or why it is not there. */
export type Resolved<Value> = { readonly value: Value } | { readonly problem: Bilingual };

/** The place in a record that a pointer names. */
export function resolvePointer(record: AnyRecord, pointer: string): Resolved<Location> {
  const pointers = placesIn(record).map((place) => place.pointer);
  if (pointers.includes(pointer)) return { value: { ...record.locate(pointer), pointer } };
  const near = suggest(
    pointer,
    pointers.filter((known) => known !== ''),
  );
  const args = { file: record.file, pointer };
  return {
    problem:
      near === undefined ? sentence(problems.noPointer, args) : sentence(problems.nearPointer, { ...args, near }),
  };
}

/** The fields on a line of the file of a record, one at least. */
export function resolveLine(record: AnyRecord, line: number): Resolved<readonly Location[]> {
  const fields = fieldsOnLine(record, line);
  if (fields.length > 0) return { value: fields };
  const args = { file: record.file, line };
  const next = placesIn(record)
    .map(({ pointer }) => record.locate(pointer, 'key').range.start.line)
    .filter((each) => each > line)
    .sort((a, b) => a - b)[0];
  return {
    problem: next === undefined ? sentence(problems.noLine, args) : sentence(problems.nextLine, { ...args, next }),
  };
}

const problems = {
  noPointer: {
    ru: 'в файле {file} нет поля `{pointer}`; указатель начинается с `/`, например `/dates/firstVisit`',
    en: 'file {file} has no field `{pointer}`; a pointer begins with `/`, e.g. `/dates/firstVisit`',
  },
  nearPointer: {
    ru: 'в файле {file} нет поля `{pointer}`; может быть, `{near}`?',
    en: 'file {file} has no field `{pointer}`; did you mean `{near}`?',
  },
  noLine: {
    ru: 'в строке {line} файла {file} нет значения, и ниже их тоже нет',
    en: 'line {line} of file {file} holds no value, nor does any line below it',
  },
  nextLine: {
    ru: 'в строке {line} файла {file} нет значения: это комментарий или пустая строка; ближайшее ниже — в строке {next}',
    en: 'line {line} of file {file} holds no value: it is a comment or blank; the next value below is on line {next}',
  },
} as const;
