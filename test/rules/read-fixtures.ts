import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

/** The folder of the product every fixture is laid over; no rule finds anything in it. */
export const baseFolder = join(here, 'base');

/** A file of a fixture under the name the rules see it by. */
export interface FixtureFile {
  readonly name: string;
  readonly path: string;
}

/** What a rule must or must not find: one record, or a folder of records and documents, laid over the base product. */
export interface Fixture {
  /** The code of the rule: the path of the fixture's folder. */
  readonly code: string;
  /** `valid`, `invalid`, or a longer name that begins with one of them and says what the case is. */
  readonly name: string;
  readonly files: readonly FixtureFile[];
}

/** Every fixture below this folder: `<area>/<rule>/<name>.yaml` or `<area>/<rule>/<name>/*.yaml`, sorted by path. */
export function readFixtures(): Fixture[] {
  return subfolders(here)
    .filter((area) => area !== 'base')
    .flatMap((area) => subfolders(join(here, area)).map((rule) => `${area}/${rule}`))
    .flatMap((code) =>
      readdirSync(join(here, code))
        .sort()
        .map((entry) => readFixture(code, entry)),
    );
}

function readFixture(code: string, entry: string): Fixture {
  const path = join(here, code, entry);
  const name = entry.replace(/\.yaml$/, '');
  if (!statSync(path).isDirectory()) return { code, name, files: [{ name: entry, path }] };
  const files = readdirSync(path).sort();
  return { code, name, files: files.map((file) => ({ name: file, path: join(path, file) })) };
}

function subfolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
