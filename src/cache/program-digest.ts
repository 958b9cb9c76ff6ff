import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'glob';

/**
 * Hash of the program itself: its compiled files and the exact versions of its libraries and fonts. What another
 * program made is never taken for what this one would make.
 *
 * @param root the project folder
 */
export function programDigest(root: string): string {
  const hash = createHash('sha256');
  const compiled = globSync('dist/{*,chunks/*,browser/*}.{js,css}', { cwd: root, posix: true }).sort();
  for (const name of [...compiled, 'package.json', 'package-lock.json']) {
    hash.update(`${name}\n`).update(
      createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest(),
    );
  }
  return hash.digest('hex');
}
