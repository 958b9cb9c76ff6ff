import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocumentModel } from '../assemble/document-model.js';
import type { Language } from '../diagnostics/diagnostic.js';
import { isFileSystemError } from '../package/file-system-error.js';
import type { DocumentDiff } from './diff/document-diff.js';
import type { DiffReport } from './diff-report.js';
import { type DocumentFiles, diffPage, type PageFile } from './html/diff-page.js';
import type { RunProgram } from './run-program.js';
import { reportDiffJson } from './summary/json-diff.js';
import { reportDiffMarkdown } from './summary/markdown-diff.js';

export interface DiffTarget {
  /** Absolute. */
  readonly folder: string;
  readonly language: Language;
  readonly hasPages: boolean;
  /** Whose the tracked changes are; absent: the applicant's, as the document says. */
  readonly author: string | undefined;
  /** Of which day they are, `YYYY-MM-DD`; absent: of the day the new document states its facts for. */
  readonly date: string | undefined;
  readonly run: RunProgram;
  readonly onDocument: (progress: { readonly done: number; readonly total: number; readonly document: string }) => void;
}

/** What could not be made, for whoever reads the result. */
export type PageTrouble = 'no-pdftoppm' | 'not-drawn';

/** The names by which a folder is known to hold an earlier comparison, and nothing else. */
const ours = ['diff.html', 'diff.json', 'diff.md', 'redlines', 'pages'];

/** More pictures than this of one document nobody looks through. */
const mostPages = 30;

/**
 * Makes the folder ready, so that a mistake is told before anything is read: an earlier comparison in it is removed. Gives
 * the name of a file that is not ours, which is why nothing was touched, or the reason of the file system.
 */
export function prepareFolder(folder: string): { readonly foreign: string } | { readonly reason: string } | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    const names = readdirSync(folder).sort();
    const foreign = names.find((name) => !ours.includes(name));
    if (foreign !== undefined) return { foreign };
    for (const name of names) rmSync(join(folder, name), { recursive: true });
    return undefined;
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    return { reason: error.code };
  }
}

/** Writes `diff.html` and what lies beside it. Throws the file system's error. */
export async function writeDiff(report: DiffReport, target: DiffTarget): Promise<readonly PageTrouble[]> {
  const files = new Map<string, DocumentFiles>();
  const troubles = new Set<PageTrouble>();
  const changed = report.products.flatMap(({ product, differing }) => differing.map((each) => ({ product, ...each })));
  for (const [
    done,
    {
      product,
      document: { id, language },
      diff,
    },
  ] of changed.entries()) {
    target.onDocument({ done, total: changed.length, document: `${product} ${language} ${id}` });
    const name = `${product}/${language}/${id}`;
    const pages = target.hasPages && !troubles.has('no-pdftoppm') ? await writePages(name, diff, target) : noPages;
    if (pages.trouble !== undefined) troubles.add(pages.trouble);
    const redline = await writeRedline(name, diff, target);
    files.set(name, { ...pages, ...(redline !== undefined && { redline }) });
  }
  target.onDocument({ done: changed.length, total: changed.length, document: '' });

  const filesOf = (product: string, { id, language }: DocumentModel): DocumentFiles =>
    files.get(`${product}/${language}/${id}`) ?? noPages;
  write(target, 'diff.html', diffPage({ report, language: target.language, filesOf }));
  write(target, 'diff.md', reportDiffMarkdown(report, target.language));
  write(target, 'diff.json', reportDiffJson(report));
  return [...troubles];
}

interface WrittenPages extends DocumentFiles {
  readonly trouble?: PageTrouble;
}

const noPages: WrittenPages = { pages: [], leftOut: 0 };

async function writePages(name: string, diff: DocumentDiff, target: DiffTarget): Promise<WrittenPages> {
  if (diff.change !== 'changed') return noPages;
  const { picturePages } = await import('./pages/picture-pages.js');
  const { run, folder } = target;
  const result = await picturePages(diff.old, diff.new, { run, folder, most: mostPages });
  if ('trouble' in result) return { ...noPages, trouble: result.trouble };
  const pages = result.framed.map(({ png, ...numbers }, index): PageFile => {
    const path = `pages/${name}/${String(index + 1).padStart(3, '0')}.png`;
    write(target, path, png);
    return { ...numbers, path };
  });
  return { pages, leftOut: result.leftOut };
}

/** Of a document that came or went there is nothing to track. Gives the path of the file. */
async function writeRedline(name: string, diff: DocumentDiff, target: DiffTarget): Promise<string | undefined> {
  if (diff.change !== 'changed') return undefined;
  // Loaded here because a comparison on the terminal alone never needs it.
  const { renderRedline } = await import('./redline/render-redline.js');
  const { author, date } = { author: target.author ?? diff.new.author, date: target.date ?? diff.new.date };
  const { bytes } = await renderRedline(diff, { author, date: `${date}T00:00:00Z` });
  const path = `redlines/${name}.docx`;
  write(target, path, bytes);
  return path;
}

function write({ folder }: DiffTarget, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
