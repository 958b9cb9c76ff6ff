import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { makeProject, type Project } from './project.js';

const rule = (that: string): string => `recordType: rule
id: rule-planned
modelVersion: "1"
code: own/enough-planned
states: { ru: участников достаточно, en: there are enough subjects }
why: { ru: важно, en: important }
clause: { ru: процедура, en: procedure }
severity: { draft: error, submission: error }
justifiable: false
for: clinical-trial
require: { that: '${that}' }
at: this.population.plannedN
message: { ru: 'запланировано {this.population.plannedN}', en: '{this.population.plannedN} planned' }
hint: { ru: исправьте, en: mend it }
`;

const never = 'this.population.plannedN > 100000';

async function errorsOf(project: Project): Promise<{ code: number | null; errors: readonly Diagnostic[] }> {
  const report = join(project.out, '..', 'report.json');
  const { code } = await project.run(['build', '--report', `json=${report}`]);
  const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(readFileSync(report, 'utf8'));
  return { code, errors: diagnostics.filter(({ severity }) => severity === 'error') };
}

it('a rule of one product stops this product at the field it names, and no other', async () => {
  const project = makeProject(['alpha', 'beta']);
  project.write('content/alpha/rules/planned.yaml', rule(never));
  const { code, errors } = await errorsOf(project);
  expect(code).toBe(1);
  expect(errors.map((error) => [error.code, error.product, error.at?.pointer])).toEqual([
    ['own/enough-planned', 'alpha', '/population/plannedN'],
  ]);
  expect(Object.keys(project.readOut()).filter((file) => file.endsWith('manifest.json'))).toEqual([
    'beta/manifest.json',
  ]);
});

it('a rule in the shared folder holds for every product', async () => {
  const project = makeProject(['alpha', 'beta']);
  project.write('content/shared/rules/planned.yaml', rule(never));
  expect((await errorsOf(project)).errors.map((error) => [error.code, error.product])).toEqual([
    ['own/enough-planned', 'alpha'],
    ['own/enough-planned', 'beta'],
  ]);
});

it('a mistake in a shared rule is told once, at its line, and stops every product', async () => {
  const project = makeProject(['alpha', 'beta']);
  project.write('content/shared/rules/planned.yaml', rule('this.population.planedN > 1'));
  const { code, errors } = await errorsOf(project);
  expect(code).toBe(1);
  expect(errors.map((error) => [error.code, error.product, error.at?.range.start.line])).toEqual([
    ['rule/expression', undefined, 11],
  ]);
  expect(existsSync(project.out) ? project.readOut() : {}).toEqual({});
});

it('facts in the shared folder are refused', async () => {
  const project = makeProject();
  project.write('content/shared/site.yaml', 'recordType: site\nid: site-9\n');
  expect((await errorsOf(project)).errors.map((error) => error.code)).toEqual(['load/not-shared']);
});
