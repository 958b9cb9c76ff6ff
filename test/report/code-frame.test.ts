import { expect, it } from 'vitest';
import { codeFrame } from '../../src/report/code-frame.js';

function range(line: number, from: number, to: number, endLine = line) {
  return { start: { line, column: from }, end: { line: endLine, column: to } };
}

it('shows the line above and marks the value', () => {
  expect(codeFrame('planned: 10\nenrolled: 12\n', range(2, 11, 13))).toEqual([
    '1 | planned: 10',
    '2 | enrolled: 12',
    '  |           ^^',
  ]);
});

it('marks an empty file, the end of a line and a range over lines', () => {
  expect(codeFrame('', range(1, 1, 1))).toEqual(['1 |', '  | ^']);
  expect(codeFrame('a: [1,\n2]', range(1, 4, 2, 2))).toEqual(['1 | a: [1,', '  |    ^^^']);
});

it('is empty for a place outside the text', () => {
  expect(codeFrame('one line', range(7, 1, 2))).toEqual([]);
});

it('cuts a long line around the value, carets still under it', () => {
  const line = `${'x'.repeat(500)}VALUE${'y'.repeat(500)}`;
  const [shown, carets] = codeFrame(line, range(1, 501, 506));
  expect(shown?.length).toBeLessThan(120);
  expect(shown?.slice(carets?.indexOf('^'))).toMatch(/^VALUEy/);
  expect(carets).toMatch(/ \^{5}$/);
});

it('never lets the text of a file steer the terminal', () => {
  const [shown, carets] = codeFrame('a: \u001b[2J\u202Etxt\tEND', range(1, 13, 16));
  expect(shown).toBe('1 | a: �[2J�txt END');
  expect(carets?.indexOf('^')).toBe(shown?.indexOf('END'));
});

it('counts lines as editors do, whatever ends them', () => {
  expect(codeFrame('one\r\ntwo\r\nthree', range(2, 1, 4))).toEqual(['1 | one', '2 | two', '  | ^^^']);
});
