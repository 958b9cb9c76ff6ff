import type { Problem } from './source-tree.js';

/** Keeps the first syntax problem of each line: after a mistake a parser guesses at the rest of the line. */
export function oneProblemALine(problems: readonly Problem[], text: string): Problem[] {
  const lines = new Set<number>();
  return problems.filter(({ span }) => {
    const lineStart = text.lastIndexOf('\n', span.start - 1);
    const isFirst = !lines.has(lineStart);
    lines.add(lineStart);
    return isFirst;
  });
}
