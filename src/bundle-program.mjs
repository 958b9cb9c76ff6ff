// Bundles the program into dist: few files, loaded one after the other as a command needs them, where Node would open
// a thousand. `npm run typecheck` judges the types.
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { bundleValidators } from './bundle-validators.mjs';

const source = dirname(fileURLToPath(import.meta.url));
const target = join(source, '..', 'dist');

/** What Node is started with, in the process of the command or in a thread of it. */
const program = {
  cli: 'cli.ts',
  'preview-worker': 'preview-worker.ts',
  'render-worker': 'render/pool/render-worker.ts',
};

/** The programs of package.json beside it, and modules which the bench and the tests load one by one. */
const tools = [
  'command/run-command',
  'conformance/run-conformance',
  'conformance/sequences/run-package-states',
  'check/rules/index',
  'check/run-checks',
  'disk-world',
  'load/kept-notes',
  'load/load-content',
  'load/parse-source',
  'load/parse-yaml',
  'mutation/run-mutation',
  'optimise-late',
  'package/process-table',
  'pdf-reading/load-objects',
  'render/docx/render-docx',
  'render/pdf/draw-document',
  'render/pdf/pdf-engine',
  'render/pdf/render-pdf',
  'render/pdf/structure/structure-element',
  'render/render-documents',
  'render/styles/index',
  'render/text/render-text',
  'report/html/compose-report',
  'specimens/make-specimens',
  'validate/compile-schemas',
  'validate/generate-validators',
  'validate/validate-records',
];

/**
 * Libraries that stay where they are: some find files beside themselves or are reached inside, by name; the others are one
 * large file already.
 */
const apart =
  /^(@resvg\/resvg-wasm|docx|fontkit|libxml2-wasm|pdfjs-dist|pdfmake|tinypool|@xarsh\/ooxml-validator)(\/|$)/;

const written = new Set([
  ...(await write(program, 'chunks')),
  ...(await write(Object.fromEntries(tools.map((name) => [name, `${name}.ts`])), 'tools')),
]);
written.add(await bundleValidators(join(source, '..')));
removeOthers(written);

/** The names of the files written, relative to dist. */
async function write(entries, chunks) {
  const bundle = await rolldown({
    input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(source, file)])),
    platform: 'node',
    tsconfig: join(source, '..', 'tsconfig.json'),
    external: apart,
    // The other form of jsonc-parser asks for its parts in a way that cannot be followed.
    resolve: { mainFields: ['module', 'main'] },
    // Of gray-matter, in an engine we never call.
    checks: { eval: false },
  });
  const { output } = await bundle.write({
    dir: target,
    entryFileNames: '[name].js',
    chunkFileNames: `${chunks}/[name].js`,
    sourcemap: true,
  });
  await bundle.close();
  return output.map(({ fileName }) => fileName);
}

/** Files of an earlier bundle. What stays is never gone for a moment: a program may be running from it. */
function removeOthers(names) {
  for (const entry of readdirSync(target, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(target.length + 1).replaceAll('\\', '/');
    if (entry.isFile() && !names.has(name) && !name.startsWith('browser/')) rmSync(path);
  }
}
