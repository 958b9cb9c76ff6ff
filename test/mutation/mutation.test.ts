import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDiskWorld } from '../../src/disk-world.js';
import { loadContent } from '../../src/load/load-content.js';
import { type Binding, fieldOf, readBoundFields } from '../../src/mutation/bound-fields.js';
import { collectMutants } from '../../src/mutation/collect-mutants.js';
import type { Mutant } from '../../src/mutation/mutant.js';
import { reportMutation, shareNoticed } from '../../src/mutation/report-mutation.js';
import { compileSchemas } from '../../src/validate/compile-schemas.js';

const root = join(import.meta.dirname, '../..');
const world = openDiskWorld({
  root,
  content: join(root, 'content'),
  templates: join(root, 'templates'),
  schemas: join(root, 'schemas'),
});
const bound = readBoundFields(readFileSync(join(root, 'test/mutation/bound-fields.yaml'), 'utf8'));

test('a list that binds a field by nothing known is refused', () => {
  expect(() => readBoundFields('- { field: batch/siteId, by: habit }')).toThrow('not a bound field');
  expect(() => readBoundFields('batch/siteId')).toThrow('no list');
});

test('each bound field is listed once and has a value to change in examplecel', () => {
  const fields = bound.map(({ field }) => field);
  expect(new Set(fields).size).toBe(fields.length);

  const mutants = collectMutants(loadContent(world, { products: ['examplecel'] }).value, compileSchemas(world).value);
  const changed = new Set(mutants.map(fieldOf));
  expect(fields.filter((field) => !changed.has(field))).toEqual([]);
});

test('the report counts what was noticed and by whom, and names each survivor', () => {
  const binding = new Map<string, Binding>([
    ['batch/siteId', 'reference'],
    ['batch/dates/start/date', 'order'],
  ]);
  const site: Mutant = {
    kind: 'reference',
    file: 'content/sample/batch.yaml',
    recordType: 'batch',
    pointer: '/siteId',
    from: 'a',
    to: 'b',
    text: '',
  };
  const start: Mutant = { ...site, kind: 'date', pointer: '/dates/start/date', from: '2024', to: '2034' };
  const verdicts = [
    { mutant: site, witness: 'rules on records', codes: ['batch/change-bridged'] },
    { mutant: start, codes: [] },
  ] as const;
  expect(shareNoticed(verdicts)).toBe(0.5);
  expect(shareNoticed([])).toBe(1);
  expect(reportMutation('both', verdicts, binding)).toBe(
    `both: 1 of 2 noticed, 50.0 %
  date: 0 of 1 noticed, 0.0 %
  reference: 1 of 1 noticed, 100.0 %
  bound by reference: 1 of 1 noticed, 100.0 %
  bound by order: 0 of 1 noticed, 0.0 %
  noticed first by schemas: 0
  noticed first by rules on records: 1
  noticed first by rules on documents: 0
    batch/change-bridged: 1
  survivor: date content/sample/batch.yaml#/dates/start/date 2024 -> 2034
`,
  );
});
