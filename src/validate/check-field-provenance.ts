import { sentence } from '../diagnostics/sentence.js';
import { isObject } from '../load/is-object.js';
import type { JsonObject } from '../load/parsed-file.js';
import { appendPointer } from '../load/pointer.js';
import { valueAt } from '../load/value-at.js';
import type { Finding } from './finding.js';

/** A source given for a field must find that field. */
export function checkFieldProvenance(data: JsonObject): Finding[] {
  const { fieldProvenance } = data;
  if (!isObject(fieldProvenance)) return [];
  return Object.keys(fieldProvenance)
    .filter((path) => path.startsWith('/') && valueAt(data, path) === undefined)
    .map((path) => ({
      code: 'record/no-such-path',
      pointer: appendPointer('/fieldProvenance', path),
      part: 'key',
      message: sentence({ ru: 'поля `{path}` в записи нет', en: 'the record has no field `{path}`' }, { path }),
      hint: { ru: 'исправьте путь или впишите поле', en: 'correct the path or write the field' },
    }));
}
