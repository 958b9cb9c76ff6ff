import type { Inline } from '../../assemble/document-model.js';
import { alignUnits, type MoveNumbers, type Unit } from './align-units.js';
import { alignedStep } from './aligned-step.js';
import { inlinesKey } from './cut-inlines.js';
import { diffInlines } from './diff-inlines.js';
import type { LineDiff } from './document-diff.js';
import { countWords } from './print-key.js';

type Line = readonly Inline[];

/** Sets lines of a letterhead, or notes of a table, against each other. */
export function diffLines(old: readonly Line[], now: readonly Line[], numbers: MoveNumbers): readonly LineDiff[] {
  return alignUnits(old.map(unitOfLine), now.map(unitOfLine), numbers).map((step) =>
    step.kind === 'changed'
      ? { change: 'changed', old: step.old, new: step.new, parts: diffInlines(step.old, step.new) }
      : alignedStep(step),
  );
}

function unitOfLine(line: Line): Unit<Line> {
  return { item: line, key: inlinesKey(line), shape: '', name: '', words: countWords([line]) };
}
