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
  /** What is kept of a model, by the SHA-256 of the file that the package holds of it. */
  readModel(sha256: string, form: ModelForm): Uint8Array | undefined;
  writeModel(sha256: string, form: ModelForm, json: Uint8Array): void;
}

/** JSON as the package holds it, or with the members of objects in the order in which they were made. */
export type ModelForm = 'file' | 'as-made';

export type KeptDocumentsOf = (setting: AssemblySetting) => KeptDocumentsPlace;
