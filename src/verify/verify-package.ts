import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { judgedEntries } from './common/package-rules.js';
import { detectLayout, detectProfile } from './detect-layout.js';
import type { VerifyProfile } from './finding.js';
import { openHashBook } from './package-files/hash-book.js';
import { openPackage } from './package-files/open-package.js';
import { type ReadingLimits, readingLimits } from './package-files/reading-limits.js';
import type { ProfileLimits } from './profile-limits.js';
import { allRuleSets } from './rule-sets.js';
import { type OnStep, runRules } from './run-rules.js';
import type { VerifyData } from './verify-data.js';
import type { VerifyResult } from './verify-result.js';
import type { PublishedFiles, VerifySubject } from './verify-rule.js';

export interface VerifyOptions {
  readonly tool: string;
  readonly data: VerifyData;
  readonly published: PublishedFiles;
  readonly onStep: OnStep;
  /** Absent: as the package looks. */
  readonly profile?: VerifyProfile;
  readonly readingLimits?: ReadingLimits;
}

/** Files hashed at a time: as many as keep a disk and two processors busy. */
const parallelHashes = 8;

/** Rules on published files without which no package can be filed. */
const publishedRules = new Set(['UTL-01', 'UTL-02']);

/**
 * Reads a package from its files alone and judges it by every rule of its profile. `refusal`: the path is not there, is
 * neither folder nor ZIP, or holds no sequence.
 */
export async function verifyPackage(
  path: string,
  options: VerifyOptions,
): Promise<VerifyResult | { readonly refusal: 'missing' | 'not-a-package' | 'no-sequence' }> {
  const opened = await openPackage(path, options.readingLimits ?? readingLimits);
  if ('refusal' in opened) return opened;
  const { files, judged } = opened;
  try {
    const isUnreadable = files.troubles.some((trouble) => trouble.path === '');
    if (judged.length === 0 && !isUnreadable) return { refusal: 'no-sequence' };
    const layout = await detectLayout(files, judged);
    const profile = options.profile ?? detectProfile(files, judged, layout);
    const limits = options.data.limits.get(profile);
    if (limits === undefined) throw new Error(`no limits of profile ${profile}`);
    const subject: VerifySubject = {
      ...opened,
      layout: profile === 'eaeu' ? 'eaeu' : 'ectd',
      profile,
      limits,
      published: options.published,
      hashes: openHashBook(files, parallelHashes),
    };
    return await judge(subject, basename(resolve(path)), options, limits);
  } finally {
    await files.close();
  }
}

async function judge(
  subject: VerifySubject,
  name: string,
  { tool, data, onStep }: VerifyOptions,
  limits: ProfileLimits,
): Promise<VerifyResult> {
  const sets = allRuleSets(data);
  const { findings, verdicts } = await runRules(sets, subject, onStep);
  const entries = judgedEntries(subject);
  const lacksPublished = verdicts.some(
    ({ rule, reason, outcome }) => publishedRules.has(rule) && outcome !== 'not-applicable' && reason !== undefined,
  );
  return {
    tool,
    name,
    layout: subject.layout,
    profile: subject.profile,
    profileName: limits.name,
    profileSource: limits.source,
    sequences: subject.judged.map((folder) => folder.name),
    earlier: subject.earlier.map((folder) => folder.name),
    files: entries.length,
    bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
    fingerprint: await fingerprint(subject),
    findings,
    verdicts,
    rules: sets.flatMap(({ rules }) => rules),
    isFileable: !lacksPublished && !findings.some(({ severity }) => severity === 'error'),
  };
}

async function fingerprint(subject: VerifySubject): Promise<string> {
  const whole = createHash('sha256');
  for (const { path } of judgedEntries(subject)) {
    const hash = await subject.hashes.hash(path);
    whole.update(`${path}\n${'trouble' in hash ? '-' : hash.sha256}\n`);
  }
  return whole.digest('hex');
}
