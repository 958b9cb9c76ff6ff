import { spawnSync } from 'node:child_process';
import type { RunProgram } from './review/run-program.js';

/** Of one answer, in bytes. */
const longestOutput = 1024 ** 3;

/**
 * Runs programs of the machine in an environment. Where a hook of git has started us, its variables would lead git to
 * another repository than the one the folder lies in.
 */
export function spawnPrograms(environment: NodeJS.ProcessEnv): RunProgram {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...rest } = environment;
  const env = { ...rest, LC_ALL: 'C.UTF-8', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };
  return (name, args, { folder, input = '' }) => {
    const { error, status, stdout, stderr } = spawnSync(name, args, {
      cwd: folder,
      env,
      input,
      maxBuffer: longestOutput,
      windowsHide: true,
    });
    if (error !== undefined && 'code' in error && error.code === 'ENOENT') return undefined;
    return { status: status ?? 1, stdout, stderr: stderr.toString('utf8') };
  };
}
