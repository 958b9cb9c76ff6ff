import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages: Record<string, Locked> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

it('the lock file names no download address', () => {
  expect(Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
});

it('the lock file holds the packages of every platform (mend it with node .ci/complete-lock.mjs)', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) =>
        packages[`${path}/node_modules/${name}`] === undefined && packages[`node_modules/${name}`] === undefined,
    ),
  );
  expect(missing).toEqual([]);
});

it('package.json pins every dependency exactly', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

it('nanoid, which docx asks for in a version for Node 22 and later, is one that runs on Node 20', () => {
  const versions = Object.entries(packages).flatMap(([path, { version }]) =>
    path.endsWith('node_modules/nanoid') ? [version] : [],
  );
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter((version) => Number(version?.split('.')[0]) > 5)).toEqual([]);
});
