import { join } from 'node:path';

/** Where the parts of one sequence stand in the application folder. */
export interface SequencePlaces {
  /** The sequence itself: what is filed. */
  readonly sequence: string;
  /** `NNNN-workingdocuments`: beside it, filed where an authority asks for Word files. */
  readonly working: string;
  /** `NNNN-record.json`: for the sequences to come. */
  readonly record: string;
}

export function sequencePlaces(sequence: string): SequencePlaces {
  return { sequence, working: `${sequence}-workingdocuments`, record: `${sequence}-record.json` };
}

/** Holds a sequence while it is written. */
export function stagingFolder(application: string, sequence: string): string {
  return join(application, `.${sequence}.partial`);
}

/** `7` becomes `0007`. */
export function sequenceNumber(position: number): string {
  return String(position).padStart(4, '0');
}
