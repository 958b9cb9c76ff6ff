import type { DocumentModel } from '../assemble/document-model.js';

/** What one judge says of one file. `message` is the judge's own words, shortened to one line. */
export interface Objection {
  readonly file: string;
  readonly message: string;
}

/** A judge that could not run says why; that is never counted as a pass. */
export type Verdict =
  | { readonly kind: 'judged'; readonly files: number; readonly objections: readonly Objection[] }
  | {
      readonly kind: 'not-run';
      readonly reason: string;
      /** Rests on files that the user may have and the project may not hand out: missing ones fail no run. */
      readonly isOptional?: true;
    };

/** A rendered file and the model it was made from. `file` is an absolute path. */
export interface Exhibit {
  readonly file: string;
  readonly model: DocumentModel;
}

/** Every rendered file, by format, sorted by path. */
export interface Exhibits {
  readonly pdf: readonly Exhibit[];
  readonly docx: readonly Exhibit[];
  readonly md: readonly Exhibit[];
}

/** An outside program, or a check of ours that reads the finished file with other means than those that wrote it. */
export interface Judge {
  readonly name: string;
  judge(exhibits: Exhibits): Promise<Verdict>;
}

export function notRun(reason: string): Verdict {
  return { kind: 'not-run', reason };
}

/** What it rests on belongs to others and was not given. */
export function notGiven(reason: string): Verdict {
  return { kind: 'not-run', reason, isOptional: true };
}
