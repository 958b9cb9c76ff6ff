import type { World } from '../world.js';
import { type ApplicationForm, applicationFormFile, readApplicationForm } from './application-form.js';
import { type DocumentHeadings, documentHeadingsFile, readDocumentHeadings } from './document-headings.js';
import { readSectionMap, type SectionMap, sectionMapFile } from './section-map.js';

export interface OfficialData {
  readonly sections: SectionMap;
  readonly form: ApplicationForm;
  readonly headings: DocumentHeadings;
}

/** Reads the headings of the dossier and of its documents, and the application form. A fault in these files of ours throws. */
export function loadOfficialData(world: World): OfficialData {
  const files = world.list('schemas');
  const read = (path: string): unknown => {
    const listed = files.find(({ file }) => file === path);
    const content = listed && world.read(listed);
    if (content === undefined || 'trouble' in content) throw new Error(`cannot read ${path}`);
    return JSON.parse(new TextDecoder().decode(content.bytes));
  };
  return {
    sections: readSectionMap(read(sectionMapFile)),
    form: readApplicationForm(read(applicationFormFile)),
    headings: readDocumentHeadings(read(documentHeadingsFile)),
  };
}
