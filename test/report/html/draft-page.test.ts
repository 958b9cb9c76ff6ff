import { expect, it } from 'vitest';
import type { DocumentModel } from '../../../src/assemble/document-model.js';
import { noNotes } from '../../../src/load/kept-notes.js';
import { parseSource } from '../../../src/load/parse-source.js';
import { parseYaml } from '../../../src/load/parse-yaml.js';
import type { FileFacts } from '../../../src/package/manifest.js';
import type { PagePlaces } from '../../../src/render/page-places.js';
import { keyOf } from '../../../src/report/html/compare-baseline.js';
import { composeReport, type ReportInput } from '../../../src/report/html/compose-report.js';
import { draftPage } from '../../../src/report/html/draft-page.js';
import { atOnce } from '../../../src/steps/at-once.js';

const file = 'content/sample/trial.yaml';
const record = 'recordType: clinical-trial\nid: trial-01\nphase: I\npopulation:\n  plannedN: 12\n';
const sources = parseSource(record, parseYaml, { file, product: 'sample', sha256: '' }).value;

function documentOf(id: string, section: string, language: 'ru' | 'en', pointer: string): DocumentModel {
  return {
    ...{ id, product: 'sample', section, language, profile: 'draft', style: 'ctd' },
    ...{ title: id, author: '', date: '2026-11-22', version: '0.1', pageMarks: [] },
    header: { product: [], section: [], version: [] },
    blocks: [{ kind: 'paragraph', id: 'p', children: [{ kind: 'text', text: '12', origin: { file, pointer } }] }],
  };
}

const documents = [
  documentOf('trials', '1.8.10', 'ru', '/population/plannedN'),
  documentOf('trials', '1.8.10', 'en', '/population/plannedN'),
  documentOf('overview', '1.8.3', 'ru', '/phase'),
];
const attachment: FileFacts = {
  ...{ path: 'ru/m1/licence.pdf', bytes: 4, sha256: 'licence', document: 'licence', section: '1.8.9' },
  ...{ language: 'ru', format: 'pdf', isAttached: true, pages: 3 },
};
const drawn = documents.map(
  ({ id, language, section }, index): FileFacts => ({
    ...{ path: `${language}/${id}.pdf`, bytes: index, sha256: `${index}`, document: id, section },
    ...{ language, format: 'pdf', pages: index + 1 },
  }),
);
const placesOf = (page: number): PagePlaces => ({ count: page, blocks: { p: { pages: page } } });
const input: ReportInput = {
  tool: 'dossier 0.0.0',
  result: { product: 'sample', isBlocked: false },
  subject: { product: 'sample', isSynthetic: true, sources, documents, filed: [] },
  diagnostics: [],
  texts: new Map(),
  files: [...drawn, attachment],
  isPartial: false,
  documents,
  checklist: undefined,
  places: new Map(documents.map(({ id, language }, index) => [keyOf(id, language), placesOf(index + 1)])),
  links: '',
  notes: noNotes,
};

it('a page begun before its documents were drawn is the page made at the end, in whatever order they were drawn', () => {
  const whole = composeReport(input);
  for (const order of [
    [0, 1, 2],
    [2, 0, 1],
  ]) {
    const draft = atOnce(draftPage({ subject: input.subject, documents, files: [attachment] }, noNotes));
    for (const index of order) {
      const model = documents[index];
      if (model !== undefined) draft.addDrawn(model, placesOf(index + 1));
    }
    expect(composeReport({ ...input, places: new Map() }, draft)).toBe(whole);
  }
  // Otherwise the pages would be lost in both.
  expect(composeReport({ ...input, places: new Map() })).not.toBe(whole);
});
