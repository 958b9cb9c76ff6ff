import { resolve } from 'node:path';
import type { Commit, Side } from '../side.js';
import type { Repository } from './repository.js';

/** Who wrote a line: the commit that brought it, or nobody yet. */
export type LineAuthor = Commit | 'not-committed';

/** Asks git who wrote the lines of one side. Each file is asked of once. */
export class LineAuthors {
  readonly #repository: Repository;
  readonly #root: string;
  readonly #revision: readonly string[];
  readonly #files = new Map<string, readonly (LineAuthor | undefined)[]>();

  /** `root` is the folder that the names of files start from. */
  constructor(repository: Repository, root: string, { commit }: Pick<Side, 'commit'>) {
    this.#repository = repository;
    this.#root = root;
    this.#revision = commit === undefined ? [] : [commit.hash];
  }

  /** Of a line counted from 1; `undefined` where git does not know the file. */
  authorOf(file: string, line: number): LineAuthor | undefined {
    const known = this.#files.get(file) ?? this.#blame(file);
    this.#files.set(file, known);
    return known[line - 1];
  }

  #blame(file: string): readonly (LineAuthor | undefined)[] {
    const path = this.#repository.within(resolve(this.#root, file));
    if (path === undefined) return [];
    const told = this.#repository.askText(['blame', '--porcelain', '--encoding=UTF-8', ...this.#revision, '--', path]);
    return told === undefined ? [] : parseBlame(told);
  }
}

/** Lines of a file with their commits, of `git blame --porcelain`: what is said of a commit stands at its first line. */
export function parseBlame(text: string): readonly (LineAuthor | undefined)[] {
  const commits = new Map<string, LineAuthor>();
  const lines: (LineAuthor | undefined)[] = [];
  let hash = '';
  let facts = new Map<string, string>();
  for (const line of text.split('\n')) {
    const head = /^([0-9a-f]{40,64}) \d+ \d+/.exec(line);
    if (line.startsWith('\t')) {
      const commit = commits.get(hash) ?? readCommit(hash, facts);
      commits.set(hash, commit);
      lines.push(commit);
    } else if (head !== null) {
      hash = head[1] ?? '';
      facts = new Map();
    } else {
      const space = line.indexOf(' ');
      facts.set(line.slice(0, space), line.slice(space + 1));
    }
  }
  return lines;
}

function readCommit(hash: string, facts: ReadonlyMap<string, string>): LineAuthor {
  if (/^0+$/.test(hash)) return 'not-committed';
  const date = localDate(Number(facts.get('author-time')), facts.get('author-tz') ?? '+0000');
  return { hash, author: facts.get('author') ?? '', date, subject: facts.get('summary') ?? '' };
}

/** The day it was where the author was: seconds since 1970 and an offset such as `+0300`. */
function localDate(seconds: number, offset: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/.exec(offset) ?? [];
  const shift = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -60 : 60);
  return new Date((seconds + shift) * 1000).toISOString().slice(0, 10);
}
