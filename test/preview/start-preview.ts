import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { commandLine, type Project } from '../command/project.js';

export interface RunningPreview {
  /** `http://127.0.0.1:<port>/<token>/` */
  readonly address: string;
  /** Settles when it has told of that many builds. */
  built(times: number): Promise<void>;
  /** Ends it as Ctrl-C does; its exit code. */
  interrupt(): Promise<number | null>;
}

/** Runs the real command on a project and waits for its address. */
export async function startPreview(project: Project): Promise<RunningPreview> {
  const args = ['preview', 'alpha', '--lang', 'en', ...project.folders, '--out', project.out];
  const child: ChildProcess = spawn(...commandLine(args), { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const until = async (isThere: () => boolean) => {
    for (let waited = 0; !isThere(); waited += 50) {
      if (child.exitCode !== null || waited > 110_000) throw new Error(`the preview said: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const addressOf = () => /http:\/\/\S+/.exec(said)?.[0];
  await until(() => addressOf() !== undefined);
  return {
    address: addressOf() ?? '',
    built: (times) => until(() => (said.match(/^(not )?built: /gm) ?? []).length >= times),
    async interrupt() {
      child.kill('SIGINT');
      if (child.exitCode === null) await once(child, 'exit');
      return child.exitCode;
    },
  };
}
