import type { Inline } from '../document-model.js';

/** The lines of a cell that no record holds, one below the other; a dash where there is nothing to say. */
export function printLines(lines: readonly string[]): readonly Inline[] {
  const shown = lines.filter((line) => line !== '');
  return (shown.length === 0 ? ['—'] : shown).flatMap((line, index): readonly Inline[] => [
    ...(index === 0 ? [] : [{ kind: 'line-break' } as const]),
    { kind: 'text', text: line },
  ]);
}
