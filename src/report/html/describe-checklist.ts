import type { Checklist } from '../../readiness/checklist.js';
import type { PlaceOf } from './describe-findings.js';
import type { ChecklistLine } from './report-parts.js';
import type { SourceText } from './report-subject.js';

/** The sections that hold documents, with what is missing and who owes it. */
export function describeChecklist(
  checklist: Checklist | undefined,
  sources: ReadonlyMap<string, SourceText>,
  placeOf: PlaceOf,
): ChecklistLine[] {
  const locate = (file: string, pointer: string) => {
    const at = sources.get(file)?.locate(pointer);
    return at === undefined ? { file, line: 1, column: 1 } : placeOf(at);
  };
  return (checklist?.rows ?? [])
    .filter(({ documents }) => documents.length > 0)
    .map(({ section, module, title, state, documents }) => ({
      section,
      module,
      title,
      state,
      documents: documents.map(({ name, state: own, isRequired, reason, missing, debts }) => ({
        name,
        state: own,
        isRequired,
        ...(reason && { reason }),
        missing: missing.map(({ what, state: kind, note, file, pointer }) => ({
          what,
          state: kind,
          ...(note && { note }),
          at: locate(file, pointer),
        })),
        debts,
      })),
    }));
}
