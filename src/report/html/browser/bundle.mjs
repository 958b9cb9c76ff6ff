// Puts the program of the report and its style into dist/browser, each as the one text that stands in the page.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '..', '..', '..', '..', 'dist', 'browser');

const bundle = await rolldown({
  input: join(here, 'main.ts'),
  platform: 'browser',
  tsconfig: join(here, 'tsconfig.json'),
});
const { output } = await bundle.generate({ format: 'iife', minify: true });
await bundle.close();

mkdirSync(target, { recursive: true });
// A script ends at this text, wherever it stands in it.
writeFileSync(join(target, 'report.js'), output[0].code.trim().replaceAll('</script', '<\\/script'));
writeFileSync(join(target, 'report.css'), readFileSync(join(here, 'report.css'), 'utf8').trim());
