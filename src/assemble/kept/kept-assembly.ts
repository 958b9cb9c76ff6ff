import type { NumberRuns } from '../../check/reads/kept-questions.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { MissingRecord } from '../missing-record.js';
import type { OfficialWording, StatementWording } from '../official-wording.js';

/** What assembling one document gives besides its model. */
export interface AssemblyFindings {
  readonly diagnostics: readonly Diagnostic[];
  /** The wordings it printed with a mark, by what they are of. */
  readonly unconfirmed: readonly (readonly [string, OfficialWording | StatementWording])[];
  /** The records it looked for in vain, by kind and scope. */
  readonly missing: readonly (readonly [string, MissingRecord])[];
}

/** A document an earlier run assembled, and what it followed from. */
export interface KeptDocument extends AssemblyFindings {
  /** SHA-256 of the JSON of the model. */
  readonly model: string;
  /** Hash of what the document follows from besides the data of records. */
  readonly setting: string;
  /** The fields it read, by the file of their record: their numbers among the fields of the file. */
  readonly reads: Readonly<Record<string, NumberRuns>>;
}

/** The fields of one record that documents read. */
export interface KeptFields {
  /** SHA-256 of the file. */
  readonly sha256: string;
  readonly pointers: readonly string[];
  /** What each of them held, see `contentAt`. */
  readonly contents: readonly string[];
}

/** The documents of one product as an earlier run assembled them. */
export interface KeptAssembly {
  readonly files: Readonly<Record<string, KeptFields>>;
  /** By language and id. */
  readonly documents: Readonly<Record<string, KeptDocument>>;
}
