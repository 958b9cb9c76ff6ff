import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Hash of the program itself: its compiled files and the exact versions of its libraries and fonts. What another
 * program made is never taken for what this one would make.
 *
 * @param root the project folder
 */
export function programDigest(root: string): string {
  const hash = createHash('sha256');
  const compiled = ['dist', 'dist/chunks', 'dist/browser'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.(js|css)$/.test(name))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  for (const name of [...compiled, 'package.json', 'package-lock.json']) {
    hash.update(`${name}\n`).update(
      createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest(),
    );
  }
  return hash.digest('hex');
}
