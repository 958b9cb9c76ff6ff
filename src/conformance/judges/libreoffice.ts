import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Judge, notRun, type Objection } from '../judge.js';
import { runProgram } from '../run-program.js';

/** Every DOCX opens in LibreOffice Writer and can be written as a PDF. */
export const libreOffice: Judge = {
  name: 'LibreOffice load',
  async judge({ docx }) {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-libreoffice-'));
    const objections: Objection[] = [];
    try {
      for (const [index, files] of groupByUniqueName(docx.map(({ file }) => file)).entries()) {
        const outDir = join(folder, String(index));
        const result = await runProgram('soffice', [
          // A profile of its own: a second LibreOffice with the same one silently does nothing.
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
          ...['--headless', '--convert-to', 'pdf', '--outdir', outDir, ...files],
        ]);
        if (result === undefined) return notRun('the program soffice (LibreOffice) is not installed');
        for (const file of files) {
          if (!(await isPdf(join(outDir, `${basename(file, '.docx')}.pdf`)))) {
            objections.push({ file, message: 'LibreOffice could not open the file or not write it as a PDF' });
          }
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return { kind: 'judged', files: docx.length, objections };
  },
};

/** LibreOffice writes all results of a call into one folder, and names repeat between products and languages. */
function groupByUniqueName(files: readonly string[]): string[][] {
  const groups: Map<string, string>[] = [];
  for (const file of files) {
    const name = basename(file);
    const group = groups.find((members) => !members.has(name));
    if (group === undefined) groups.push(new Map([[name, file]]));
    else group.set(name, file);
  }
  return groups.map((group) => [...group.values()]);
}

async function isPdf(file: string): Promise<boolean> {
  return existsSync(file) && (await readFile(file)).subarray(0, 5).toString() === '%PDF-';
}
