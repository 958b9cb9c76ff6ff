import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import process from 'node:process';
import { makeProject, type Project, type Ran } from './project.js';
import { runInProcess } from './run-in-process.js';

/** A project in a repository of its own. */
export interface Versioned extends Project {
  readonly folder: string;
  git(...args: readonly string[]): string;
  /** Commits everything as it is. */
  commit(subject: string, author?: string): void;
  diff(...args: readonly string[]): Promise<Ran>;
}

/** It is committed once. */
export function makeVersioned(): Versioned {
  const project = makeProject();
  const folder = dirname(project.content);
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const git = (...args: readonly string[]): string => {
    const settings = ['-c', 'user.email=staff@example.org', '-c', 'user.name=Staff'];
    const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...settings, ...args], {
      encoding: 'utf8',
      env: environment,
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  const commit: Versioned['commit'] = (subject, author = 'A. Author <a@example.org>') => {
    git('add', '-A');
    git('commit', '-q', '--author', author, '--date', '2026-03-02T10:00:00+0300', '-m', subject);
  };
  git('init', '-q', '-b', 'main');
  commit('First state');
  return {
    ...project,
    folder,
    git,
    commit,
    diff: (...args) => runInProcess(['diff', '--lang', 'en', ...args, ...project.folders]),
  };
}
