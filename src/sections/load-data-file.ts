import type { World } from '../world.js';

/** The parsed content of one of our data files, such as `schemas/data/ectd-headings.json`. Throws if it cannot be read. */
export function loadDataFile(world: World, file: string): unknown {
  const listed = world.list('schemas').find((candidate) => candidate.file === file);
  const content = listed && world.read(listed);
  if (content === undefined || 'trouble' in content) throw new Error(`cannot read ${file}`);
  return JSON.parse(new TextDecoder().decode(content.bytes));
}
