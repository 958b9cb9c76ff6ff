// Puts the programs of the report and of the preview, and their styles, into dist/browser: each the one text of its page.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '..', '..', '..', '..', 'dist', 'browser');

mkdirSync(target, { recursive: true });
for (const [entry, name] of [
  ['main.ts', 'report'],
  ['preview.ts', 'preview'],
]) {
  const bundle = await rolldown({
    input: join(here, entry),
    platform: 'browser',
    tsconfig: join(here, 'tsconfig.json'),
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  // A script ends at this text, wherever it stands in it.
  writeFileSync(join(target, `${name}.js`), output[0].code.trim().replaceAll('</script', '<\\/script'));
  writeFileSync(join(target, `${name}.css`), readFileSync(join(here, `${name}.css`), 'utf8').trim());
}
