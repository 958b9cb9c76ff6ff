import type { Bilingual } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import { shapeOf } from './field-shape.js';
import type { Finding } from './finding.js';
import { labelOf } from './label-of.js';
import { propertyPlace } from './member-place.js';
import type { SchemaPlace, SchemaSet } from './schema-set.js';

/** A property that must stand in the object at `pointer` and does not. */
export function explainMissing(
  schemas: SchemaSet,
  parent: SchemaPlace | undefined,
  field: string,
  pointer: string,
): Finding {
  const place = parent && propertyPlace(parent, field);
  const shape = place && shapeOf(schemas, place);
  const label: Bilingual = shape?.title === undefined ? { ru: field, en: field } : labelOf(shape.title);
  return {
    code: 'record/missing-field',
    pointer,
    part: 'key',
    message: sentence(
      { ru: 'нет обязательного поля `{field}` ({label})', en: 'the required field `{field}` ({label}) is missing' },
      { field, label },
    ),
    hint: shape?.isUncertain ? sentence(writeOrExplain, { field }) : sentence(write, { field }),
  };
}

const write = { ru: 'впишите поле `{field}`', en: 'write the field `{field}`' };
const writeOrExplain = {
  ru: 'впишите поле; если значения ещё нет, укажите причину: `{field}: { absent: pending }`',
  en: 'write the field; while there is no value, give the reason: `{field}: { absent: pending }`',
};
