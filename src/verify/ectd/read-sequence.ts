import { listSequence, pathIn } from '../common/sequence-files.js';
import type { PackageFiles } from '../package-files/package-files.js';
import type { SequenceFolder } from '../verify-rule.js';
import { readXml } from '../xml/read-xml.js';
import { xmlLimits } from '../xml/xml-limits.js';
import { type BackboneFile, readBackbone } from './backbone.js';
import type { EctdSequence } from './ectd-sequence.js';

/** Reads the backbones of one sequence. What cannot be read is kept as such: rules tell of it. */
export async function readSequence(files: PackageFiles, folder: SequenceFolder): Promise<EctdSequence> {
  const bare: EctdSequence = { ...listSequence(files, folder), regional: [] };
  const indexPath = pathIn(bare, 'index.xml');
  const index = await readFile(files, indexPath);
  const regionalPaths = findRegional(bare, index);
  const regional: BackboneFile[] = [];
  for (const path of regionalPaths) {
    const read = await readFile(files, path);
    if (read !== undefined) regional.push(read);
  }
  return { ...bare, regional, ...(index && { index }) };
}

async function readFile(files: PackageFiles, file: string): Promise<BackboneFile | undefined> {
  if (files.find(file) === undefined) return undefined;
  const bytes = await files.read(file, xmlLimits.bytes);
  if ('trouble' in bytes) {
    const { kind, detail } = bytes.trouble;
    const trouble = { kind: 'too-large', line: 1, column: 1, detail } as const;
    return kind === 'too-large' ? { file, trouble } : { file, unread: true };
  }
  const read = readXml(bytes);
  return 'trouble' in read ? { file, trouble: read.trouble } : { backbone: readBackbone(file, read.reading) };
}

/** Files named as a regional backbone is, `m1/xx/xx-regional.xml`, and XML files that leaves of module 1 in the index name. */
function findRegional(sequence: EctdSequence, index: BackboneFile | undefined): string[] {
  const moduleOne = pathIn(sequence, 'm1/');
  const named = sequence.entries.filter(({ path }) => path.startsWith(moduleOne) && /regional[^/]*\.xml$/i.test(path));
  const leaves = index && 'backbone' in index ? index.backbone.leaves : [];
  const pointed = leaves.flatMap(({ target, ancestors }) => {
    const isModuleOne = ancestors.some(({ name }) => name.startsWith('m1-'));
    if (!isModuleOne || target === undefined || !('path' in target) || !/\.xml$/i.test(target.path)) return [];
    return sequence.entries.filter(({ path }) => path === target.path);
  });
  return [...new Set([...named, ...pointed].map(({ path }) => path))].sort();
}
