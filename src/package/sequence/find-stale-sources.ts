import { compareText } from '../../diagnostics/sort.js';
import type { World, WorldFile } from '../../world.js';
import type { Manifest } from '../manifest.js';
import { sha256Of } from '../plan-file.js';

/**
 * Records, templates and attached files that no longer are what the documents of a build were made from, sorted. A
 * source is looked up by its place in its folder, so that the folder itself may have been moved since.
 */
export function findStaleSources(world: World, { files }: Manifest): readonly string[] {
  const wanted = new Map(
    files.flatMap(({ sources = [] }) => sources.map(({ file, sha256 }) => [file, sha256] as const)),
  );
  const listed = new Map<string, WorldFile>(
    (['content', 'templates', 'schemas'] as const).flatMap((area) => world.list(area).map((each) => [each.name, each])),
  );
  return [...wanted]
    .flatMap(([file, sha256]) => {
      const found = findFile(file, listed);
      return hashOf(found, world) === sha256 ? [] : [found?.file ?? file];
    })
    .sort(compareText);
}

/** The longest end of the path that a folder of the world knows. */
function findFile(path: string, listed: ReadonlyMap<string, WorldFile>): WorldFile | undefined {
  const parts = path.split('/');
  return parts.flatMap((_, start) => listed.get(parts.slice(start).join('/')) ?? [])[0];
}

/** One file at a time is held: attached files are large. */
function hashOf(file: WorldFile | undefined, world: World): string | undefined {
  const content = file && world.read(file, Number.MAX_SAFE_INTEGER);
  return content === undefined || 'trouble' in content ? undefined : sha256Of(content.bytes);
}
