import type { DossierRecord } from '../records/record.js';
import type { Specification } from '../records/record-types.js';
import { type Field, itemsOf, rootField } from './field.js';
import type { Judgement } from './judgement.js';
import type { Known } from './readings.js';
import type { RecordIndex } from './record-index.js';

export type SpecificationTest = Known<Specification['tests']>[number];

export interface SpecifiedTest {
  readonly specification: DossierRecord<'specification'>;
  readonly test: Field<SpecificationTest>;
}

/** Every test of every specification, in the order of the records; specifications not yet written have none. */
export function specifiedTests(judgement: Judgement, records: RecordIndex): SpecifiedTest[] {
  return records.all('specification').flatMap((specification) => {
    const tests = judgement.given(rootField(specification).get('tests'));
    return (tests === undefined ? [] : itemsOf(tests)).map((test) => ({ specification, test }));
  });
}

/** A test by the id that results name it by. */
export function findTest(judgement: Judgement, records: RecordIndex, id: string): SpecifiedTest | undefined {
  return specifiedTests(judgement, records).find(({ test }) => test.value.id === id);
}
