/** The reports a run can write besides the one on the screen. Kept apart from their code, which the command line need not load. */
export const reportFormats = ['json', 'sarif', 'junit', 'github', 'csv', 'html'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** The forms the catalogue of rules is printed in. */
export const catalogueFormats = ['table', 'json', 'markdown'] as const;

export type CatalogueFormat = (typeof catalogueFormats)[number];

/** The reports on a package that was verified. */
export const verifyReportFormats = ['json', 'sarif', 'junit'] as const;

export type VerifyReportFormat = (typeof verifyReportFormats)[number];
