import { createError } from '../../diagnostics/create-error.js';
import type { Bilingual, Diagnostic, Location } from '../../diagnostics/diagnostic.js';
import { type Placeholders, sentence } from '../../diagnostics/sentence.js';

const findings = {
  'eaeu/no-date': {
    message: {
      ru: 'у документа «{title}» (раздел {section}) нет полной даты, а опись R.022 ее требует',
      en: 'the document “{title}” (section {section}) has no full date, which an R.022 inventory needs',
    },
    hint: { ru: 'укажите день, месяц и год документа', en: 'give day, month and year of the document' },
  },
  'eaeu/no-country': {
    message: { ru: 'не указана страна заявителя', en: 'the country of the applicant is not given' },
    hint: { ru: 'укажите country в записи организации', en: 'give country in the record of the organization' },
  },
  'eaeu/no-code': {
    message: {
      ru: 'у документа «{title}» раздела {section} нет кода вида документа',
      en: 'the document “{title}” of section {section} has no document type code',
    },
    hint: { ru: 'укажите один из кодов раздела: {codes}', en: 'give one of the codes of the section: {codes}' },
  },
  'eaeu/long-path': {
    message: {
      ru: 'путь `{path}` длиннее {limit} знаков',
      en: 'the path `{path}` is longer than {limit} characters',
    },
    hint: {
      ru: 'сократите идентификатор показания или вещества',
      en: 'shorten the id of the indication or substance',
    },
  },
  'eaeu/too-large-to-embed': {
    message: {
      ru: 'файлы последовательности занимают {bytes} байт, а в опись можно вложить не больше {limit}',
      en: 'the files of the sequence take {bytes} bytes, an inventory may hold {limit} at most',
    },
    hint: { ru: 'соберите с --carrier path', en: 'package with --carrier path' },
  },
  'eaeu/orphan-signature': {
    message: {
      ru: 'подпись `{name}` не относится ни к одному файлу последовательности {sequence}',
      en: 'the signature `{name}` belongs to no file of sequence {sequence}',
    },
    hint: {
      ru: 'назовите ее как файл из to-sign.csv с добавлением .sig или .p7s',
      en: 'name it like a file of to-sign.csv with .sig or .p7s added',
    },
  },
  'eaeu/same-signature': {
    message: { ru: 'подписей с именем `{name}` две', en: 'there are two signatures named `{name}`' },
    hint: { ru: 'оставьте одну из них', en: 'leave one of them' },
  },
} as const satisfies Readonly<Record<string, { readonly message: Bilingual; readonly hint: Bilingual }>>;

/** A finding about the product as a whole or about one place of its records. */
export function eaeuFinding(
  code: keyof typeof findings,
  product: string,
  args: Placeholders = {},
  at?: Location,
): Diagnostic {
  const { message, hint } = findings[code];
  const error = createError({
    code,
    product,
    ...(at && { at }),
    message: sentence(message, args),
    hint: sentence(hint, args),
  });
  // A signature left over from another sequence does no harm where it lies.
  return code === 'eaeu/orphan-signature' ? { ...error, severity: 'warning' } : error;
}
