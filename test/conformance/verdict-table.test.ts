import { expect, it } from 'vitest';
import { exitCodeOf, type JudgedLine, verdictTable } from '../../src/conformance/verdict-table.js';

const passed: JudgedLine = { judge: 'qpdf', verdict: { kind: 'judged', files: 12, objections: [] } };
const notRun: JudgedLine = { judge: 'veraPDF', verdict: { kind: 'not-run', reason: 'no java' } };
const notGiven: JudgedLine = { judge: 'xmllint', verdict: { kind: 'not-run', reason: 'no DTD', isOptional: true } };
const failed: JudgedLine = {
  judge: 'DOCX lint',
  verdict: {
    kind: 'judged',
    files: 3,
    objections: Array.from({ length: 7 }, (_, index) => ({ file: 'a.docx', message: `problem\n  ${index + 1}` })),
  },
};

it('shows what each judge saw, and the objections first', () => {
  expect(verdictTable([passed, failed, notRun], false).split('\n')).toEqual([
    'DOCX lint: a.docx',
    '  problem 1',
    '  problem 2',
    '  problem 3',
    '  problem 4',
    '  problem 5',
    '  … and 2 more',
    '',
    'judge       files  failed  objections',
    'qpdf           12       0       0',
    'DOCX lint       3       1       7',
    'veraPDF    NOT RUN: no java',
  ]);
});

it('names in red the judges that failed a file or could not run', () => {
  const lines = verdictTable([passed, failed, notRun, notGiven], true).split('\n');
  const red = lines.filter((line) => line.startsWith('\u001B[31m'));
  expect(red.map((line) => line.slice(5, 12))).toEqual(['DOCX li', 'veraPDF', 'xmllint']);
});

it.each([
  { lines: [passed], mustBeComplete: true, code: 0 },
  { lines: [passed, failed], mustBeComplete: false, code: 1 },
  { lines: [passed, notRun], mustBeComplete: false, code: 0 },
  { lines: [passed, notRun], mustBeComplete: true, code: 1 },
  { lines: [passed, notGiven], mustBeComplete: true, code: 0 },
])('ends with $code (case %#)', ({ lines, mustBeComplete, code }) => {
  expect(exitCodeOf(lines, mustBeComplete)).toBe(code);
});
