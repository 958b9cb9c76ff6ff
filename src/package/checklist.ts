import type { OfficialWording, OfficialWordings } from '../assemble/official-wording.js';
import type { Bilingual, Language } from '../diagnostics/diagnostic.js';
import type { Section, SectionMap } from '../sections/section-map.js';
import type { NotApplicable } from './not-applicable.js';

/**
 * - `generated`: documents without gaps
 * - `gap`: documents in which something is missing, disputed or not confirmed
 * - `not-applicable`: the dossier declares it so, with a reason
 * - `no-template`: documents may stand here, but no template makes them yet
 * - `not-built`: a template exists, but `--only` left it out and no earlier build holds its documents
 * - `heading-only`: the directory of sections allows no document here
 */
export type SectionState = 'generated' | 'gap' | 'not-applicable' | 'no-template' | 'not-built' | 'heading-only';

export const sectionStates: readonly SectionState[] = [
  'generated',
  'gap',
  'not-applicable',
  'no-template',
  'not-built',
  'heading-only',
];

/**
 * - `verified`: compared with the act
 * - `confirmed`: not by us, but confirmed by the applicant in confirmed-headings.yaml
 * - `unverified`: neither
 */
export type HeadingState = 'verified' | 'confirmed' | 'unverified';

export interface ChecklistDocument {
  readonly document: string;
  readonly language: Language;
  readonly gaps: number;
}

export interface ChecklistRow {
  readonly section: string;
  readonly module: number;
  /** The official title or, while its wording is unknown, a working title. */
  readonly title: Bilingual;
  readonly state: SectionState;
  readonly heading: HeadingState;
  /** Why the section is not applicable. */
  readonly reason?: Bilingual;
  readonly documents: readonly ChecklistDocument[];
}

export type SectionCounts = Readonly<Record<SectionState, number>> & {
  readonly module: number;
  readonly sections: number;
  readonly unverifiedHeadings: number;
};

export interface Checklist {
  readonly rows: readonly ChecklistRow[];
  readonly modules: readonly SectionCounts[];
}

/** What is known of sections beside their documents. */
export interface SectionFacts {
  readonly sections: SectionMap;
  readonly wordings: OfficialWordings;
  readonly notApplicable: NotApplicable;
  /** Sections with a template that `--only` left out. */
  readonly leftOut: ReadonlySet<string>;
}

/** One row for each section of the dossier, in its order. */
export function makeChecklist(
  documents: ReadonlyMap<string, readonly ChecklistDocument[]>,
  facts: SectionFacts,
): Checklist {
  return countModules(
    facts.sections.sections.map((section) => makeRow(section, documents.get(section.number) ?? [], facts)),
  );
}

/** Adds the counts of each module to the rows. */
export function countModules(rows: readonly ChecklistRow[]): Checklist {
  const modules = [...new Set(rows.map((row) => row.module))];
  return {
    rows,
    modules: modules.map((module) =>
      countRows(
        module,
        rows.filter((row) => row.module === module),
      ),
    ),
  };
}

function makeRow(section: Section, documents: readonly ChecklistDocument[], facts: SectionFacts): ChecklistRow {
  const wording = facts.wordings.section(section.number);
  const reason = facts.notApplicable.get(section.number);
  return {
    section: section.number,
    module: section.module,
    title: wording?.text ?? { ru: section.number, en: section.number },
    state: stateOf(section, documents, facts),
    heading: headingOf(section, wording),
    ...(reason !== undefined && { reason }),
    documents,
  };
}

function stateOf(section: Section, documents: readonly ChecklistDocument[], facts: SectionFacts): SectionState {
  if (documents.length > 0) return documents.some((document) => document.gaps > 0) ? 'gap' : 'generated';
  if (facts.notApplicable.has(section.number)) return 'not-applicable';
  if (facts.leftOut.has(section.number)) return 'not-built';
  return section.documentsAllowed === 0 ? 'heading-only' : 'no-template';
}

function headingOf(section: Section, wording: OfficialWording | undefined): HeadingState {
  if (wording?.isConfirmed !== true) return 'unverified';
  return section.isVerified ? 'verified' : 'confirmed';
}

function countRows(module: number, rows: readonly ChecklistRow[]): SectionCounts {
  const count = (state: SectionState) => rows.filter((row) => row.state === state).length;
  return {
    module,
    sections: rows.length,
    generated: count('generated'),
    gap: count('gap'),
    'not-applicable': count('not-applicable'),
    'no-template': count('no-template'),
    'not-built': count('not-built'),
    'heading-only': count('heading-only'),
    unverifiedHeadings: rows.filter((row) => row.heading === 'unverified').length,
  };
}
