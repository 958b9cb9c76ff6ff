import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintDocument } from '../../src/approvals/fingerprint-document.js';
import type { DocumentModel } from '../../src/assemble/document-model.js';
import { composeDossiers } from '../../src/compose-dossiers.js';
import { openDiskWorld } from '../../src/disk-world.js';
import { loadContent } from '../../src/load/load-content.js';
import { digestRecords } from '../../src/package/digest-records.js';
import { makeProject, type Project } from '../command/project.js';
import { changesRecord } from '../sequence/sample-application.js';

const introduction = 'm2-2-2-introduction';

/** The sample project with two documents that print their history, and a person who approves. */
function makeHistoric(): Project {
  const project = makeProject();
  for (const partial of ['revision-history.hbs', 'person-with-positions.hbs']) {
    cpSync(join('templates/partials', partial), join(project.templates, 'partials', partial));
  }
  for (const template of ['m1-1-8-3-trials', introduction]) {
    const use = '{{> revision-history revisions=revisions}}\n{{> applicant applicant=applicant}}';
    project.edit(`templates/${template}.hbs`, '{{> applicant applicant=applicant}}', use);
  }
  project.write(
    'content/alpha/person-head.yaml',
    `recordType: person
id: person-head
modelVersion: "1"
provenance: { sourceClass: synthetic, sourceRef: { ru: выдумано для проверки, en: invented for a test }, sourceDate: 2026-01-10, enteredOn: 2026-01-10, confidence: high }
name: { ru: Вымышленный Утвердитель, en: Fictional Approver }
positions:
  - { organizationId: centre, title: { ru: начальник отдела, en: head of department } }
`,
  );
  return project;
}

const entry = (sequence: string, version: string, on: string, more = '') => `
  - document: ${introduction}
    version: "${version}"
    sequence: "${sequence}"
    on: ${on}
    approverId: person-head${more}
    note: { ru: версия ${version} проверена, en: version ${version} checked }
    fingerprint: { russian: ${'0'.repeat(63)}a, english: ${'0'.repeat(63)}a }`;

const register = (...entries: string[]) =>
  `recordType: approvals\nid: approvals\nmodelVersion: "1"\nentries:${entries.join('')}\n`;

const worldOf = (project: Project) =>
  openDiskWorld({
    root: resolve('.'),
    content: project.content,
    templates: project.templates,
    schemas: resolve('schemas'),
  });

const registersOf = (project: Project) =>
  new Set(
    worldOf(project)
      .list('content')
      .map(({ file }) => file)
      .filter((file) => file.endsWith('/approvals.yaml')),
  );

async function compose(project: Project): Promise<readonly DocumentModel[]> {
  const { value, diagnostics } = await composeDossiers(worldOf(project), { rules: 'none' });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return value.dossiers.flatMap(({ documents }) => documents);
}

/** The words of the table that a heading of this text stands above; undefined without such a heading. */
function historyOf(documents: readonly DocumentModel[], id: string, language: string): string[][] | undefined {
  const blocks = documents.find((document) => document.id === id && document.language === language)?.blocks ?? [];
  const at = blocks.findIndex(
    (block) => block.kind === 'heading' && /История документа|Document history/.test(JSON.stringify(block.children)),
  );
  const table = at < 0 ? undefined : blocks[at + 1];
  if (table?.kind !== 'table') return undefined;
  return table.rows.slice(table.head).map(({ cells }) => cells.map((cell) => wordsIn(cell)));
}

function wordsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsIn).join('');
  if (typeof value !== 'object' || value === null) return '';
  if ('kind' in value && value.kind === 'line-break') return ' | ';
  if ('text' in value && typeof value.text === 'string') return value.text.replace(/\s/g, ' ');
  return Object.values(value).map(wordsIn).join('');
}

describe('the history of a document', () => {
  it('is not printed while nobody has approved it', async () => {
    const project = makeHistoric();
    const none = await compose(project);
    project.write('content/alpha/approvals.yaml', register(entry('0000', '1', '2026-01-12')));
    const documents = await compose(project);
    for (const language of ['ru', 'en']) {
      expect(historyOf(none, introduction, language)).toBeUndefined();
      expect(historyOf(documents, introduction, language)).toHaveLength(1);
      expect(historyOf(documents, 'm1-1-8-3-trials', language)).toBeUndefined();
    }
  });

  it('says in both languages which version was approved, when, what it holds, by whom and in which role', async () => {
    const project = makeHistoric();
    project.write(
      'content/alpha/approvals.yaml',
      register(entry('0000', '0.9', '2026-01-11'), entry('0001', '1', '2026-01-12', '\n    role: clinical')),
    );
    project.write('content/alpha/changes.yaml', changesRecord(['0001']));
    const documents = await compose(project);
    const [first, second] = historyOf(documents, introduction, 'en') ?? [];
    expect(first).toEqual(['0.9', '11 Jan 2026', 'version 0.9 checked', 'Fictional Approver | head of department']);
    expect(second?.[2]).toMatch(/^\S.* \| version 1 checked$/);
    expect(second?.[3]).toBe('Fictional Approver | head of department | (clinical)');
    expect(historyOf(documents, introduction, 'ru')?.[0]).toEqual([
      '0.9',
      '11.01.2026',
      'версия 0.9 проверена',
      'Вымышленный Утвердитель | начальник отдела',
    ]);
  });

  it('is no part of what is approved, wherever it stands and however long it is', async () => {
    const project = makeHistoric();
    const fingerprints = async () =>
      (await compose(project)).map((document) => fingerprintDocument(document, registersOf(project))).sort();
    const before = await fingerprints();
    project.write('content/alpha/approvals.yaml', register(entry('0000', '0.9', '2026-01-11')));
    expect(await fingerprints()).toEqual(before);
    project.write('content/alpha/changes.yaml', changesRecord(['0001']));
    project.write(
      'content/alpha/approvals.yaml',
      register(entry('0000', '0.9', '2026-01-11'), entry('0001', '1', '2026-01-12')),
    );
    expect(await fingerprints()).toEqual(before);
  });

  it('makes a build older than the reasons it prints, and only then', () => {
    const project = makeHistoric();
    const digest = () => digestRecords(loadContent(worldOf(project)).value, 'alpha');
    const plain = digest();
    project.write('content/alpha/changes.yaml', changesRecord(['0001']));
    expect(digest()).toBe(plain);
    project.write('content/alpha/approvals.yaml', register(entry('0001', '1', '2026-01-12')));
    const approved = digest();
    project.write('content/alpha/changes.yaml', changesRecord(['0001', '0002']));
    expect(digest()).not.toBe(approved);
  });
});
