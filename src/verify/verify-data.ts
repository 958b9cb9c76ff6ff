import type { DocumentCodes } from '../sections/document-codes.js';
import type { EctdHeadings } from '../sections/ectd-headings.js';
import { ectdHeadingsFile, readEctdHeadings } from '../sections/ectd-headings.js';
import { loadDataFile } from '../sections/load-data-file.js';
import { loadOfficialData } from '../sections/load-official-data.js';
import type { SectionMap } from '../sections/section-map.js';
import type { SubmissionProfile } from '../sections/submission-profile.js';
import type { World } from '../world.js';
import type { PublishedHashes } from './ectd/ectd-rule.js';
import { ectdPublishedFile, readPublishedHashes } from './ectd/published-hashes.js';
import { ruleSets, type VerifyProfile } from './finding.js';
import { type ProfileLimits, readEditionDate, readProfileLimits, verifyProfilesFile } from './profile-limits.js';

/** Our tables that packages are judged by. */
export interface VerifyData {
  readonly sections: SectionMap;
  readonly codes: DocumentCodes;
  readonly submission: SubmissionProfile;
  readonly headings: EctdHeadings;
  readonly hashes: PublishedHashes;
  readonly limits: ReadonlyMap<VerifyProfile, ProfileLimits>;
  /** ISO date of the edition of the limits. */
  readonly edition: string;
}

/** Reads the tables from schemas/data. A fault in these files of ours throws. */
export function loadVerifyData(world: World): VerifyData {
  const { sections, codes, limits } = loadOfficialData(world);
  const profiles = loadDataFile(world, verifyProfilesFile);
  return {
    sections,
    codes,
    submission: limits,
    headings: readEctdHeadings(loadDataFile(world, ectdHeadingsFile)),
    hashes: readPublishedHashes(loadDataFile(world, ectdPublishedFile)),
    edition: readEditionDate(profiles),
    limits: new Map(ruleSets.map((name) => [name, readProfileLimits(profiles, name)] as const)),
  };
}
