import { sentence } from '../diagnostics/sentence.js';
import type { JsonObject } from '../load/parsed-file.js';
import { appendPointer } from '../load/pointer.js';
import { explainErrors } from './explain-ajv-error.js';
import { nameField } from './field-name.js';
import type { Finding } from './finding.js';
import type { SchemaSet } from './schema-set.js';
import { candidatesOf, isContested } from './uncertain-value.js';
import { walkFields } from './walk-fields.js';

/** The second pass over a record: every candidate of a contested value must be a value its field could take. */
export function checkCandidates(schemas: SchemaSet, kind: string, data: JsonObject): Finding[] {
  const findings: Finding[] = [];
  for (const { pointer, shape, value } of walkFields(schemas, kind, data, { candidates: 'all' })) {
    if (!shape.isUncertain || !isContested(value)) continue;
    const candidates = candidatesOf(pointer, value);
    for (const candidate of candidates) {
      findings.push(...explainErrors(schemas, shape.value, candidate.value, candidate.pointer));
    }
    const { chosen } = value;
    if (typeof chosen === 'number' && chosen >= candidates.length) {
      findings.push(noSuchCandidate(pointer, chosen, candidates.length));
    }
  }
  return findings;
}

function noSuchCandidate(pointer: string, chosen: number, count: number): Finding {
  return {
    code: 'record/no-such-candidate',
    pointer: appendPointer(pointer, 'chosen'),
    part: 'value',
    message: sentence(
      {
        ru: '{name}: выбрано значение № {chosen}, а их {count}, считая с нуля',
        en: '{name}: value {chosen} is chosen, and there are {count}, counted from zero',
      },
      { name: nameField(pointer), chosen, count },
    ),
    hint: sentence({ ru: 'впишите число от 0 до {last}', en: 'write a number from 0 to {last}' }, { last: count - 1 }),
  };
}
