import { cpSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { makeProject, type Project } from './project.js';

const file = 'templates/m2-2-2-introduction.hbs';
const part = 'templates/partials/applicant.hbs';

const built = makeProject();

beforeAll(async () => {
  expect((await built.run(['build'])).code).toBe(0);
});

/** A defect of a template, and the one error it must give: `code file:line:column`. */
const cases: readonly [name: string, spoil: (project: Project) => void, expected: string][] = [
  [
    'a syntax error',
    (project) => project.edit(file, '{{product.tradeName}}', '{{#if product.tradeName}'),
    `template/syntax ${file}:7:24`,
  ],
  [
    'a name no schema has',
    (project) => project.edit(file, 'product.tradeName', 'product.tradename'),
    `template/unknown-path ${file}:7:3`,
  ],
  [
    'a part that includes itself',
    (project) => project.write(part, '{{> applicant applicant=applicant}}\n'),
    `template/partial-recursion ${part}:1:1`,
  ],
  [
    'parts that include each other',
    async (project) => {
      project.write(part, '{{> other applicant=applicant}}\n');
      project.write('templates/partials/other.hbs', '{{> applicant applicant=applicant}}\n');
    },
    'template/partial-recursion templates/partials/other.hbs:1:1',
  ],
  [
    'two documents for one output path',
    (project) => project.edit('templates/m1-1-8-3-trials.hbs', 'id: m1-1-8-3-trials', 'id: m2-2-2-introduction'),
    `template/duplicate-output ${file}:2:5`,
  ],
  [
    'a section the dossier does not have',
    (project) => project.edit(file, '"2.2"', '"2.22"'),
    `template/unknown-name ${file}:3:10`,
  ],
  [
    'bytes that are not UTF-8',
    (project) => project.write(file, Buffer.from('---\nid: m2\n---\n\xcf', 'latin1')),
    `template/unreadable ${file}:4:1`,
  ],
];

describe('bad templates', () => {
  for (const [name, spoil, expected] of cases) {
    it(name, async () => {
      const project = makeProject();
      cpSync(built.out, project.out, { recursive: true });
      const before = project.readOut();
      spoil(project);

      const report = resolve(project.out, '..', 'report.json');
      const { code, stderr } = await project.run(['build', '--report', `json=${report}`]);
      const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(readFileSync(report, 'utf8'));
      const errors = diagnostics
        .filter(({ severity }) => severity === 'error')
        .map((finding) => show(finding, project));
      expect({ code, errors }).toEqual({ code: 1, errors: [expected] });
      expect(stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
      expect(project.readOut()).toEqual(before);
    });
  }
});

function show({ code, at }: Diagnostic, project: Project): string {
  if (at === undefined) return code;
  return `${code} ${relative(resolve(project.out, '..'), resolve(at.file))}:${at.range.start.line}:${at.range.start.column}`;
}
