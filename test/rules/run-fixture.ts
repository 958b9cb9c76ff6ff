import type { KeptAnswersOf } from '../../src/check/reads/kept-answers.js';
import { recordRules } from '../../src/check/rules/index.js';
import { runChecks } from '../../src/check/run-checks.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { catalogue } from '../../src/inspect/catalogue.js';
import { inspectDocuments } from '../../src/inspect/inspect-documents.js';
import { documentRules } from '../../src/inspect/rules/index.js';
import { loadContent } from '../../src/load/load-content.js';
import { readSavedCopies } from '../../src/load/saved-copies.js';
import { atOnce } from '../../src/steps/at-once.js';
import { validateRecords } from '../../src/validate/validate-records.js';
import { schemas } from '../records/open-project.js';
import { DOCUMENTS, openFixture } from './fixture-world.js';
import { readDocuments, sectionMap } from './read-documents.js';
import type { Fixture } from './read-fixtures.js';

/**
 * Loads, validates, checks and inspects the base product with the fixture laid over it.
 *
 * @param keptAnswers what runs of other fixtures left
 */
export function runFixture(fixture: Fixture, keptAnswers?: KeptAnswersOf) {
  const { world, texts } = openFixture(fixture);
  const content = loadContent(world);
  const records = validateRecords(content, schemas);
  const mistakes: readonly Diagnostic[] = [...content.diagnostics, ...records.diagnostics];

  const checked = runChecks(records.value, recordRules, {
    schemas,
    readSavedCopies: (product) => readSavedCopies(world, product),
    keptAnswers,
  });
  const hasDocuments = fixture.files.some(({ name }) => name === DOCUMENTS);
  const { documents, slots, locateDocument } = hasDocuments ? readDocuments(world) : noDocuments;
  const inspected = atOnce(
    inspectDocuments(documents, checked.value, documentRules, {
      catalogue,
      sections: documents.map(({ section }) => section),
      sectionMap,
      slots,
      attachments: [],
      locateDocument,
      locate: ({ file, pointer }) => records.value.find((record) => record.file === file)?.locate(pointer),
      kept: keptAnswers && { answersOf: keptAnswers, digestOf: JSON.stringify },
    }),
  );
  const outcomes = inspected.value.flatMap((checks) => checks.outcomes);
  return { texts, mistakes, findings: [...checked.diagnostics, ...inspected.diagnostics], outcomes };
}

const noDocuments = {
  documents: [],
  slots: [],
  locateDocument: (): never => {
    throw new Error('the fixture has no documents');
  },
};
