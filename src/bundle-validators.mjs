// Makes dist/validators.cjs of the schemas: `npm run compile` does so again only when what it follows from has changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'glob';
import { rolldown } from 'rolldown';

/**
 * To be called when the program lies in `dist`, which does the work.
 *
 * @returns the name of the file below `dist`
 */
export async function bundleValidators(root) {
  const name = 'validators.cjs';
  const kept = `// ${digestInputs(root)}`;
  if (!isKept(join(root, 'dist', name), kept)) await write(root, name, kept);
  return name;
}

function isKept(path, kept) {
  return existsSync(path) && readFileSync(path, 'utf8').startsWith(`${kept}\n`);
}

/** The schemas, what reads and compiles them, and the versions of the libraries. */
function digestInputs(root) {
  const hash = createHash('sha256');
  const inputs = ['schemas/**/*.schema.json', 'src/validate/*.ts', 'src/bundle-validators.mjs', 'package-lock.json'];
  for (const file of inputs.flatMap((pattern) => globSync(pattern, { cwd: root, posix: true }).sort())) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

async function write(root, name, kept) {
  // Nothing is ready while the schemas are proved.
  writeFileSync(join(root, 'dist', name), 'exports.schemas = "";\n');
  const { openDiskWorld } = await import('../dist/disk-world.js');
  const { generateValidators } = await import('../dist/validate/generate-validators.js');
  const folder = (area) => join(root, area);
  const world = openDiskWorld({
    root,
    content: folder('content'),
    schemas: folder('schemas'),
    templates: folder('templates'),
  });
  const text = generateValidators(world);
  const entry = join(root, 'src', 'validate', 'validators.cjs');
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    plugins: [
      {
        name: 'validators',
        resolveId: (id) =>
          id === entry ? id : id === 'known-formats' ? join(root, 'src', 'validate', 'known-formats.ts') : undefined,
        load: (id) => (id === entry ? text : undefined),
      },
    ],
  });
  await bundle.write({ dir: join(root, 'dist'), format: 'cjs', entryFileNames: name, minify: true, postBanner: kept });
  await bundle.close();
}
