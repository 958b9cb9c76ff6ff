import { checkTemplates, type TemplateSet } from '../../assemble/check-templates.js';
import { loadTemplates } from '../../assemble/load-templates.js';
import { RecordIndex } from '../../check/record-index.js';
import type { Staged } from '../../diagnostics/diagnostic.js';
import { loadContent } from '../../load/load-content.js';
import { loadOfficialData } from '../../sections/load-official-data.js';
import type { SubmissionProfile } from '../../sections/submission-profile.js';
import { compileSchemas } from '../../validate/compile-schemas.js';
import { kindsIn } from '../../validate/kinds-in.js';
import { validateRecords } from '../../validate/validate-records.js';
import type { World } from '../../world.js';
import { digestRecords } from '../digest-records.js';

/** What a package needs of the project besides the build. */
export interface Project {
  readonly world: World;
  readonly records: RecordIndex;
  readonly templates: TemplateSet;
  readonly limits: SubmissionProfile;
  /** One hash for all records, as the manifest of a build holds it. */
  readonly digest: string;
}

/** Reads the records of one product and the templates. With errors among the findings the value is not to be used. */
export function loadProject(world: World, product: string): Staged<Project> {
  const official = loadOfficialData(world);
  const content = loadContent(world, { products: [product] });
  const schemas = compileSchemas(world, kindsIn(content.value));
  const records = validateRecords(content, schemas.value);
  const sources = loadTemplates(world);
  const templates = checkTemplates(sources.value, { ...official, schemas: schemas.value });
  return {
    value: {
      world,
      records: new RecordIndex(records.value),
      templates: templates.value,
      limits: official.limits,
      digest: digestRecords(content.value, product),
    },
    diagnostics: [content, schemas, records, sources, templates].flatMap(({ diagnostics }) => diagnostics),
  };
}
