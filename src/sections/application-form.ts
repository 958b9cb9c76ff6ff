import type { Bilingual } from '../diagnostics/diagnostic.js';
import { DataNode } from './data-node.js';
import { readSources, sourceOf, type WordingSource } from './wording-source.js';

export const applicationFormFile = 'schemas/data/application-form.json';

/** A label of the application form; `key` is ours and never printed. */
export interface FormLabel {
  readonly key: string;
  readonly label: Bilingual;
  /** Whether the cited act confirms what the field is about. */
  readonly isVerified: boolean;
  readonly source: WordingSource;
  /** Pointer of the row in the data file, for the origin of the printed label. */
  readonly pointer: string;
}

export interface FormField extends FormLabel {
  readonly isRequired: boolean;
  /** Paths of the records that fill the field, e.g. `product.tradeName`; empty where the build itself fills it. */
  readonly from: readonly string[];
}

export interface FormGroup extends FormLabel {
  readonly fields: readonly FormField[];
}

/** The groups and fields of the application for registration, in the order they are printed. */
export interface ApplicationForm {
  readonly file: string;
  readonly groups: readonly FormGroup[];
  /** A group or a field by its key. */
  get(key: string): FormLabel | undefined;
}

/** Reads the parsed content of schemas/data/application-form.json. */
export function readApplicationForm(data: unknown): ApplicationForm {
  const root = new DataNode(applicationFormFile, '', data);
  const sources = readSources(root.at('sources'));
  const groups = root
    .at('groups')
    .items()
    .map((row) => ({
      ...readLabel(row, sources),
      fields: row
        .at('fields')
        .items()
        .map((field) => ({
          ...readLabel(field, sources),
          isRequired: field.at('required').flag(),
          from: field
            .at('from')
            .items()
            .map((path) => path.text()),
        })),
    }));
  const labels = new Map<string, FormLabel>(
    groups.flatMap((group) => [group, ...group.fields]).map((label) => [label.key, label]),
  );
  return { file: applicationFormFile, groups, get: (key) => labels.get(key) };
}

function readLabel(row: DataNode, sources: ReadonlyMap<string, WordingSource>): FormLabel {
  return {
    key: row.at('key').text(),
    label: row.at('label').bilingual(),
    isVerified: row.at('verified').flag(),
    source: sourceOf(row, sources),
    pointer: row.pointer,
  };
}
