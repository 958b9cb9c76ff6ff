import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openDiskWorld } from '../../../src/disk-world.js';
import type { VerifyProfile } from '../../../src/verify/finding.js';
import { loadVerifyData, type VerifyData } from '../../../src/verify/verify-data.js';
import { type VerifyOptions, verifyPackage } from '../../../src/verify/verify-package.js';
import type { VerifyResult } from '../../../src/verify/verify-result.js';
import type { Application } from './application.js';

export const verifyData: VerifyData = loadVerifyData(
  openDiskWorld({ root: process.cwd(), content: 'none', templates: 'none', schemas: join(process.cwd(), 'schemas') }),
);

export interface Verification {
  readonly profile?: VerifyProfile;
  readonly data?: VerifyData;
  readonly published?: ReadonlyMap<string, Uint8Array>;
  /** The name of the application folder. */
  readonly name?: string;
  /** Of the application folder: a sequence of it, to be verified alone. */
  readonly part?: string;
  readonly onStep?: VerifyOptions['onStep'];
  /** Done to the folder before it is verified. */
  readonly prepare?: (root: string) => void;
}

/** Writes the application into a folder of its own, verifies it and removes it. */
export async function verifyApplication(application: Application, options: Verification = {}): Promise<VerifyResult> {
  const outer = mkdtempSync(join(tmpdir(), 'dossier-verify-'));
  const root = join(outer, options.name ?? 'application');
  try {
    for (const [path, bytes] of application) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), bytes);
    }
    options.prepare?.(root);
    return await verifyAt(join(root, options.part ?? ''), options);
  } finally {
    rmSync(outer, { recursive: true });
  }
}

export async function verifyAt(path: string, options: Verification = {}): Promise<VerifyResult> {
  const result = await verifyPackage(path, {
    tool: 'dossier 0.0.0',
    data: options.data ?? verifyData,
    published: { byName: options.published ?? new Map() },
    onStep: options.onStep ?? (() => undefined),
    ...(options.profile !== undefined && { profile: options.profile }),
  });
  if ('refusal' in result) throw new Error(result.refusal);
  return result;
}

/** The ids of rules with errors, and with warnings, without repetition. */
export function brokenRules({ findings }: VerifyResult): { readonly errors: string[]; readonly warnings: string[] } {
  const ids = (severity: 'error' | 'warning') =>
    [...new Set(findings.filter((one) => one.severity === severity).map(({ rule }) => rule))].sort();
  return { errors: ids('error'), warnings: ids('warning') };
}
