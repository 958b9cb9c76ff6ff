import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a lock. `incarnation` tells two processes apart that were given the same number at different times. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  readonly incarnation?: string;
}

export interface ProcessTable {
  readonly self: LockOwner;
  /** A process of another machine cannot be seen and counts as running. */
  isRunning(owner: LockOwner): boolean;
}

/** The processes of this machine. Takes `process` so that only the command line touches the global. */
export function readProcessTable(process: Pick<NodeJS.Process, 'pid' | 'kill'>): ProcessTable {
  const self = describe(process.pid);
  return {
    self,
    isRunning(owner) {
      if (owner.host !== self.host) return true;
      if (owner.incarnation !== undefined) return incarnationOf(owner.pid) === owner.incarnation;
      return answersSignal(process, owner.pid);
    },
  };
}

function describe(pid: number): LockOwner {
  const incarnation = incarnationOf(pid);
  return { pid, host: hostname(), ...(incarnation === undefined ? {} : { incarnation }) };
}

/** Boot id and start time of a process, where the system tells them (Linux); `undefined` elsewhere or if it is gone. */
function incarnationOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the program's name in parentheses, may hold spaces; fields are counted after it.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    const isGone = fields[0] === 'Z' || fields[0] === 'X';
    return isGone ? undefined : `${boot}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

function answersSignal(process: Pick<NodeJS.Process, 'kill'>, pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
