import { expect, test } from 'vitest';
import { makeApplication } from './application.js';
import { brokenRules, verifyApplication } from './verify-application.js';

test.each([undefined, 'ich', 'eu'] as const)(
  'a sound application of three sequences has no errors (%s)',
  async (profile) => {
    const result = await verifyApplication(makeApplication(), profile === undefined ? {} : { profile });
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(brokenRules(result).warnings).toEqual(['PDF-12']);
    expect(result.profile).toBe(profile ?? 'eu');
  },
);
