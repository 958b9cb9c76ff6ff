/** The programs of the machine that a review may ask. */
export type ProgramName = 'git' | 'pdftoppm';

export interface ProgramCall {
  /** Absolute; where the program runs. */
  readonly folder: string;
  /** What it reads from its standard input; absent: nothing. */
  readonly input?: string | Uint8Array;
}

export interface ProgramResult {
  /** Exit code; a program ended by a signal counts as 1. */
  readonly status: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

/** Runs a program to its end, never through a shell; `undefined` where the machine has no such program. */
export type RunProgram = (name: ProgramName, args: readonly string[], call: ProgramCall) => ProgramResult | undefined;
