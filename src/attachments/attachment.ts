import type { DossierRecord } from '../records/record.js';
import type { WorldFile } from '../world.js';

/** A file that a dossier receives ready, with the record that describes it. */
export interface Attachment {
  readonly record: DossierRecord<'attachment'>;
  readonly file: WorldFile;
  /** The name of the file without its folder. */
  readonly name: string;
  /** Below the output folder of the product, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly pages?: number;
  /** Some rule objects to the file: it stays out of the dossier. */
  readonly isRefused: boolean;
}
