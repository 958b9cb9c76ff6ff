import type { KeptAssembly } from './kept-assembly.js';

/** Everything besides fields, templates and the contents that all documents of a product follow from. */
export interface AssemblySetting {
  readonly product: string;
  readonly profile: string;
  readonly asOf: string;
  /** Kind, id and file of each record. */
  readonly records: readonly (readonly [string, string, string])[];
  /** SHA-256 of the records that say how titles are worded. */
  readonly wordings: readonly string[];
}

/** The documents of earlier runs, and a place to leave those of this one. */
export interface KeptDocumentsPlace {
  recall(): KeptAssembly | undefined;
  keep(assembly: KeptAssembly): void;
  /** The JSON of a model by its SHA-256. */
  readModel(sha256: string): Uint8Array | undefined;
  writeModel(sha256: string, json: Uint8Array): void;
}

export type KeptDocumentsOf = (setting: AssemblySetting) => KeptDocumentsPlace;
