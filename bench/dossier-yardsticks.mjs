import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measureProcess } from './measure-process.mjs';
import { typstCommand } from './typst/typst-command.mjs';
import { writeTypst } from './typst/write-typst.mjs';

/** From this many pages on a document of ours has contents. */
const fewestWithContents = 5;

/**
 * What others take for the documents of a finished build: Typst for all PDF, pandoc for all DOCX of the text twins, both
 * a process for each document and two at a time; LibreOffice to make PDF of our DOCX, all files of a language in a call.
 * Scenarios for `runInTurns`, which throw where a file is missing in the end; `target` is an empty folder for what they
 * write.
 */
export function dossierYardsticks(build, target, { typst, pandoc, soffice }) {
  const documents = listDocuments(build);
  const [sources, made] = [folderIn(target, 'sources'), folderIn(target, 'made')];
  const place = ({ language, id }, extension) => join(made, `${language}-${id}.${extension}`);
  const scenarios = [];
  if (typst !== undefined) {
    const lines = documents.map((document) => {
      const source = join(sources, `${document.language}-${document.id}.typ`);
      writeFileSync(source, writeTypst(document.model, document.pages >= fewestWithContents));
      return `${source} ${place(document, 'pdf')}`;
    });
    const results = documents.map((document) => place(document, 'pdf'));
    scenarios.push({
      name: 'Typst, PDF of the same documents',
      run: atOnce(join(target, 'typst.txt'), lines, typstCommand(typst), results),
    });
  }
  if (pandoc !== undefined) {
    const lines = documents.map((document) => `-o ${place(document, 'docx')} ${document.twin}`);
    const command = [pandoc, '--from', 'gfm', '--to', 'docx'];
    const results = documents.map((document) => place(document, 'docx'));
    scenarios.push({
      name: 'pandoc, DOCX of the same documents',
      run: atOnce(join(target, 'pandoc.txt'), lines, command, results),
    });
  }
  if (soffice !== undefined) {
    const lines = ['ru', 'en'].map((language) => {
      const own = documents.filter((document) => document.language === language).map(({ docx }) => docx);
      const profile = pathToFileURL(join(target, `profile-${language}`)).href;
      return `-env:UserInstallation=${profile} --headless --convert-to pdf --outdir ${join(target, language)} ${own.join(' ')}`;
    });
    const results = documents.map(({ language, id }) => join(target, language, `${id}.pdf`));
    scenarios.push({
      name: 'LibreOffice, our DOCX to PDF',
      run: atOnce(join(target, 'soffice.txt'), lines, [soffice], results),
    });
  }
  return { count: documents.length, scenarios };
}

/** Two processes at a time, each with the arguments of a line; they must leave the files named. */
function atOnce(list, lines, command, results) {
  writeFileSync(list, `${lines.join('\n')}\n`);
  return () => {
    for (const result of results) rmSync(result, { force: true });
    const measured = measureProcess('xargs', ['--arg-file', list, '--max-procs', '2', '--max-lines=1', ...command]);
    const missing = results.filter((result) => !existsSync(result));
    if (missing.length > 0)
      throw new Error(`${command[0]} left out ${missing.length} of ${results.length}: ${missing[0]}`);
    return measured;
  };
}

function listDocuments(build) {
  const { files } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  return files.flatMap(({ path, format, language, pages }) => {
    const id = basename(path, '.pdf');
    const twin = files.find((file) => file.path === path.replace(/\.pdf$/, '.md'));
    // Papers that were received ready are none of ours.
    if (format !== 'pdf' || twin === undefined) return [];
    const model = JSON.parse(readFileSync(join(build, 'model', language, `${id}.json`), 'utf8'));
    const [markdown, docx] = ['md', 'docx'].map((extension) => join(build, path.replace(/pdf$/, extension)));
    return [{ id, language, pages, model, twin: markdown, docx }];
  });
}

function folderIn(parent, name) {
  mkdirSync(join(parent, name), { recursive: true });
  return join(parent, name);
}
