import { DataNode } from '../../sections/data-node.js';
import type { PublishedHashes } from './ectd-rule.js';

export const ectdPublishedFile = 'schemas/data/ectd-published-files.json';

/** The files of one edition of a region's module 1. */
export interface RegionalFiles {
  /** `dtd-version` of the backbone that they belong to. */
  readonly version: string;
  /** MD5 by path below the sequence folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads the parsed content of schemas/data/ectd-published-files.json. */
export function readPublishedHashes(data: unknown): PublishedHashes {
  const root = new DataNode(ectdPublishedFile, '', data);
  const files = (node: DataNode) =>
    new Map(node.items().map((row) => [row.at('path').text(), row.at('md5').text()] as const));
  const regions = root.at('regions').items();
  return {
    ich: files(root.at('files')),
    regions: new Map(
      regions.map((row) => [
        row.at('folder').text(),
        { version: row.at('version').text(), files: files(row.at('files')) },
      ]),
    ),
  };
}
