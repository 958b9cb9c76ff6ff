import { expect, test } from 'vitest';
import type { VerifyData } from '../../../src/verify/verify-data.js';
import { makeApplication } from './application.js';
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

function withLimit(fileBytes: number): VerifyData {
  const limits = [...verifyData.limits].map(([name, one]) => [name, { ...one, fileBytes }] as const);
  return { ...verifyData, limits: new Map(limits) };
}
