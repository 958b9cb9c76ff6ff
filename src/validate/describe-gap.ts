import type { Bilingual } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import { isObject } from '../load/is-object.js';
import type { Json, JsonObject } from '../load/parsed-file.js';
import { parentPointer, splitPointer } from '../load/pointer.js';
import type { AnyRecord } from '../records/record.js';
import type { DeclaredParts } from './declared-finding.js';
import type { SchemaSet } from './schema-set.js';
import { summariseValue } from './summarise-value.js';
import type { FieldVisit } from './walk-fields.js';

/** A field needed for submission that nobody has filled: shown at the place it should stand in. */
export function describeMissing(record: AnyRecord, { pointer, label }: FieldVisit): DeclaredParts {
  const name = splitPointer(pointer).at(-1) ?? '';
  return {
    code: 'data/missing',
    declared: 'absent',
    message: sentence(
      { ru: 'не заполнено: {label} (`{name}`)', en: 'not filled: {label} (`{name}`)' },
      { label, name },
    ),
    hint: sentence(
      {
        ru: 'впишите поле или причину: `{name}: { absent: pending }`',
        en: 'write the field or the reason: `{name}: { absent: pending }`',
      },
      { name },
    ),
    at: record.locate(parentPointer(pointer), 'key'),
    product: record.product,
  };
}

/** A typed absence that leaves a gap. */
export function describeAbsence(
  record: AnyRecord,
  { pointer, label }: FieldVisit,
  absence: JsonObject,
  schemas: SchemaSet,
): DeclaredParts {
  const { absent, note, owedBy, due } = absence;
  const reason = reasonLabel(String(absent), schemas);
  return {
    code: 'data/absent',
    declared: 'absent',
    message: isObject(note)
      ? sentence(
          { ru: 'нет данных: {label} — {reason}: {note}', en: 'no data: {label} — {reason}: {note}' },
          { label, reason, note: summariseValue(note) },
        )
      : sentence({ ru: 'нет данных: {label} — {reason}', en: 'no data: {label} — {reason}' }, { label, reason }),
    hint: absenceHint(owedBy, due),
    at: record.locate(pointer),
    product: record.product,
  };
}

function absenceHint(owedBy: Json | undefined, due: Json | undefined): Bilingual {
  const who = isObject(owedBy)
    ? sentence({ ru: ', предоставит: {who}', en: ', to be given by: {who}' }, { who: summariseValue(owedBy) })
    : nothing;
  const when = typeof due === 'string' ? sentence({ ru: ', срок {due}', en: ', due {due}' }, { due }) : nothing;
  return sentence(
    { ru: 'впишите значение вместо `absent`{who}{when}', en: 'write the value in place of `absent`{who}{when}' },
    { who, when },
  );
}

const nothing: Bilingual = { ru: '', en: '' };

function reasonLabel(reason: string, schemas: SchemaSet): Bilingual {
  const labels = schemas.get('code-lists/absence-reason.schema.json')?.['x-labels'];
  const label = isObject(labels) ? labels[reason] : undefined;
  return label === undefined ? { ru: reason, en: reason } : summariseValue(label);
}
