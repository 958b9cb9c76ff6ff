import { expect, it } from 'vitest';
import { resolveRevisions } from '../../src/conformance/redlines/resolve-revisions.js';
import { wordNamespace } from '../../src/render/docx/xml.js';

const by = 'w:id="1" w:author="A" w:date="2026-11-30T00:00:00Z"';
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const inserted = (runs: string) => `<w:ins ${by}>${runs}</w:ins>`;
const deleted = (text: string) => `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const paragraph = (style: string, mark: string, content: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${mark && `<w:rPr><w:${mark} ${by}/></w:rPr>`}</w:pPr>${content}</w:p>`;
const body = (content: string) => `<w:body ${wordNamespace}>${content}</w:body>`;
const table = (mark: string) =>
  `<w:tbl><w:tr>${mark && `<w:trPr><w:${mark} ${by}/></w:trPr>`}<w:tc>${paragraph('C', mark, '')}</w:tc></w:tr></w:tbl>`;

it('takes what was deleted or inserted, and makes the rest ordinary text', () => {
  const xml = body(paragraph('A', '', run('a') + deleted('b') + inserted(run('c'))));
  expect(resolveRevisions(xml, 'accept')).toBe(body(paragraph('A', '', run('a') + run('c'))));
  expect(resolveRevisions(xml, 'reject')).toBe(body(paragraph('A', '', run('a') + run('b'))));
});

it('joins a paragraph whose end goes to the next, which keeps its properties', () => {
  const xml = body(paragraph('A', 'ins', run('a')) + paragraph('B', '', run('b')));
  expect(resolveRevisions(xml, 'accept')).toBe(body(paragraph('A', '', run('a')) + paragraph('B', '', run('b'))));
  expect(resolveRevisions(xml, 'reject')).toBe(body(paragraph('B', '', run('a') + run('b'))));
});

it('gives a paragraph the properties it had', () => {
  const was = `<w:pPrChange ${by}><w:pPr><w:pStyle w:val="B"/></w:pPr></w:pPrChange>`;
  const xml = body(`<w:p><w:pPr><w:pStyle w:val="A"/>${was}</w:pPr>${run('a')}</w:p>`);
  expect(resolveRevisions(xml, 'accept')).toBe(body(paragraph('A', '', run('a'))));
  expect(resolveRevisions(xml, 'reject')).toBe(body(paragraph('B', '', run('a'))));
});

it('takes a table away with its last row, and joins across it', () => {
  const xml = body(paragraph('A', 'ins', run('a')) + table('ins') + paragraph('B', '', ''));
  expect(resolveRevisions(xml, 'reject')).toBe(body(paragraph('B', '', run('a'))));
});

it('refuses to guess where text would have to join a table, or nothing', () => {
  const text = paragraph('A', 'ins', run('a'));
  expect(() => resolveRevisions(body(text + table('')), 'reject')).toThrow('before w:tbl');
  expect(() => resolveRevisions(body(text), 'reject')).toThrow('before nothing');
});
