import type { Bilingual } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import type { Json } from '../load/parsed-file.js';
import { nameField } from './field-name.js';
import type { Finding } from './finding.js';
import { kindNames, kindOfValue, type ValueKind } from './value-kind.js';

/** A value of another kind than its field takes. */
export function explainType(due: readonly ValueKind[], value: Json, pointer: string): Finding {
  const actual = kindOfValue(value);
  return {
    code: 'record/wrong-type',
    pointer,
    part: 'value',
    message: actual === 'null' ? emptyMessage(pointer) : mismatchMessage(due, actual, pointer),
    hint: hintFor(due, value, actual),
  };
}

function emptyMessage(pointer: string): Bilingual {
  return sentence({ ru: 'нет значения: {name}', en: 'no value: {name}' }, { name: nameField(pointer) });
}

function mismatchMessage(due: readonly ValueKind[], actual: ValueKind, pointer: string): Bilingual {
  return sentence(
    { ru: '{name}: ожидается {due}, записано: {actual}', en: '{name}: {actual} where {due} is due' },
    { name: nameField(pointer), due: joinKinds(due), actual: kindNames[actual] },
  );
}

function joinKinds(kinds: readonly ValueKind[]): Bilingual {
  return {
    ru: kinds.map((kind) => kindNames[kind].ru).join(' или '),
    en: kinds.map((kind) => kindNames[kind].en).join(' or '),
  };
}

function hintFor(due: readonly ValueKind[], value: Json, actual: ValueKind): Bilingual {
  if (actual === 'null') {
    return {
      ru: 'впишите значение, удалите поле или укажите причину: `{ absent: unknown }`',
      en: 'write the value, delete the field or give a reason: `{ absent: unknown }`',
    };
  }
  if (due.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    return sentence(
      { ru: 'возьмите значение в кавычки: "{value}"', en: 'put the value in quotes: "{value}"' },
      { value: String(value) },
    );
  }
  if (due.includes('integer') && typeof value === 'string') {
    return { ru: 'запишите целое число цифрами, без кавычек', en: 'write a whole number in digits, without quotes' };
  }
  if (due.includes('object') && typeof value === 'string') {
    return {
      ru: 'разложите значение по полям: `ru: …`, `en: …` и так далее',
      en: 'spread the value over fields: `ru: …`, `en: …` and so on',
    };
  }
  if (due.includes('array')) {
    return { ru: 'начните каждый пункт с новой строки и дефиса', en: 'begin each item on a new line with a hyphen' };
  }
  return sentence({ ru: 'запишите {due}', en: 'write {due}' }, { due: joinKinds(due) });
}
