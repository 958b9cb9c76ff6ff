import { readFileSync } from 'node:fs';
import { lintDocx } from '../docx-lint/lint-docx.js';
import type { Judge } from '../judge.js';

/** Our own lint: what the Open XML SDK lets pass although Word repairs it, asks about it or shows it wrongly. */
export const docxLint: Judge = {
  name: 'DOCX lint',
  async judge({ docx }) {
    const objections = docx.flatMap(({ file, model }) =>
      lintDocx(readFileSync(file), model).map(({ check, message }) => ({ file, message: `${check}: ${message}` })),
    );
    return { kind: 'judged', files: docx.length, objections };
  },
};
