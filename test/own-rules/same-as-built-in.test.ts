import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFixtures } from '../rules/read-fixtures.js';
import { runFixture } from '../rules/run-fixture.js';

/** An own rule of the guide, the built-in rule it repeats, and the failures of that rule it is about. */
const pairs = [
  ['groups-sum-to-total', 'results/groups-sum-to-total', /the arms add up/],
  ['fifteen-year-follow-up', 'product/fifteen-year-follow-up', /in trial/],
  ['medicines-licence', 'licence/kind-fits-registration', /there is no other/],
] as const;

describe.each(pairs)('%s finds what %s finds', (name, code, about) => {
  const fixtures = readFixtures().filter((fixture) => fixture.code === code);
  const rule = { name: 'own-rule.yaml', path: resolve(`docs/own-rules/${name}.yaml`) };

  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
    const { findings, mistakes } = runFixture({ ...fixture, files: [...fixture.files, rule] });
    expect(mistakes).toEqual([]);
    const isFound = (of: string): boolean => findings.some((finding) => finding.code === of);
    const isExpected = findings.some((finding) => finding.code === code && about.test(finding.message.en));
    expect(isFound(`own/${name}`)).toBe(isExpected);
  });
});
