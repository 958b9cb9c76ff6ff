import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World, WorldFile } from '../../src/world.js';
import { baseFolder, type Fixture, type FixtureFile } from './read-fixtures.js';

export const PRODUCT = 'sample';

/** Documents are not content: the file that describes them is read by the runner. */
export const DOCUMENTS = 'documents.yaml';

/** The base product with the records of a fixture in place of those of the same id. */
export function openFixture({ files }: Fixture): {
  readonly world: World;
  readonly texts: ReadonlyMap<string, string>;
} {
  const base = readdirSync(baseFolder).map((name): FixtureFile => ({ name, path: join(baseFolder, name) }));
  const replaced = new Set(files.map(idOf));
  const laidOut = [...base.filter((file) => !replaced.has(idOf(file))), ...files].map((file) => ({
    path: file.path,
    listed: placeOf(file.name),
  }));
  const find = ({ name }: WorldFile): string => laidOut.find(({ listed }) => listed.name === name)?.path ?? name;
  const world: World = {
    list: () => laidOut.map(({ listed }) => listed).filter(({ name }) => !name.endsWith(`/${DOCUMENTS}`)),
    read: (file) => ({ bytes: readFileSync(find(file)) }),
  };
  const texts = laidOut.map(({ path, listed }): [string, string] => [listed.file, readFileSync(path, 'utf8')]);
  return { world, texts: new Map(texts) };
}

/** Records stand in the folder of the product; a file of any other kind is a saved copy. */
function placeOf(file: string) {
  const name = /\.yaml$/.test(file) ? `${PRODUCT}/${file}` : `${PRODUCT}/saved/${file}`;
  return { area: 'content', name, file: `content/${name}` } as const;
}

function idOf({ path }: FixtureFile): string {
  return /^id: *(\S+)/m.exec(readFileSync(path, 'utf8'))?.[1] ?? path;
}
