/** Records whose reports fill a module, listed by section for its table of contents. */
export interface ReportList {
  /** The root name. */
  readonly name: string;
  readonly kind: string;
  /** The fields that lead to the section number of the report. */
  readonly sectionAt: readonly string[];
  /** The name of the list of records in each section. */
  readonly members: string;
}

export const reportLists: readonly ReportList[] = [
  { name: 'studyReports', kind: 'nonclinical-study', sectionAt: ['section'], members: 'studies' },
  { name: 'trialReports', kind: 'clinical-trial', sectionAt: ['report', 'section'], members: 'trials' },
];
