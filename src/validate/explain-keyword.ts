import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Bilingual } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import { hintAmong } from '../diagnostics/suggest.js';
import type { Json } from '../load/parsed-file.js';
import { appendPointer } from '../load/pointer.js';
import { describePlace } from './describe-place.js';
import { explainMissing } from './explain-missing.js';
import { explainType } from './explain-type.js';
import { nameField } from './field-name.js';
import type { Finding } from './finding.js';
import { suggestDate } from './partial-date.js';
import type { SchemaSet } from './schema-set.js';
import { showValue } from './show-value.js';
import { isValueKind } from './value-kind.js';

/** A schema error, the value it is about and where that value stands. */
interface ErrorPlace {
  readonly schemas: SchemaSet;
  readonly error: ErrorObject;
  readonly value: Json;
  readonly pointer: string;
}

/** One schema error in words. */
export function explainKeyword(place: ErrorPlace): Finding {
  const explain = explainers[place.error.keyword] ?? explainUnforeseen;
  return explain(place);
}

const explainers: Readonly<Record<string, (place: ErrorPlace) => Finding>> = {
  required: explainRequired,
  dependentRequired: explainRequired,
  additionalProperties: explainUnknownField,
  propertyNames: explainFieldName,
  type: ({ error, value, pointer }) => explainType([error.params['type']].flat().filter(isValueKind), value, pointer),
  enum: explainEnum,
  const: (place) =>
    wrongForm(place, sentence(writeExactly, { due: JSON.stringify(place.error.params['allowedValue']) })),
  format: explainDate,
  pattern: explainPattern,
  minLength: (place) =>
    wrongForm(place, { ru: 'впишите текст или удалите поле', en: 'write the text or delete the field' }),
  minProperties: (place) => wrongForm(place, { ru: 'впишите хотя бы одно поле', en: 'write at least one field' }),
  minItems: (place) =>
    outOfRange(place, { ru: 'в списке должно быть не меньше {limit}', en: 'the list must hold {limit} or more' }),
  maxItems: (place) =>
    outOfRange(place, { ru: 'в списке должно быть не больше {limit}', en: 'the list must hold {limit} or fewer' }),
  minimum: (place) =>
    outOfRange(place, { ru: 'число должно быть не меньше {limit}', en: 'the number must be {limit} or more' }),
  maximum: (place) =>
    outOfRange(place, { ru: 'число должно быть не больше {limit}', en: 'the number must be {limit} or less' }),
  uniqueItems: explainRepeated,
};

function explainRequired({ schemas, error, pointer }: ErrorPlace): Finding {
  const parent = error.parentSchema && schemas.placeOf(error.parentSchema);
  return explainMissing(schemas, parent, String(error.params['missingProperty']), pointer);
}

function explainUnknownField({ error, pointer }: ErrorPlace): Finding {
  const field = String(error.params['additionalProperty']);
  return {
    code: 'record/unknown-field',
    pointer: appendPointer(pointer, field),
    part: 'key',
    message: sentence({ ru: 'неизвестное поле `{field}`', en: 'unknown field `{field}`' }, { field }),
    hint: hintAmong(field, Object.keys(error.parentSchema?.['properties'] ?? {})),
  };
}

/** Only the keys of `fieldProvenance` have a form of their own: they are paths. */
function explainFieldName({ error, pointer }: ErrorPlace): Finding {
  const field = String(error.params['propertyName']);
  return {
    code: 'record/wrong-form',
    pointer: appendPointer(pointer, field),
    part: 'key',
    message: sentence({ ru: '`{field}` — не путь к полю', en: '`{field}` is not the path of a field' }, { field }),
    hint: {
      ru: 'запишите путь от начала записи, например `/title/ru`',
      en: 'write the path from the start of the record, e.g. `/title/ru`',
    },
  };
}

function explainEnum({ error, value, pointer }: ErrorPlace): Finding {
  return {
    code: 'record/unknown-value',
    pointer,
    part: 'value',
    message: sentence(
      { ru: '{name}: значения `{value}` нет в перечне', en: '{name}: the value `{value}` is not in the list' },
      { name: nameField(pointer), value: showValue(value) },
    ),
    hint: hintAmong(String(value), [error.params['allowedValues']].flat().map(String)),
  };
}

function explainDate({ value, pointer }: ErrorPlace): Finding {
  const text = String(value);
  const date = suggestDate(text);
  return {
    code: 'record/no-such-date',
    pointer,
    part: 'value',
    message: sentence(/^[0-9]{4}(-[0-9]{2}){0,2}$/.test(text) ? notInCalendar : notADate, {
      name: nameField(pointer),
      value: showValue(text),
    }),
    hint: date === undefined ? writeAsDate : sentence({ ru: 'запишите {date}', en: 'write {date}' }, { date }),
  };
}

const notInCalendar = { ru: '{name}: даты `{value}` не существует', en: '{name}: there is no date `{value}`' };
const notADate = { ru: '{name}: `{value}` — не дата по форме', en: '{name}: `{value}` is not a date in its form' };
const writeAsDate = { ru: 'запишите ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД', en: 'write YYYY, YYYY-MM or YYYY-MM-DD' };

/** The description of the schema says what is due; nobody should have to read a regular expression. */
function explainPattern(place: ErrorPlace): Finding {
  const description = describePlace(place.schemas, place.error.parentSchema ?? {});
  if (description === undefined)
    return wrongForm(place, { ru: 'исправьте запись значения', en: 'correct the form of the value' });
  return wrongForm(place, {
    ru: `запишите по описанию поля: ${lowerFirst(description.ru)}`,
    en: `write as the field is described: ${lowerFirst(description.en)}`,
  });
}

/** A description begins like a sentence; inside one it does not. Abbreviations stay as they are. */
function lowerFirst(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function explainRepeated({ error, value, pointer }: ErrorPlace): Finding {
  const later = Math.max(Number(error.params['i']), Number(error.params['j']));
  const item = Array.isArray(value) ? value[later] : undefined;
  return {
    code: 'record/repeated-item',
    pointer: appendPointer(pointer, later),
    part: 'value',
    message: sentence(
      { ru: '{list}: значение `{item}` повторяется', en: '{list}: the value `{item}` is repeated' },
      { list: nameField(pointer), item: typeof item === 'string' ? showValue(item) : String(later + 1) },
    ),
    hint: { ru: 'удалите повтор', en: 'delete the repetition' },
  };
}

function explainUnforeseen(place: ErrorPlace): Finding {
  return wrongForm(place, {
    ru: `исправьте значение: оно нарушает условие схемы \`${place.error.keyword}\``,
    en: `correct the value: it breaks the schema condition \`${place.error.keyword}\``,
  });
}

const writeExactly = { ru: 'запишите {due}', en: 'write {due}' };

function wrongForm({ value, pointer }: ErrorPlace, hint: Bilingual): Finding {
  const name = nameField(pointer);
  const message =
    typeof value !== 'object' && showValue(value) !== ''
      ? sentence(
          { ru: '{name}: `{value}` не годится', en: '{name}: `{value}` will not do' },
          { name, value: showValue(value) },
        )
      : sentence(
          { ru: '{name}: значение пусто или не годится', en: '{name}: the value is empty or will not do' },
          { name },
        );
  return { code: 'record/wrong-form', pointer, part: 'value', message, hint };
}

function outOfRange({ error, value, pointer }: ErrorPlace, due: Bilingual): Finding {
  const actual = Array.isArray(value) ? value.length : value;
  const limit = String(error.params['limit']);
  return {
    code: 'record/out-of-range',
    pointer,
    part: 'value',
    message: sentence(
      { ru: `{name}: ${due.ru}, а здесь {actual}`, en: `{name}: ${due.en}, and here it is {actual}` },
      { name: nameField(pointer), limit, actual: String(actual) },
    ),
    hint: { ru: 'исправьте значение по источнику', en: 'correct the value from its source' },
  };
}
