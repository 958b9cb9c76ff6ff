import type { Profile } from '../diagnostics/diagnostic.js';
import type { Folders } from '../disk-world.js';
import type { Output } from '../package/write-package.js';
import type { DrawingLimits } from '../render/pool/render-pool.js';

/** What the builder is told once, when it starts. */
export interface BuilderSetting {
  readonly folders: Folders;
  readonly output: Output;
  readonly product: string;
  readonly profile: Profile | undefined;
  readonly tool: string;
  readonly drawing: DrawingLimits;
  /** Where work is kept, and the hash of the program; absent: every turn does everything. */
  readonly cache: { readonly folder: string; readonly program: string } | undefined;
}

/** To the builder: `build`. From it: how far it is, and how it ended. */
export type BuilderMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'built';
      /** The page of report.html, with the problems of this state of the records, whether or not documents were written. */
      readonly report: string;
      readonly isBlocked: boolean;
      readonly errors: number;
      readonly warnings: number;
    }
  | { readonly kind: 'failed'; readonly message: string };
