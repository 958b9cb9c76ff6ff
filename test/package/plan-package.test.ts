import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../src/assemble/document-model.js';
import { collectWordings } from '../../src/assemble/official-wording.js';
import { RecordIndex } from '../../src/check/record-index.js';
import type { SectionFacts } from '../../src/package/checklist.js';
import { planPackage } from '../../src/package/plan-package.js';
import { readApplicationForm } from '../../src/sections/application-form.js';
import { readDocumentHeadings } from '../../src/sections/document-headings.js';
import { readSectionMap } from '../../src/sections/section-map.js';

const headings = readDocumentHeadings(JSON.parse(readFileSync('schemas/data/document-headings.json', 'utf8')));
const sections = readSectionMap(JSON.parse(readFileSync('schemas/data/dossier-sections.json', 'utf8')));
const form = readApplicationForm(JSON.parse(readFileSync('schemas/data/application-form.json', 'utf8')));

const facts: SectionFacts = {
  sections,
  wordings: collectWordings({ sections, form, headings }, new RecordIndex([])),
  notApplicable: new Map([['5.3.1.2', { ru: 'препарат клеточный', en: 'the product is cellular' }]]),
  leftOut: new Set(['2.5']),
};

function documentOf(id: string, section: string, isGap: boolean): DocumentModel {
  const origin = { file: 'content/alpha/trial.yaml', pointer: '/phase' };
  const phase = { kind: 'text', text: 'I', origin } as const;
  const gap = { kind: 'gap', state: 'absent', children: [{ kind: 'text', text: '[НЕТ]' }], origin } as const;
  return {
    id,
    product: 'alpha',
    section,
    language: 'ru',
    profile: 'draft',
    style: 'ctd',
    title: id,
    author: '',
    date: '2026-01-15',
    version: '1',
    header: { product: [], section: [], version: [] },
    pageMarks: [],
    blocks: [{ kind: 'paragraph', id: 'p1', children: [{ kind: 'strong', children: [isGap ? gap : phase] }] }],
  };
}

const pdf = new TextEncoder().encode('%PDF');
const plan = planPackage({
  build: { product: 'alpha', profile: 'draft', asOf: '2026-01-15', synthetic: true, tool: 'dossier 0.0.0' },
  facts,
  rendered: [
    {
      document: documentOf('trials', '1.8.3', false),
      files: [{ documentId: 'trials', format: 'pdf', bytes: pdf, pages: 2 }],
    },
    {
      document: documentOf('makers', '3.2.S.2.1', true),
      files: [{ documentId: 'makers', format: 'docx', bytes: pdf }],
    },
  ],
  templatesOf: (id) => [`templates/${id}.hbs`],
  hash: (file) => ({ file, sha256: `hash of ${file}` }),
});

describe('a planned package', () => {
  it('gives each file its place in the tree of sections', () => {
    expect(plan.files.map((file) => file.facts.path)).toEqual([
      'model/ru/makers.json',
      'model/ru/trials.json',
      'ru/m1/1.8/1.8.3/trials.pdf',
      'ru/m3/3.2/3.2.S/3.2.S.2/3.2.S.2.1/makers.docx',
    ]);
  });

  it('names the records and templates each file was made from', () => {
    expect(plan.files.find((file) => file.facts.format === 'pdf')?.facts).toEqual({
      path: 'ru/m1/1.8/1.8.3/trials.pdf',
      document: 'trials',
      section: '1.8.3',
      language: 'ru',
      format: 'pdf',
      pages: 2,
      bytes: 4,
      sha256: '315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027',
      sources: [
        { file: 'content/alpha/trial.yaml', sha256: 'hash of content/alpha/trial.yaml' },
        { file: 'templates/trials.hbs', sha256: 'hash of templates/trials.hbs' },
      ],
    });
  });

  it('keeps the model with sorted keys', () => {
    const model = new TextDecoder().decode(plan.files[1]?.bytes);
    expect(Object.keys(JSON.parse(model))).toEqual(Object.keys(JSON.parse(model)).sort());
    expect(JSON.parse(model)).toEqual(documentOf('trials', '1.8.3', false));
  });
});

describe('the checklist', () => {
  const row = (section: string) => plan.checklist.rows.find((candidate) => candidate.section === section);

  it('has a row for each section of the dossier, each in one state', () => {
    expect(plan.checklist.rows.map(({ section }) => section)).toEqual(sections.sections.map(({ number }) => number));
    expect(plan.checklist.rows).toHaveLength(258);
  });

  it('tells generated, gap, not applicable, left out, without template and heading apart', () => {
    expect(row('1.8.3')).toMatchObject({ state: 'generated', documents: [{ document: 'trials', gaps: 0 }] });
    expect(row('3.2.S.2.1')).toMatchObject({ state: 'gap', documents: [{ document: 'makers', gaps: 1 }] });
    expect(row('5.3.1.2')).toMatchObject({ state: 'not-applicable', reason: { en: 'the product is cellular' } });
    expect(row('2.5')?.state).toBe('not-built');
    expect(row('4.2.1.1')?.state).toBe('no-template');
    expect(row('1.2')?.state).toBe('heading-only');
  });

  it('tells verified headings from others', () => {
    expect(row('1.0')?.heading).toBe('verified');
    const unverified = sections.sections.find((section) => !section.isVerified);
    expect(row(unverified?.number ?? '')?.heading).toBe('unverified');
  });

  it('counts every row of a module once', () => {
    for (const { module, sections: count, unverifiedHeadings, ...states } of plan.checklist.modules) {
      expect(Object.values(states).reduce((sum, value) => sum + value, 0)).toBe(count);
      expect(plan.checklist.rows.filter((candidate) => candidate.module === module)).toHaveLength(count);
      expect(unverifiedHeadings).toBeLessThanOrEqual(count);
    }
  });
});
