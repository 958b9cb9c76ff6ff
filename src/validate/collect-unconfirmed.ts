import { sentence } from '../diagnostics/sentence.js';
import { isObject } from '../load/is-object.js';
import { isWithin } from '../load/pointer.js';
import type { AnyRecord } from '../records/record.js';
import type { DeclaredParts } from './declared-finding.js';
import { type ProvenanceEntry, provenanceOf, whyUnconfirmed } from './provenance-of.js';
import { summariseValue } from './summarise-value.js';
import type { FieldVisit } from './walk-fields.js';

/** The fields that say which record this is and where it comes from; their values are not facts of the product. */
const ENVELOPE = ['/recordType', '/id', '/modelVersion', '/productId', '/provenance', '/fieldProvenance'];

/** One finding for each source that leaves its values unconfirmed and has any; a source whose every value has another is silent. */
export function collectUnconfirmed(record: AnyRecord, visits: readonly FieldVisit[]): DeclaredParts[] {
  const { data } = record;
  if (!isObject(data)) return [];
  const counts = new Map<
    string,
    { readonly entry: ProvenanceEntry; readonly why: keyof typeof sentences; count: number }
  >();
  for (const { pointer, value } of visits) {
    const isFact =
      typeof value !== 'object' && value !== undefined && !ENVELOPE.some((field) => isWithin(pointer, field));
    const entry = isFact ? provenanceOf(data, pointer) : undefined;
    const why = entry && whyUnconfirmed(entry.provenance);
    if (entry === undefined || why === undefined) continue;
    const counted = counts.get(entry.pointer) ?? { entry, why, count: 0 };
    counted.count += 1;
    counts.set(entry.pointer, counted);
  }
  return [...counts.values()].map(({ entry, why, count }) => {
    const { message, hint } = sentences[why];
    return {
      code: 'data/unconfirmed',
      declared: 'unconfirmed',
      message: sentence(message, { count, source: summariseValue(entry.provenance['sourceRef'] ?? '') }),
      hint,
      at: record.locate(`${entry.pointer}/${why}`),
      product: record.product,
    };
  });
}

const sentences = {
  sourceClass: {
    message: {
      ru: 'источник — пресса ({source}), значений по нему: {count}',
      en: 'the source is the press ({source}), values resting on it: {count}',
    },
    hint: { ru: 'подтвердите значения первичным источником', en: 'confirm the values from a primary source' },
  },
  translatedFrom: {
    message: {
      ru: 'формулировка переведена ({source}), значений: {count}',
      en: 'the wording is a translation ({source}), values: {count}',
    },
    hint: {
      ru: 'найдите формулировку в источнике на этом языке',
      en: 'find the wording in a source in this language',
    },
  },
};
