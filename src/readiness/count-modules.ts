import type { Checklist, ChecklistRow, DocumentState, HeadingState, ModuleReadiness } from './checklist.js';

/** Adds the counts of each module to the rows. */
export function countModules(rows: readonly ChecklistRow[]): Checklist {
  const modules = [...new Set(rows.map((row) => row.module))];
  return { rows, modules: modules.map((module) => countModule(module, rows)) };
}

function countModule(module: number, all: readonly ChecklistRow[]): ModuleReadiness {
  const rows = all.filter((row) => row.module === module);
  const documents = rows.flatMap((row) => row.documents).filter(({ need }) => need !== 'cover');
  const due = documents.filter(({ state }) => state !== 'open' && state !== 'not-applicable');
  const required = due.filter(({ isRequired }) => isRequired);
  const further = due.filter(({ isRequired }) => !isRequired);
  const count = (list: readonly { readonly state: DocumentState }[], ...states: readonly DocumentState[]) =>
    list.filter(({ state }) => states.includes(state)).length;
  const headings = (state: HeadingState) => rows.filter(({ heading }) => heading === state).length;
  return {
    module,
    sections: rows.length,
    required: required.length,
    ready: count(required, 'ready'),
    gap: count(required, 'gap'),
    missing: count(required, 'missing', 'refused'),
    notBuilt: count(required, 'not-built'),
    further: further.length,
    furtherReady: count(further, 'ready'),
    open: count(documents, 'open'),
    notApplicable: count(documents, 'not-applicable'),
    unverifiedHeadings: headings('unverified'),
    specimenHeadings: headings('specimen'),
  };
}
