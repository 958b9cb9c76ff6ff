import type { Repository } from './repository.js';

/** The contents of these objects, by their hashes; what the repository does not have is left out. */
export function readBlobs(repository: Repository, hashes: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const wanted = [...new Set(hashes)];
  const blobs = new Map<string, Uint8Array>();
  const answer = wanted.length === 0 ? undefined : repository.ask(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  if (answer === undefined) return blobs;
  // Each answer is a line `<hash> blob <bytes>`, the bytes and a line break; `<hash> missing` has no bytes.
  for (let from = 0; from < answer.length; ) {
    const end = answer.indexOf(0x0a, from);
    const [hash = '', kind, size] = new TextDecoder().decode(answer.subarray(from, end)).split(' ');
    from = end + 1;
    if (kind !== 'blob') continue;
    blobs.set(hash, answer.subarray(from, from + Number(size)));
    from += Number(size) + 1;
  }
  return blobs;
}
