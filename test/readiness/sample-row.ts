import type { ChecklistDocument, ChecklistRow } from '../../src/readiness/checklist.js';

const text = { ru: 'Раздел', en: 'Section' };

export function sampleDocument(over: Partial<ChecklistDocument> = {}): ChecklistDocument {
  return {
    name: { ru: 'Документ', en: 'Document' },
    kind: 'generated',
    need: 'minimum-list',
    isRequired: true,
    isNeedVerified: false,
    codes: ['01001'],
    areCodesVerified: true,
    state: 'ready',
    files: [],
    missing: [],
    debts: [],
    ...over,
  };
}

/** A row of one document in the state of the row. */
export function sampleRow(section: string, over: Partial<ChecklistRow> = {}): ChecklistRow {
  const state = over.state ?? 'ready';
  const isHeading = state === 'heading-only' || state === 'subject-unknown';
  return {
    section,
    module: Number(section.slice(0, 1)),
    title: text,
    heading: 'verified',
    source: text,
    edition: text,
    state,
    documents: isHeading ? [] : [sampleDocument({ state })],
    ...over,
  };
}
