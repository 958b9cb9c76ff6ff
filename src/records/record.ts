import type { Location } from '../diagnostics/diagnostic.js';
import type { RecordTypes } from './record-types.js';

export type RecordType = keyof RecordTypes;

/** A record that satisfies its schema. The only form in which data leave `validate`. */
export interface DossierRecord<Type extends RecordType = RecordType> {
  readonly id: string;
  readonly recordType: Type;
  /** The folder directly under `content/`. */
  readonly product: string;
  readonly file: string;
  readonly sha256: string;
  readonly data: RecordTypes[Type];
  locate(pointer: string, part?: 'value' | 'key'): Location;
}

export type AnyRecord = { [Type in RecordType]: DossierRecord<Type> }[RecordType];
