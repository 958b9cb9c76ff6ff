import type { Passage } from './passages.js';

export interface FootnoteMark {
  readonly mark: string;
  readonly passage: Passage;
  readonly index: number;
}

/** A sign right after a word, a number or a bracket, with nothing of a word or formula after it: `Ответ*`, not `HLA-A*02`. */
const signs = /(?<=[\p{L}\p{N}%).,:])(?:\*{1,3}|[†‡§¶])(?![\p{L}\p{N}(*])/gu;
const anySign = /[*†‡§¶]/u;
const raisedLetter = /^\p{Ll}$/u;

/** The marks a text puts on its words; raised digits are powers and units, so only raised letters count. */
export function footnoteMarks(passage: Passage): FootnoteMark[] {
  const found = anySign.test(passage.text) ? [...passage.text.matchAll(signs)] : [];
  const written = found.map(({ 0: mark, index }) => ({ mark, passage, index }));
  const raised = passage.pieces.flatMap(({ start, end, script }) => {
    const mark = passage.text.slice(start, end);
    return script === 'superscript' && start > 0 && raisedLetter.test(mark) ? [{ mark, passage, index: start }] : [];
  });
  return [...written, ...raised];
}

/** The mark a note begins with. */
export function markOfNote({ text, pieces }: Passage): string | undefined {
  const [first] = pieces;
  if (first?.script === 'superscript')
    return raisedLetter.test(text.slice(0, first.end)) ? text.slice(0, first.end) : undefined;
  return /^(?:\*{1,3}|[†‡§¶])/u.exec(text)?.[0];
}
