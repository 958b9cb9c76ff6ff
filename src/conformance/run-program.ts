import { execFile } from 'node:child_process';

export interface ProgramResult {
  /** Exit code; a program ended by a signal counts as 1. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const longestOutput = 256 * 1024 * 1024;

/** Runs a program of the machine to its end; `undefined` when there is no such program. */
export function runProgram(
  name: string,
  args: readonly string[],
  folder?: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<ProgramResult | undefined> {
  return new Promise((resolve) => {
    execFile(name, args, { cwd: folder, env, maxBuffer: longestOutput }, (error, stdout, stderr) => {
      if (error === null) return resolve({ status: 0, stdout, stderr });
      if (error.code === 'ENOENT') return resolve(undefined);
      return resolve({ status: typeof error.code === 'number' ? error.code : 1, stdout, stderr });
    });
  });
}
