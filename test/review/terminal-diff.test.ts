import { expect, test } from 'vitest';
import type { DocumentModel } from '../../src/assemble/document-model.js';
import { compareSides } from '../../src/review/compare-sides.js';
import { reportDiff } from '../../src/review/diff-report.js';
import type { Side } from '../../src/review/sides/side.js';
import { reportDiffMarkdown } from '../../src/review/summary/markdown-diff.js';
import { reportDiffTerminal } from '../../src/review/summary/terminal-diff.js';

function side(typed: string, text: string): Side {
  const documents = Array.from({ length: 50 }, (_, index): DocumentModel => {
    const children = [{ kind: 'text', text }] as const;
    return {
      id: `document-${index + 1}`,
      product: 'alpha',
      section: `2.${index + 1}`,
      language: 'en',
      profile: 'draft',
      style: 'ctd',
      title: 'Title',
      author: 'Applicant',
      date: '2026-01-15',
      version: '1',
      header: { product: [], section: [], version: [] },
      pageMarks: [],
      blocks: [{ kind: 'paragraph', id: 'only', children }],
    };
  });
  return { kind: 'build', typed, products: [{ product: 'alpha', documents, attached: [], sourcesOf: () => [] }] };
}

const comparison = compareSides(
  side('one', 'Twelve subjects.'),
  side('two', 'Fifteen \u001b[31m\n\n| <b>subjects</b> `x`.'),
);
const report = reportDiff({ comparison, broken: [], remarks: [], authors: undefined });

test('the terminal names some of many documents, in the order of sections, and counts the others', () => {
  const lines = reportDiffTerminal(report, { language: 'en', isColoured: false }).split('\n');
  const named = lines.flatMap((line) => /^ {2}2\.\d+ (document-\d+) \(en\) \d+$/.exec(line)?.[1] ?? []);
  expect(named).toEqual(Array.from({ length: 40 }, (_, index) => `document-${index + 1}`));
  expect(lines).toContain('  and 10 more (every single one: --out FOLDER)');
  expect(lines.filter((line) => line.startsWith('    − '))).toHaveLength(6);
  expect(lines).toContain('  and 88 more (every single one: --out FOLDER)');
});

test('text of documents steers neither the terminal nor the summary of a pull request', () => {
  expect(reportDiffTerminal(report, { language: 'en', isColoured: false })).not.toContain('\u001b');
  const markdown = reportDiffMarkdown(report, 'en');
  expect(markdown).toContain('&lt;b&gt;subjects&lt;/b&gt;');
  expect(markdown).not.toMatch(/\n\s*\n/);
});
