import type { Origin } from '../../assemble/document-model.js';
import { compareText } from '../../diagnostics/sort.js';
import { valueAt } from '../../load/value-at.js';
import type { SideProduct } from '../sides/side.js';
import type { Change } from './change.js';
import { isOfficial } from './changed-sources.js';
import type { FieldChange, FieldState } from './field-changes.js';
import { originsIn } from './origins-in.js';
import { plainDataOf } from './plain-data-of.js';

interface FoundIn {
  readonly changes: readonly Change[];
  readonly sources: readonly string[] | undefined;
}

/**
 * The changed fields as documents alone show them, for sides without records: those printed in a change, of files that
 * differ. Sorted by file and pointer. What they say is told where a side has its records.
 */
export function seenFields(
  found: readonly FoundIn[],
  sides: { readonly old?: SideProduct; readonly new?: SideProduct },
): readonly FieldChange[] {
  const seen = new Map<string, { readonly origin: Origin; readonly on: Set<'old' | 'new'> }>();
  for (const { changes, sources = [] } of found) {
    const files = new Set(sources.filter((file) => !isOfficial(file)));
    for (const change of changes) {
      // All files behind it are on one side only: that says nothing of their fields.
      if (change.of === 'document') continue;
      for (const side of ['old', 'new'] as const) {
        for (const origin of originsIn(change[side]?.inlines ?? [])) {
          if (!files.has(origin.file)) continue;
          const name = `${origin.file}#${origin.pointer}`;
          const field = seen.get(name) ?? { origin, on: new Set() };
          field.on.add(side);
          seen.set(name, field);
        }
      }
    }
  }
  return [...seen]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { origin, on }]) => ({
      ...(on.has('old') && { old: stateOf(origin, sides.old) }),
      ...(on.has('new') && { new: stateOf(origin, sides.new) }),
    }));
}

function stateOf({ file, pointer }: Origin, side: SideProduct | undefined): FieldState {
  const record = side?.records?.inFile(file);
  if (record === undefined) return { file, pointer };
  const value = valueAt(plainDataOf(record), pointer);
  return { file, pointer, line: record.locate(pointer).range.start.line, ...(value !== undefined && { value }) };
}
