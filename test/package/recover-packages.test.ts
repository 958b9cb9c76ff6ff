import { cpSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packagePlaces } from '../../src/package/package-places.js';
import { findLeftovers, recoverPackages } from '../../src/package/recover-packages.js';
import type { Output } from '../../src/package/write-package.js';
import { readTree, samplePlan, temporaryOutput, writePlan } from './sample-plan.js';

/** The states a killed build can leave, in the order it passes through them; each starts from the one before. */
const steps: [string, 'old' | 'new', (places: ReturnType<typeof packagePlaces>) => void][] = [
  ['staging half written', 'old', (places) => rmSync(join(places.staging, 'ru'), { recursive: true })],
  ['staging whole', 'old', () => undefined],
  ['journal written', 'new', (places) => writeFileSync(places.journal, 'swap\n')],
  ['old package moved away', 'new', (places) => renameSync(places.target, places.retired)],
  ['new package in place', 'new', (places) => renameSync(places.staging, places.target)],
  ['old package half deleted', 'new', (places) => rmSync(join(places.retired, 'ru'), { recursive: true })],
  ['old package deleted', 'new', (places) => rmSync(places.retired, { recursive: true })],
];

for (const [index, [name, survivor]] of steps.entries()) {
  it(`recovers the ${survivor} package after a kill with ${name}`, async () => {
    const output = temporaryOutput();
    const packages = { old: await packageOf('old'), new: await packageOf('new') };
    copy(packages.old, join(output.folder, 'alpha'));
    const places = packagePlaces(output.folder, 'alpha');
    copy(packages.new, places.staging);
    if (index === 0) steps[0]?.[2](places);
    for (const [, , apply] of steps.slice(1, index + 1)) apply(places);
    expect(findLeftovers(output.folder)).toEqual(['alpha']);

    recoverPackages(output.folder);
    expect(readTree(places.target)).toEqual(readTree(join(packages[survivor].folder, 'alpha')));
    expect(readdirSync(output.folder)).toEqual(['alpha']);

    recoverPackages(output.folder);
    expect(readdirSync(output.folder)).toEqual(['alpha']);
  });
}

it('recovers a first build, which has no old package', async () => {
  const output = temporaryOutput();
  const places = packagePlaces(output.folder, 'alpha');
  copy(await packageOf('new'), places.staging);
  writeFileSync(places.journal, 'swap\n');
  recoverPackages(output.folder);
  expect(readTree(places.target)['ru/m2.5.md']).toBe('2.5 new');
});

it('finds nothing in a folder that does not exist', () => {
  expect(findLeftovers(join(temporaryOutput().folder, 'nowhere'))).toEqual([]);
});

async function packageOf(edition: string): Promise<Output> {
  const output = temporaryOutput();
  await writePlan(output, samplePlan(edition));
  return output;
}

function copy(from: Output, to: string): void {
  cpSync(join(from.folder, 'alpha'), to, { recursive: true });
}
