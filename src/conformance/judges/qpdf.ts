import { mapInParallel } from '../../package/map-in-parallel.js';
import { type Judge, notRun } from '../judge.js';
import { runProgram } from '../run-program.js';

/** Syntax, cross-reference table and streams of every PDF; a warning of qpdf counts as a failure. */
export const qpdf: Judge = {
  name: 'qpdf --check',
  async judge({ pdf }) {
    const results = await mapInParallel(pdf, 2, async ({ file }) => {
      const result = await runProgram('qpdf', ['--check', file]);
      return result && { file, status: result.status, message: lastLine(`${result.stdout}\n${result.stderr}`) };
    });
    if (results.includes(undefined)) return notRun('the program qpdf is not installed');
    const objections = results.flatMap((result) =>
      result === undefined || result.status === 0 ? [] : [{ file: result.file, message: result.message }],
    );
    return { kind: 'judged', files: pdf.length, objections };
  },
};

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
