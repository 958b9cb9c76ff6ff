import type { World } from '../world.js';
import { type ApplicationForm, applicationFormFile, readApplicationForm } from './application-form.js';
import { type DocumentCodes, documentCodesFile, readDocumentCodes } from './document-codes.js';
import { type DocumentHeadings, documentHeadingsFile, readDocumentHeadings } from './document-headings.js';
import { loadDataFile } from './load-data-file.js';
import { readSectionMap, type SectionMap, sectionMapFile } from './section-map.js';
import { readSubmissionProfile, type SubmissionProfile, submissionProfileFile } from './submission-profile.js';

export interface OfficialData {
  readonly sections: SectionMap;
  readonly form: ApplicationForm;
  readonly headings: DocumentHeadings;
}

export interface ProjectData extends OfficialData {
  readonly limits: SubmissionProfile;
  readonly codes: DocumentCodes;
}

/** Reads headings, document type codes, application form and limits for files. A fault in these files of ours throws. */
export function loadOfficialData(world: World): ProjectData {
  const read = (path: string): unknown => loadDataFile(world, path);
  const codes = readDocumentCodes(read(documentCodesFile));
  return {
    sections: readSectionMap(read(sectionMapFile), codes),
    form: readApplicationForm(read(applicationFormFile)),
    headings: readDocumentHeadings(read(documentHeadingsFile)),
    limits: readSubmissionProfile(read(submissionProfileFile)),
    codes,
  };
}
