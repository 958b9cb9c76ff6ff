import type { NumberRuns } from './kept-questions.js';

/** Adds a number to runs that are made in ascending order. */
export function addToRuns(runs: number[], number: number): void {
  const [start = 0, length = 0] = [runs.at(-2), runs.at(-1)];
  if (length > 0 && start + length === number) runs[runs.length - 1] = length + 1;
  else runs.push(number, 1);
}

/** Calls `visit` for each number of the runs. */
export function visitRuns(runs: NumberRuns, visit: (number: number) => void): void {
  for (let at = 0; at + 1 < runs.length; at += 2) {
    const [start = 0, length = 0] = [runs[at], runs[at + 1]];
    for (let number = start; number < start + length; number += 1) visit(number);
  }
}
