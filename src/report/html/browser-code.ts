import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The program and the style of a page, bundled by `npm run compile`. */
export interface BrowserCode {
  readonly script: string;
  readonly style: string;
}

/** Throws where the project was compiled without them. */
export function readBrowserCode(page: 'report' | 'preview'): BrowserCode {
  return { script: readPart(`${page}.js`), style: readPart(`${page}.css`) };
}

function readPart(name: string): string {
  try {
    return readFileSync(createRequire(import.meta.url).resolve(`#dist/browser/${name}`), 'utf8');
  } catch (error) {
    throw new Error(`the browser part of the report is not compiled: run \`npm run compile\` (${String(error)})`);
  }
}
