import { sentence } from '../diagnostics/sentence.js';
import { isObject } from '../load/is-object.js';
import { isWithin } from '../load/pointer.js';
import type { AnyRecord } from '../records/record.js';
import type { DeclaredParts } from './declared-finding.js';
import { provenanceOf, whyUnconfirmed } from './provenance-of.js';
import type { FieldVisit } from './walk-fields.js';

/** The fields that say which record this is and where it comes from; their values are not facts of the product. */
const ENVELOPE = ['/recordType', '/id', '/modelVersion', '/productId', '/provenance', '/fieldProvenance'];

/** One finding for each source that leaves its values unconfirmed and has any; a source whose every value has another is silent. */
export function collectUnconfirmed(record: AnyRecord, visits: readonly FieldVisit[]): DeclaredParts[] {
  const { data } = record;
  if (!isObject(data)) return [];
  const counts = new Map<string, number>();
  for (const { pointer, value } of visits) {
    const isFact =
      typeof value !== 'object' && value !== undefined && !ENVELOPE.some((field) => isWithin(pointer, field));
    const entry = isFact ? provenanceOf(data, pointer) : undefined;
    const why = entry && whyUnconfirmed(entry.provenance);
    if (entry === undefined || why === undefined) continue;
    const place = `${entry.pointer}/${why}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([place, count]) => describeUnconfirmed(record, place, count));
}

function describeUnconfirmed(record: AnyRecord, place: string, count: number): DeclaredParts {
  const sentences = place.endsWith('/sourceClass') ? press : translation;
  return {
    code: 'data/unconfirmed',
    declared: 'unconfirmed',
    message: sentence(sentences.message, { count }),
    hint: sentences.hint,
    at: record.locate(place),
    product: record.product,
  };
}

const press = {
  message: {
    ru: 'источник — пресса, значений по нему: {count}',
    en: 'the source is the press, values resting on it: {count}',
  },
  hint: { ru: 'подтвердите значения первичным источником', en: 'confirm the values from a primary source' },
};

const translation = {
  message: { ru: 'формулировка переведена, значений: {count}', en: 'the wording is a translation, values: {count}' },
  hint: { ru: 'найдите формулировку в источнике на этом языке', en: 'find the wording in a source in this language' },
};
