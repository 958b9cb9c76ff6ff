/** Records whose reports fill a module, listed by section for its table of contents. */
export interface ReportList {
  /** The root name. */
  readonly name: string;
  readonly kind: string;
  /** The fields that lead to the section number of the report. */
  readonly sectionAt: readonly string[];
  /** The name of the list of records in each section. */
  readonly members: string;
  /** Sections by which a template may choose: `part="5.3.1"` are the reports of 5.3.1 and the sections below it. */
  readonly parts: readonly string[];
}

export const reportLists: readonly ReportList[] = [
  {
    name: 'studyReports',
    kind: 'nonclinical-study',
    sectionAt: ['section'],
    members: 'studies',
    parts: ['4.2.1', '4.2.2', '4.2.3'],
  },
  {
    name: 'trialReports',
    kind: 'clinical-trial',
    sectionAt: ['report', 'section'],
    members: 'trials',
    parts: ['5.3.1', '5.3.2', '5.3.3', '5.3.4', '5.3.5.1', '5.3.5.2', '5.3.5.3', '5.3.5.4', '5.3.6'],
  },
];
