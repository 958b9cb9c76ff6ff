import type { PackageLayout, VerifyProfile } from './finding.js';
import { type PackageFiles, PackageReadError } from './package-files/package-files.js';
import type { SequenceFolder } from './verify-rule.js';

/** The root of the EAEU inventory, in any version of its schema. */
const inventoryRoot = 'DrugRegistrationDocDossierContentDetails';

/** eCTD by index.xml and what belongs to it; EAEU by the root of R.022, or by folders named as sections: `m1/1.2/…`. */
export async function detectLayout(files: PackageFiles, judged: readonly SequenceFolder[]): Promise<PackageLayout> {
  for (const { path } of judged) {
    const inside = files.entries.filter((entry) => entry.path.startsWith(`${path}/`)).map((entry) => entry.path);
    const names = inside.map((name) => name.slice(path.length + 1));
    if (names.some((name) => /^(index\.xml|index-md5\.txt)$/i.test(name))) return 'ectd';
    for (const file of inside) {
      const isShallow = file.slice(path.length + 1).split('/').length <= 2;
      if (isShallow && /\.xml$/i.test(file) && (await startOf(files, file)).includes(inventoryRoot)) return 'eaeu';
    }
    if (names.some((name) => /^util\//.test(name))) return 'ectd';
    if (names.some((name) => /^m[1-5]\/[1-5]\.\d/.test(name))) return 'eaeu';
  }
  return 'ectd';
}

async function startOf(files: PackageFiles, path: string): Promise<string> {
  try {
    // In UTF-16 every other byte of a Latin name is zero.
    for await (const piece of files.open(path)) {
      return Buffer.from(piece.subarray(0, 16_384)).toString('latin1').replaceAll('\0', '');
    }
  } catch (error) {
    if (!(error instanceof PackageReadError)) throw error;
  }
  return '';
}

/** The region by the folder of module 1; `ich` for a region whose criteria we do not know. */
export function detectProfile(
  files: PackageFiles,
  judged: readonly SequenceFolder[],
  layout: PackageLayout,
): VerifyProfile {
  if (layout === 'eaeu') return 'eaeu';
  const has = (folder: string) => judged.some(({ path }) => files.folders.includes(`${path}/m1/${folder}`));
  if (has('eu')) return 'eu';
  return has('us') ? 'fda' : 'ich';
}
