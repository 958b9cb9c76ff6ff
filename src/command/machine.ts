import type { ProcessTable } from '../package/process-table.js';
import type { DrawingLimits } from '../render/pool/render-pool.js';
import type { RunProgram } from '../review/run-program.js';

/** What a command needs of the machine it runs on. The command line fills it from `process`, tests by hand. */
export interface Machine {
  /** The project folder, absolute: holds package.json, schemas and, unless told otherwise, content, templates and out. */
  readonly root: string;
  /** Relative paths of the command line start here. */
  readonly workingFolder: string;
  /** Name and version of the program. */
  readonly tool: string;
  readonly processes: ProcessTable;
  /** What its processors and memory allow. */
  readonly drawing: DrawingLimits;
  readonly runProgram: RunProgram;
  /** Folders with files of other publishers that the user keeps, as the environment names them; absent: none. */
  readonly supplied: SuppliedFolders;
  /** Where earlier runs left what they worked out, and the hash of this program; absent: nothing is kept. */
  readonly cache?: { readonly folder: string; readonly program: () => string };
  /** The terminal of the person at the machine shows colours and a line that changes. */
  readonly isLively: boolean;
  /** Absent where nobody is there to end it. */
  readonly stay?: Stay;
  /** For programs. */
  readonly print: (text: string) => void;
  /** For people. */
  readonly tell: (text: string) => void;
}

/** What a program needs that stays until somebody ends it. */
export interface Stay {
  /** Unguessable, of letters, digits, hyphens and underscores. */
  randomToken(): string;
  /** Settles when somebody wants the program to end. */
  interrupted(): Promise<void>;
}

/** As typed; relative paths start at the working folder. */
export interface SuppliedFolders {
  /** `DOSSIER_ECTD_UTIL`: the ICH DTD and stylesheet. */
  readonly ectdUtil?: string;
  /** `DOSSIER_EEC_XSD`: the schema set of the Commission. */
  readonly eecXsd?: string;
}

/** 0 done, 1 errors in content or templates, 2 usage or configuration, 3 our bug. */
export type ExitCode = 0 | 1 | 2 | 3;
