import { createHash } from 'node:crypto';
import type { PublishedHashes } from './ectd/ectd-rule.js';
import { openFolder } from './package-files/open-folder.js';
import type { ReadingLimits } from './package-files/reading-limits.js';
import type { PublishedFiles } from './verify-rule.js';

const limits: ReadingLimits = { entries: 20_000, depth: 16, totalBytes: 0, zipRatio: 0, ratioCountsFrom: 0 };
const fileBytesLimit = 5 * 1024 * 1024;

/**
 * The DTD, stylesheets and schemas anywhere below the user's folders, by their names. Of several with one name that with
 * the published hash is taken, else the first by path. A folder that is not there holds none.
 */
export async function collectPublished(folders: readonly string[], hashes: PublishedHashes): Promise<PublishedFiles> {
  const known = new Set([
    ...hashes.ich.values(),
    ...[...hashes.regions.values()].flatMap(({ files }) => [...files.values()]),
  ]);
  const byName = new Map<string, Uint8Array>();
  for (const folder of folders) {
    const files = await openFolder(folder, limits, () => true);
    for (const { path } of files.entries) {
      if (!/\.(dtd|mod|xsl|xsd)$/i.test(path)) continue;
      const bytes = await files.read(path, fileBytesLimit);
      const name = path.slice(path.lastIndexOf('/') + 1);
      if ('trouble' in bytes) continue;
      const isPublished = known.has(createHash('md5').update(bytes).digest('hex'));
      if (isPublished || !byName.has(name)) byName.set(name, bytes);
    }
  }
  return { byName };
}
