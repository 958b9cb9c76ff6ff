import type { Bilingual } from '../diagnostics/diagnostic.js';
import { DataNode } from './data-node.js';
import { readSources, sourceOf, type WordingSource } from './wording-source.js';

export const submissionProfileFile = 'schemas/data/submission-profile.json';

/** One limit for the files of a dossier: its value, what it is, where it comes from and whether an act confirms it. */
export interface Limit<Value> {
  readonly value: Value;
  readonly name: Bilingual;
  readonly source: WordingSource;
  readonly isVerified: boolean;
}

/** What files of a dossier may be like. Sizes of pages in mm, lengths in characters, files in bytes. */
export interface SubmissionProfile {
  /** Such as `1.7`. */
  readonly pdfVersion: Limit<string>;
  readonly encryption: Limit<boolean>;
  readonly activeContent: Limit<boolean>;
  readonly embeddedFiles: Limit<boolean>;
  readonly formFields: Limit<boolean>;
  readonly textOnEveryPage: Limit<boolean>;
  readonly fontsEmbedded: Limit<boolean>;
  /** The shorter side first; sections of `exceptSections` may have pages of any size. */
  readonly pageSizes: Limit<readonly (readonly [short: number, long: number])[]> & {
    readonly exceptSections: readonly string[];
  };
  readonly pageSizeTolerance: Limit<number>;
  readonly fileName: Limit<RegExp>;
  readonly fileNameLength: Limit<number>;
  readonly pathLength: Limit<number>;
  readonly fileBytes: Limit<number>;
  /** Of all files together that one R.022 inventory holds in itself. */
  readonly embeddedBytes: Limit<number>;
}

/** Reads the parsed content of schemas/data/submission-profile.json. */
export function readSubmissionProfile(data: unknown): SubmissionProfile {
  const root = new DataNode(submissionProfileFile, '', data);
  const sources = readSources(root.at('sources'));
  const limit = <Value>(key: string, read: (value: DataNode) => Value): Limit<Value> => {
    const row = root.at('limits').at(key);
    return {
      value: read(row.at('value')),
      name: row.at('name').bilingual(),
      source: sourceOf(row, sources),
      isVerified: row.at('verified').flag(),
    };
  };
  const flag = (key: string) => limit(key, (value) => value.flag());
  const count = (key: string) => limit(key, (value) => value.count());
  const exceptions = root.at('limits').at('pageSizes').at('exceptSections').items();
  return {
    pdfVersion: limit('pdfVersion', (value) => value.text()),
    encryption: flag('encryption'),
    activeContent: flag('activeContent'),
    embeddedFiles: flag('embeddedFiles'),
    formFields: flag('formFields'),
    textOnEveryPage: flag('textOnEveryPage'),
    fontsEmbedded: flag('fontsEmbedded'),
    pageSizes: {
      ...limit('pageSizes', (value) => value.items().map(readSize)),
      exceptSections: exceptions.map((section) => section.text()),
    },
    pageSizeTolerance: count('pageSizeTolerance'),
    fileName: limit('fileName', (value) => new RegExp(value.text())),
    fileNameLength: count('fileNameLength'),
    pathLength: count('pathLength'),
    fileBytes: count('fileBytes'),
    embeddedBytes: count('embeddedBytes'),
  };
}

function readSize(size: DataNode): readonly [number, number] {
  const [short = 0, long = 0] = size.items().map((side) => side.count());
  return [short, long];
}
