import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * The programs ours is compared with. Typst and pandoc are fetched once per machine, by pip: its packages hold the
 * compiler of Typst and the program pandoc as they are published. LibreOffice is the machine's own.
 */
const packages = ['typst==0.14.8', 'pypandoc_binary==1.17'];

/** `{ typst?: folder of the Python package, pandoc?, soffice?: programs }`; `tell` gets what is missing, and why. */
export function findYardsticks(tell) {
  const folder = installed(tell);
  const soffice = spawnSync('soffice', ['--version']).error === undefined ? 'soffice' : undefined;
  if (soffice === undefined)
    tell('NO LIBREOFFICE: the program soffice is not installed, what it would take is not measured');
  const pandoc = folder && join(folder, 'pypandoc', 'files', 'pandoc');
  return { typst: folder, pandoc, soffice };
}

function installed(tell) {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'dossier', packages.join('-').replaceAll('==', '-'));
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const staging = mkdtempSync(`${folder}.`);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--target', staging, ...packages];
  const { error, status, stderr } = spawnSync('python3', pip, { encoding: 'utf8' });
  if (error === undefined && status === 0) {
    renameSync(staging, folder);
    return folder;
  }
  rmSync(staging, { recursive: true });
  const reason = error?.message ?? stderr.trim().split('\n').at(-1);
  tell(`NO TYPST, NO PANDOC: pip could not fetch them, what they would take is not measured (${reason})`);
  return undefined;
}
