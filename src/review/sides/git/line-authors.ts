import { resolve } from 'node:path';
import type { Commit, Side } from '../side.js';
import type { Repository } from './repository.js';

/** Who wrote a line: the commit that brought it, or nobody yet. */
export type LineAuthor = Commit | 'not-committed';

/** A line of a file and when it was written, in seconds since 1970. */
interface WrittenLine {
  readonly author: LineAuthor;
  readonly seconds: number;
}

/** Asks git who wrote the lines of one side. Each file is asked of once. */
export class LineAuthors {
  readonly #repository: Repository;
  readonly #root: string;
  readonly #revision: readonly string[];
  readonly #files = new Map<string, readonly WrittenLine[]>();

  /** `root` is the folder that the names of files start from. */
  constructor(repository: Repository, root: string, { commit }: Pick<Side, 'commit'>) {
    this.#repository = repository;
    this.#root = root;
    this.#revision = commit === undefined ? [] : [commit.hash];
  }

  /** The last to write one of these lines, counted from 1, both ends included; `undefined` where git does not know. */
  ofLines(file: string, first: number, last: number): LineAuthor | undefined {
    const lines = this.#files.get(file) ?? this.#blame(file);
    this.#files.set(file, lines);
    const [latest] = lines.slice(first - 1, last).sort((a, b) => b.seconds - a.seconds);
    return latest?.author;
  }

  /** The last to change a file since another commit: whoever removed something from it, unless several did. */
  ofFile(file: string, since: Commit): LineAuthor | undefined {
    const path = this.#pathOf(file);
    if (path === undefined) return undefined;
    const isOpen =
      this.#revision.length === 0 && this.#repository.ask(['diff', '--quiet', 'HEAD', '--', path]) === undefined;
    return isOpen
      ? 'not-committed'
      : this.#repository.lastCommit([this.#revision[0] ?? 'HEAD', `^${since.hash}`, '--', path]);
  }

  #blame(file: string): readonly WrittenLine[] {
    const path = this.#pathOf(file);
    if (path === undefined) return [];
    const told = this.#repository.askText(['blame', '--porcelain', '--encoding=UTF-8', ...this.#revision, '--', path]);
    return told === undefined ? [] : parseBlame(told);
  }

  #pathOf(file: string): string | undefined {
    return this.#repository.within(resolve(this.#root, file));
  }
}

/** Lines of a file with their commits, of `git blame --porcelain`: what is said of a commit stands at its first line. */
function parseBlame(text: string): readonly WrittenLine[] {
  const commits = new Map<string, WrittenLine>();
  const lines: WrittenLine[] = [];
  let hash = '';
  let facts = new Map<string, string>();
  for (const line of text.split('\n')) {
    const head = /^([0-9a-f]{40,64}) \d+ \d+/.exec(line);
    if (line.startsWith('\t')) {
      const commit = commits.get(hash) ?? readLine(hash, facts);
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

function readLine(hash: string, facts: ReadonlyMap<string, string>): WrittenLine {
  if (/^0+$/.test(hash)) return { author: 'not-committed', seconds: Number.POSITIVE_INFINITY };
  const seconds = Number(facts.get('author-time'));
  const date = localDate(seconds, facts.get('author-tz') ?? '+0000');
  return { author: { hash, author: facts.get('author') ?? '', date, subject: facts.get('summary') ?? '' }, seconds };
}

/** The day it was where the author was: seconds since 1970 and an offset such as `+0300`. */
function localDate(seconds: number, offset: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/.exec(offset) ?? [];
  const shift = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -60 : 60);
  return new Date((seconds + shift) * 1000).toISOString().slice(0, 10);
}
