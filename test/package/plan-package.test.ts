import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../src/assemble/document-model.js';
import { encodeText } from '../../src/package/encode-text.js';
import {
  type PackedAttachment,
  type PlanSetting,
  planAttachment,
  planDocument,
  planPackage,
  type RenderedDocument,
} from '../../src/package/plan-package.js';
import { stableJson } from '../../src/package/stable-json.js';
import { countModules } from '../../src/readiness/count-modules.js';
import type { DossierRecord } from '../../src/records/record.js';
import { sampleRow } from '../readiness/sample-row.js';
import { officialSections as sections } from '../sections/official-sections.js';

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

const synthetic = {
  sourceClass: 'synthetic',
  sourceRef: { ru: 'выдумано для проверки', en: 'invented for a test' },
  sourceDate: '2026-01-10',
  enteredOn: '2026-01-10',
  confidence: 'high',
} as const;

const start = { line: 1, column: 1 };
const licenceCopy: DossierRecord<'attachment'> = {
  id: 'licence-copy',
  recordType: 'attachment',
  product: 'alpha',
  file: 'content/alpha/attachments/licence.yaml',
  sha256: 'of the record',
  data: {
    recordType: 'attachment',
    id: 'licence-copy',
    modelVersion: '1',
    productId: 'alpha',
    provenance: synthetic,
    file: 'licence.pdf',
    section: '1.6.2',
    code: '04003',
    title: { ru: 'Лицензия', en: 'Licence' },
    language: 'ru',
    date: '2025-01-10',
    signed: true,
  },
  locate: (pointer) => ({ file: 'content/alpha/attachments/licence.yaml', pointer, range: { start, end: start } }),
};

const pdf = new TextEncoder().encode('%PDF');
const makers: RenderedDocument = {
  document: documentOf('makers', '3.2.S.2.1', true),
  json: new Uint8Array(),
  files: [{ documentId: 'makers', format: 'docx', bytes: pdf }],
};

const setting: PlanSetting = {
  sections,
  templatesOf: (id) => [`templates/${id}.hbs`],
  hash: (file) => ({ file, sha256: `hash of ${file}` }),
};

const licence: PackedAttachment = {
  attachment: {
    record: licenceCopy,
    file: { area: 'content', file: 'content/alpha/attachments/licence.pdf', name: 'alpha/attachments/licence.pdf' },
    name: 'licence.pdf',
    path: 'ru/m1/1.6/1.6.2/licence.pdf',
    bytes: 4,
    sha256: 'of the file',
    pages: 3,
    isRefused: false,
  },
  language: 'ru',
  bytes: pdf,
};

const trials: RenderedDocument = {
  document: documentOf('trials', '1.8.3', false),
  json: encodeText(stableJson(documentOf('trials', '1.8.3', false))),
  files: [
    {
      documentId: 'trials',
      format: 'pdf',
      bytes: pdf,
      pages: 2,
      places: { count: 2, blocks: { 'top-paragraph-1': { pages: [1, 2] } } },
    },
  ],
};

const plan = planPackage({
  build: { product: 'alpha', profile: 'draft', asOf: '2026-01-15', synthetic: true, tool: 'dossier 0.0.0' },
  checklist: countModules(sections.sections.map(({ number }) => sampleRow(number))),
  files: [planAttachment(licence, setting), ...[trials, makers].flatMap((rendered) => planDocument(rendered, setting))],
});

describe('a planned package', () => {
  it('gives each file its place in the tree of sections', () => {
    expect(plan.files.map((file) => file.facts.path)).toEqual([
      'model/ru/makers.json',
      'model/ru/trials.json',
      'model/ru/trials.pages.json',
      'ru/m1/1.6/1.6.2/licence.pdf',
      'ru/m1/1.8/1.8.3/trials.pdf',
      'ru/m3/3.2/3.2.S/3.2.S.2/3.2.S.2.1/makers.docx',
    ]);
  });

  it('names the records and templates each file was made from', () => {
    expect(plan.files.find((file) => file.facts.path.endsWith('trials.pdf'))?.facts).toEqual({
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

  it('keeps beside the model on which pages its pieces stand', () => {
    const pages = plan.files.find((file) => file.facts.path === 'model/ru/trials.pages.json');
    expect(pages?.facts).toMatchObject({ document: 'trials', section: '1.8.3', format: 'pages' });
    expect(JSON.parse(new TextDecoder().decode(pages?.bytes))).toEqual({
      count: 2,
      blocks: { 'top-paragraph-1': { pages: [1, 2] } },
    });
  });

  it('takes attachments as they are, with the file and the record as their sources', () => {
    expect(plan.files.find((file) => file.facts.isAttached)?.facts).toEqual({
      path: 'ru/m1/1.6/1.6.2/licence.pdf',
      document: 'licence-copy',
      section: '1.6.2',
      language: 'ru',
      format: 'pdf',
      documentCode: '04003',
      isAttached: true,
      pages: 3,
      bytes: 4,
      sha256: '315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027',
      sources: [
        { file: 'content/alpha/attachments/licence.pdf', sha256: 'of the file' },
        { file: 'content/alpha/attachments/licence.yaml', sha256: 'hash of content/alpha/attachments/licence.yaml' },
      ],
    });
  });

  it('puts the documents of one of several substances into its folder', () => {
    const [own] = planDocument({ ...makers, group: 'substance-2' }, setting);
    expect(own?.facts.path).toBe('ru/m3/3.2/3.2.S/substance-2/3.2.S.2/3.2.S.2.1/makers.docx');
  });

  it('puts a document about the dossier above its sections', () => {
    const document = { ...documentOf('checklist', '', false), section: '' };
    const files = [{ documentId: 'checklist', format: 'pdf', bytes: pdf } as const];
    const [printed] = planDocument({ document, json: new Uint8Array(), files }, setting);
    expect(printed?.facts).toMatchObject({ path: 'ru/checklist.pdf', document: 'checklist' });
    expect(printed?.facts).not.toHaveProperty('section');
  });

  it('keeps the model as it was drawn', () => {
    expect(new TextDecoder().decode(plan.files[1]?.bytes)).toBe(stableJson(documentOf('trials', '1.8.3', false)));
  });
});
