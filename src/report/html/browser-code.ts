import { readFileSync } from 'node:fs';

/** The program and the style of the page, bundled by `npm run compile`. */
export interface BrowserCode {
  readonly script: string;
  readonly style: string;
}

let read: BrowserCode | undefined;

/** Throws where the project was compiled without them. */
export function readBrowserCode(): BrowserCode {
  read ??= { script: readPart('report.js'), style: readPart('report.css') };
  return read;
}

function readPart(name: string): string {
  try {
    return readFileSync(new URL(`../../../dist/browser/${name}`, import.meta.url), 'utf8');
  } catch (error) {
    throw new Error(`the browser part of the report is not compiled: run \`npm run compile\` (${String(error)})`);
  }
}
