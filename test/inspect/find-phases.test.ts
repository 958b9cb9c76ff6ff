import { expect, test } from 'vitest';
import { findPhases } from '../../src/inspect/find-phases.js';

test.each([
  ['исследование I/II фазы', ['I/II']],
  ['исследование фазы 1–2', ['I/II']],
  ['a phase 1/2 trial', ['I/II']],
  ['a phase IIb trial', ['II']],
  ['phases I and II', ['I/II']],
  // Parts, plans and other phases of the world.
  ['часть фазы II исследования', []],
  ['исследование III фазы планируется', []],
  ['the phase II part of the trial', []],
  ['in the vapour phase', []],
  ['в фазе роста культуры', []],
])('%s', (text, phases) => {
  expect(findPhases(text).map(({ phase }) => phase)).toEqual(phases);
});
