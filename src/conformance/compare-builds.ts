import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sentence } from '../diagnostics/sentence.js';
import { compareText } from '../diagnostics/sort.js';
import { sameOutput } from '../inspect/build-rules.js';
import type { Objection, Verdict } from './judge.js';

/** The rule that two builds of the same data give the same files: every file of either folder, byte for byte. */
export function compareBuilds(first: string, second: string): Verdict {
  const files = [...new Set([...filesBelow(first), ...filesBelow(second)])].sort(compareText);
  const objections = files.flatMap((file): Objection[] => {
    const [one, other] = [readIfThere(join(first, file)), readIfThere(join(second, file))];
    const failure = one === undefined || other === undefined ? 'missing' : one.equals(other) ? undefined : 'differs';
    return failure === undefined
      ? []
      : [{ file, message: sentence(sameOutput.failures[failure].message, { file }).en }];
  });
  return { kind: 'judged', files: files.length, objections };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function readIfThere(path: string): Buffer | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path) : undefined;
}
