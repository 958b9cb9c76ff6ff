import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sentence } from '../../src/diagnostics/sentence.js';
import type { PackageLayout, VerifyFinding, VerifyProfile } from '../../src/verify/finding.js';
import { openHashBook } from '../../src/verify/package-files/hash-book.js';
import { openPackage } from '../../src/verify/package-files/open-package.js';
import { readingLimits } from '../../src/verify/package-files/reading-limits.js';
import { readProfileLimits, verifyProfilesFile } from '../../src/verify/profile-limits.js';
import type { RuleSet } from '../../src/verify/verify-rule.js';

export type Files = Readonly<Record<string, Uint8Array | string>>;

export interface Judged {
  readonly findings: readonly VerifyFinding[];
  readonly notRun: readonly string[];
  readonly checked: ReadonlyMap<string, number>;
}

export interface Judging {
  readonly layout: PackageLayout;
  readonly profile: VerifyProfile;
  readonly published?: ReadonlyMap<string, Uint8Array>;
  /** Done to the folder after it was listed and before it is read. */
  readonly meanwhile?: (root: string) => void;
}

const profiles: unknown = JSON.parse(readFileSync(verifyProfilesFile, 'utf8'));

/** Writes the files into a folder, an application with its sequences, and lets one set of rules judge it. */
export async function judgeFolder(files: Files, rules: RuleSet, judging: Judging): Promise<Judged> {
  const root = mkdtempSync(join(tmpdir(), 'dossier-verify-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return await judge(root, rules, judging);
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function judge(
  root: string,
  rules: RuleSet,
  { layout, profile, published, meanwhile }: Judging,
): Promise<Judged> {
  const opened = await openPackage(root, readingLimits);
  if ('refusal' in opened) throw new Error(opened.refusal);
  meanwhile?.(root);
  const findings: VerifyFinding[] = [];
  const notRun: string[] = [];
  const checked = new Map<string, number>();
  await rules.run(
    {
      ...opened,
      layout,
      profile,
      limits: readProfileLimits(profiles, profile),
      hashes: openHashBook(opened.files, 4),
      published: { byName: published ?? new Map() },
    },
    {
      checked: (rule, count = 1) => checked.set(rule, (checked.get(rule) ?? 0) + count),
      found(id, place, message, args, severity) {
        const rule = rules.rules.find((candidate) => candidate.id === id);
        const weight = severity ?? rule?.severity[profile];
        if (weight === undefined) throw new Error(`${id} does not run in profile ${profile}`);
        findings.push({ rule: id, severity: weight, ...place, message: sentence(message, args) });
      },
      notRun: (rule) => notRun.push(rule),
      notApplicable: () => undefined,
    },
    () => undefined,
  );
  return { findings, notRun, checked };
}

/** `PDF-01 error 0000/m1/a.pdf:3`, sorted: the place is a line or a page. */
export function summarize(findings: readonly VerifyFinding[]): string[] {
  return findings
    .map(({ rule, severity, file, line, page }) => {
      const at = line ?? page;
      return `${rule} ${severity} ${file}${at === undefined ? '' : `:${at}`}`;
    })
    .sort();
}
