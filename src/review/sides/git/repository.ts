import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { RunProgram } from '../../run-program.js';
import type { Commit } from '../side.js';

/** A git repository, read-only. Nothing of it is run: no hook, no external diff, no text conversion. */
export interface Repository {
  /** The folder of its working tree, absolute. */
  readonly top: string;
  /** The path of a folder or file below the top, with `/`; `undefined` where it lies outside. */
  within(path: string): string | undefined;
  /** The commit a name leads to; `undefined` where it leads to none. */
  findCommit(name: string): Commit | undefined;
  /** The last commit of a choice of commits and paths, as `git log` takes them. */
  lastCommit(choice: readonly string[]): Commit | undefined;
  /** Standard output of git as bytes; `undefined` where it refused. */
  ask(args: readonly string[], input?: string): Uint8Array | undefined;
  /** The same as text. */
  askText(args: readonly string[]): string | undefined;
}

/** Why there is no repository: no program, no repository around the folder, or git refused it (its own words). */
export type RepositoryTrouble =
  | { readonly trouble: 'no-git' | 'no-repository' }
  | { readonly trouble: 'refused'; readonly reason: string };

/** The repository a folder (absolute) lies in. */
export function openRepository(folder: string, run: RunProgram): Repository | RepositoryTrouble {
  const found = run('git', ['rev-parse', '--show-toplevel'], { folder });
  if (found === undefined) return { trouble: 'no-git' };
  if (found.status !== 0) {
    return /not a git repository/i.test(found.stderr)
      ? { trouble: 'no-repository' }
      : { trouble: 'refused', reason: found.stderr.trim().split('\n')[0] ?? '' };
  }
  const top = new TextDecoder().decode(found.stdout).replace(/\n$/, '');
  const ask: Repository['ask'] = (args, input) => {
    const result = run('git', args, { folder: top, ...(input !== undefined && { input }) });
    return result?.status === 0 ? result.stdout : undefined;
  };
  const askText: Repository['askText'] = (args) => {
    const answer = ask(args);
    return answer && new TextDecoder().decode(answer);
  };
  return {
    top,
    within: (path) => {
      const inside = relative(top, settle(path)).split(sep).join('/');
      return isAbsolute(inside) || inside === '..' || inside.startsWith('../') ? undefined : inside;
    },
    findCommit: (name) => findCommit(name, askText),
    lastCommit: (choice) => lastCommit(choice, askText),
    ask,
    askText,
  };
}

/** Git names its top without links: so is what is compared with it. A folder may be gone from the disk. */
function settle(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(settle(dirname(path)), basename(path));
  }
}

/** A name with a dash in front would be an option of git, and one of several lines several names. */
function findCommit(name: string, askText: Repository['askText']): Commit | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
  if (name === '' || name.startsWith('-') || /[\u0000-\u001f\u007f]/.test(name)) return undefined;
  const hash = askText(['rev-parse', '--verify', '--quiet', `${name}^{commit}`])?.trim();
  if (hash === undefined || !/^[0-9a-f]{40,64}$/.test(hash)) return undefined;
  return lastCommit([hash, '--'], askText);
}

function lastCommit(choice: readonly string[], askText: Repository['askText']): Commit | undefined {
  const format = ['--no-show-signature', '--encoding=UTF-8', '--date=short', '--format=%H%x00%aN%x00%ad%x00%s'];
  const told = askText(['log', '-1', ...format, ...choice]);
  if (told === undefined || told === '') return undefined;
  const [hash = '', author = '', date = '', subject = ''] = told.replace(/\n$/, '').split('\0');
  return { hash, author, date, subject };
}
