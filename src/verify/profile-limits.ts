import type { Bilingual } from '../diagnostics/diagnostic.js';
import { DataNode } from '../sections/data-node.js';
import type { VerifyProfile } from './finding.js';

export const verifyProfilesFile = 'schemas/data/verify-profiles.json';

/** What one region asks of files and folders. Lengths in characters of the path below the application folder. */
export interface ProfileLimits {
  readonly name: Bilingual;
  /** Where the values come from, and what of it was not compared with the original. */
  readonly source: Bilingual;
  /** Accepted numbers of the first sequence, the usual one first. */
  readonly firstSequences: readonly string[];
  readonly namePattern: RegExp;
  readonly folderPattern: RegExp;
  readonly nameLength: number;
  /** Longer paths are refused, */
  readonly pathLength: number;
  /** longer ones than this only advised against. */
  readonly pathAdvised?: number;
  readonly fileBytes?: number;
  readonly fileBytesAdvised?: number;
  /** `1.4` … */
  readonly pdfVersions: readonly string[];
  /** Lower-case extensions without the dot. */
  readonly extensions: { readonly m1: ReadonlySet<string>; readonly others: ReadonlySet<string> };
  readonly nodeExtension: 'allowed' | 'forbidden';
  /** The name of the application folder, where the region words one. */
  readonly applicationFolder?: RegExp;
  /** A package without regional backbone is refused. */
  readonly isRegionalRequired: boolean;
}

/** The ISO date of the edition of all profiles. */
export function readEditionDate(data: unknown): string {
  return new DataNode(verifyProfilesFile, '', data).at('edition').at('date').text();
}

/** Reads the parsed content of schemas/data/verify-profiles.json. */
export function readProfileLimits(data: unknown, profile: VerifyProfile): ProfileLimits {
  const row = new DataNode(verifyProfilesFile, '', data).at('profiles').at(profile);
  const count = (key: string) => (row.at(key).isGiven ? row.at(key).count() : undefined);
  const words = (node: DataNode) => node.items().map((item) => item.text());
  const pathAdvised = count('pathAdvised');
  const fileBytes = count('fileBytes');
  const fileBytesAdvised = count('fileBytesAdvised');
  const folder = row.at('applicationFolder');
  return {
    name: row.at('name').bilingual(),
    source: row.at('source').bilingual(),
    firstSequences: words(row.at('firstSequences')),
    namePattern: new RegExp(row.at('namePattern').text()),
    folderPattern: new RegExp(row.at('folderPattern').text()),
    nameLength: row.at('nameLength').count(),
    pathLength: row.at('pathLength').count(),
    ...(pathAdvised !== undefined && { pathAdvised }),
    ...(fileBytes !== undefined && { fileBytes }),
    ...(fileBytesAdvised !== undefined && { fileBytesAdvised }),
    pdfVersions: words(row.at('pdfVersions')),
    extensions: {
      m1: new Set(words(row.at('extensions').at('m1'))),
      others: new Set(words(row.at('extensions').at('m2-m5'))),
    },
    nodeExtension: row.at('nodeExtension').oneOf(['allowed', 'forbidden']),
    ...(folder.isGiven && { applicationFolder: new RegExp(folder.text()) }),
    isRegionalRequired: row.at('regionalRequired').flag(),
  };
}
