import { compareText } from '../../diagnostics/sort.js';
import type { World, WorldFile } from '../../world.js';
import type { Manifest } from '../manifest.js';
import { sha256Of } from '../plan-file.js';

/** Records, templates and attached files that no longer are what the documents of a build were made from, sorted. */
export function findStaleSources(world: World, { files }: Manifest): readonly string[] {
  const wanted = new Map(
    files.flatMap(({ sources = [] }) => sources.map(({ file, sha256 }) => [file, sha256] as const)),
  );
  const listed = new Map<string, WorldFile>(
    (['content', 'templates', 'schemas'] as const).flatMap((area) => world.list(area).map((each) => [each.file, each])),
  );
  return [...wanted]
    .flatMap(([file, sha256]) => (hashOf(listed.get(file), world) === sha256 ? [] : [file]))
    .sort(compareText);
}

/** One file at a time is held: attached files are large. */
function hashOf(file: WorldFile | undefined, world: World): string | undefined {
  const content = file && world.read(file, Number.MAX_SAFE_INTEGER);
  return content === undefined || 'trouble' in content ? undefined : sha256Of(content.bytes);
}
