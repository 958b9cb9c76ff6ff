import { isObject } from '../../load/is-object.js';
import type { Json, JsonObject } from '../../load/parsed-file.js';
import type { Confidence, Words } from './report-index.js';
import type { ProvenanceLine } from './report-parts.js';

/** A source as the page shows it. Reads what the record holds, even where the record breaks its schema. */
export function describeProvenance(provenance: JsonObject): ProvenanceLine {
  const { enteredBy, translatedFrom } = provenance;
  const sourceClass = textOf(provenance['sourceClass']);
  return {
    sourceClass,
    reference: wordsOf(provenance['sourceRef']),
    date: textOf(provenance['sourceDate']),
    enteredOn: textOf(provenance['enteredOn']),
    ...(typeof enteredBy === 'string' && { enteredBy }),
    confidence: confidenceOf(provenance['confidence']),
    ...((translatedFrom === 'ru' || translatedFrom === 'en') && { translatedFrom }),
  };
}

/** A source is worth no more than what it says of itself. */
function confidenceOf(value: Json | undefined): Confidence {
  return value === 'high' || value === 'medium' ? value : 'low';
}

function wordsOf(value: Json | undefined): Words {
  if (typeof value === 'string') return { ru: value, en: value };
  if (!isObject(value)) return { ru: '', en: '' };
  const [ru, en] = [textOf(value['ru']), textOf(value['en'])];
  return { ru: ru || en, en: en || ru };
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
