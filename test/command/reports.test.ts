import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeProject, runDossier } from './project.js';

it('writes several reports in one run, and one of them to standard output', async () => {
  const project = makeProject();
  project.edit('content/alpha/trial.yaml', /^recordType:.*/m, 'recordType: trail');
  const place = (name: string): string => join(project.out, '..', name);
  const { code, stdout } = await project.run([
    'check',
    ...['--report', `sarif=${place('a.sarif')}`, '--report', `junit=${place('b.xml')}`],
    ...['--report', `csv=${place('c.csv')}`, '--report', 'github'],
  ]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^::error file=.*trial\.yaml,line=\d+/);
  expect(JSON.parse(readFileSync(place('a.sarif'), 'utf8')).runs[0].results).not.toEqual([]);
  expect(readFileSync(place('b.xml'), 'utf8')).toContain('<failure ');
  expect(readFileSync(place('c.csv'), 'utf8')).toMatch(/^\uFEFFПрепарат/);
});

it('writes none of the reports where one cannot be written', async () => {
  const project = makeProject();
  project.write('file', 'mine');
  const sarif = join(project.out, '..', 'a.sarif');
  const below = join(project.out, '..', 'file', 'b.xml');
  const { code, stdout } = await project.run(['check', '--report', `junit=${below}`, '--report', `sarif=${sarif}`]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(existsSync(sarif)).toBe(false);
});

it('prints the catalogue of rules as a table and for programs', () => {
  const table = runDossier(['rules', '--lang', 'en']);
  const json = runDossier(['rules', '--format', 'json']);
  const { rules }: { rules: readonly { code: string; catalogueId: string }[] } = JSON.parse(json.stdout);
  for (const { code, catalogueId } of rules) expect(table.stdout).toMatch(new RegExp(`^${catalogueId}  ${code} `, 'm'));
  expect(runDossier(['rules', 'CLN-001'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('`explain CLN-001`'),
  });
});
