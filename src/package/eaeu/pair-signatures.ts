import type { Diagnostic, Staged } from '../../diagnostics/diagnostic.js';
import type { LayoutContext, PackagedFile } from '../sequence/package-writer.js';
import type { SequencePlan } from '../sequence/sequence-plan.js';
import { eaeuFinding } from './eaeu-finding.js';

/**
 * Detached signatures beside the files they sign, found by the name of the file with `.sig` or `.p7s` added. A
 * signature of no file of the sequence is reported and stays out.
 */
export function pairSignatures(
  { product, sequence }: SequencePlan,
  paths: readonly string[],
  { signatures }: LayoutContext,
): Staged<readonly PackagedFile[]> {
  const byName = new Map(paths.map((path) => [path.slice(path.lastIndexOf('/') + 1), path]));
  const files = new Map<string, PackagedFile>();
  const diagnostics: Diagnostic[] = [];
  for (const signature of signatures) {
    const { name } = signature;
    const [suffix = ''] = /\.(?:sig|p7s)$/.exec(name) ?? [];
    const signed = byName.get(name.slice(0, name.length - suffix.length));
    if (suffix === '' || signed === undefined) {
      diagnostics.push(eaeuFinding('eaeu/orphan-signature', product, { name, sequence }));
      continue;
    }
    const path = `${signed}${suffix}`;
    if (files.has(path)) diagnostics.push(eaeuFinding('eaeu/same-signature', product, { name }));
    files.set(path, { path, copy: signature });
  }
  return { value: [...files.values()], diagnostics };
}
