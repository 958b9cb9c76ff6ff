import type { Diagnostic, Staged } from '../../diagnostics/diagnostic.js';
import type { DossierRecord } from '../../records/record.js';
import type { SchemaSet } from '../../validate/schema-set.js';
import type { RecordIndex } from '../record-index.js';
import type { RecordRule } from '../rule.js';
import { compileOwnRule } from './compile-own-rule.js';
import { ownRuleProblem } from './own-rule-problem.js';

/** The rules the staff has written for a product, by file; those with mistakes are left out and told. */
export function compileOwnRules(records: RecordIndex, schemas: SchemaSet): Staged<readonly RecordRule[]> {
  const written = records.all('rule');
  const compiled = written.map((record) => compileOwnRule(record, schemas));
  return {
    value: compiled.flatMap(({ value }) => value),
    diagnostics: [...findSecondCodes(written), ...compiled.flatMap(({ diagnostics }) => diagnostics)],
  };
}

function findSecondCodes(written: readonly DossierRecord<'rule'>[]): Diagnostic[] {
  return written.flatMap((record, index) => {
    const { code } = record.data;
    const isSecond = written.slice(0, index).some((earlier) => earlier.data.code === code);
    return isSecond ? [ownRuleProblem('rule/code-taken', record, '/code', { code })] : [];
  });
}
