import { expect, test } from 'vitest';
import { allRuleSets } from '../../../src/verify/rule-sets.js';
import type { VerifyData } from '../../../src/verify/verify-data.js';
import { makeApplication, md5, textOf } from './application.js';
import { editIndex } from './change-application.js';
import { mutations } from './mutations.js';
import { brokenRules, verifyApplication, verifyData } from './verify-application.js';

/** Told of the sound application too: its PDF file is not linearized. */
const always = ['PDF-12'];

test.each(mutations)('$rule: $what', async ({ rule, change, fileBytes, ...verification }) => {
  const application = makeApplication();
  change(application);
  const data = fileBytes === undefined ? verifyData : withLimit(fileBytes);
  const { errors, warnings } = brokenRules(await verifyApplication(application, { ...verification, data }));
  expect([...errors, ...warnings.filter((id) => !always.includes(id))]).toEqual([rule]);
});

/** Their mutations stand where the files they need do: files of publishers, hostile packages. */
const elsewhere = ['UTL-01', 'UTL-02', 'UTL-03', 'IDX-03', 'PKG-11'];
/** Asked in regions that we have no profile of. */
const neverRun = ['STF-01'];

test('every rule on eCTD packages but those on PDF files has a mutation', () => {
  const rules = allRuleSets(verifyData).flatMap(({ rules: own }) => own);
  const ids = rules.filter(({ layouts, id }) => layouts.includes('ectd') && !id.startsWith('PDF-')).map(({ id }) => id);
  const caught = new Set([...mutations.map(({ rule }) => rule), ...elsewhere, ...neverRun]);
  expect(ids.filter((id) => !caught.has(id))).toEqual([]);
  expect(mutations.length).toBeGreaterThanOrEqual(100);
});

test('a document appended to twice is a branch, outside study tagging files', async () => {
  const application = makeApplication();
  const append = (id: string) =>
    `<m2-5-clinical-overview><leaf ID="${id}" operation="append" modified-file="../0000/index.xml#overview-0" checksum-type="md5" checksum="${md5(textOf(application, '0000/m2/22-intro/introduction.txt'))}" xlink:href="../0000/m2/22-intro/introduction.txt"><title>More</title></leaf></m2-5-clinical-overview></m2-common-technical-document-summaries>`;
  const end = '</m2-common-technical-document-summaries>';
  const first = append('overview-0').replace(/operation="append" modified-file="[^"]*"/, 'operation="new"');
  editIndex(
    application,
    '0000',
    /<m2-7-clinical-summary>/,
    (text) => `${first.replace(end, '').replace('../0000/', '')}${text}`,
  );
  editIndex(application, '0001', end, append('overview-1'));
  editIndex(application, '0002', end, append('overview-2'));
  const { findings } = await verifyApplication(application);
  const told = findings.filter(({ rule }) => !['PDF-12', 'LEA-16', 'NAM-06', 'NAM-05'].includes(rule));
  expect(told.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['LEA-12 0002/index.xml']);
});

function withLimit(fileBytes: number): VerifyData {
  const limits = [...verifyData.limits].map(([name, one]) => [name, { ...one, fileBytes }] as const);
  return { ...verifyData, limits: new Map(limits) };
}
