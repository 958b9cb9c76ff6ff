import { expect, it } from 'vitest';
import { describeSequences } from '../../../src/report/html/describe-sequences.js';

const record = (sequence: string, entries: readonly object[]) =>
  JSON.stringify({
    ...{ recordVersion: 1, product: 'alpha', format: 'ectd', sequence, asOf: '2026-01-15', tool: 'dossier 0.1.0' },
    ...{ language: 'en', isDraft: false, isSynthetic: true, spellings: {}, files: [], entries },
  });

const entry = {
  ...{ identity: '2.5 overview en', document: 'overview', section: '2.5', language: 'en', id: 'leaf-1' },
  ...{
    index: '0001/index.xml',
    operation: 'replace',
    title: { ru: 'Обзор', en: 'Overview' },
    isAttached: false,
    files: [],
  },
  reason: { ru: 'ответ на запрос', en: 'response to a request' },
};

const subject = { product: 'alpha', isSynthetic: true, sources: [], documents: [] };

it('tells of the filed sequences in their order, whatever the order of their copies', () => {
  const filed = [
    { file: 'saved/0001-record.json', text: record('0001', [entry]) },
    { file: 'saved/0000-record.json', text: record('0000', []) },
  ];
  expect(describeSequences({ ...subject, filed })).toEqual([
    {
      sequence: '0000',
      isCurrent: false,
      asOf: '2026-01-15',
      format: 'ectd',
      isDraft: false,
      entries: [],
      reasons: [],
    },
    {
      ...{ sequence: '0001', isCurrent: false, asOf: '2026-01-15', format: 'ectd', isDraft: false, reasons: [] },
      entries: [
        {
          ...{ operation: 'replace', document: 'overview', section: '2.5', language: 'en' },
          title: { ru: 'Обзор', en: 'Overview' },
          reason: { ru: 'ответ на запрос', en: 'response to a request' },
        },
      ],
    },
  ]);
});

it('takes nothing from a file that is no record of a sequence', () => {
  for (const text of ['', '{}', '[]', record('0000', [{}])]) {
    expect(describeSequences({ ...subject, filed: [{ file: 'saved/x', text }] })).toEqual([]);
  }
});
