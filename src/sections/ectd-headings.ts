import { DataNode } from './data-node.js';

export const ectdHeadingsFile = 'schemas/data/ectd-headings.json';

/** A heading of the ICH backbone, modules 1 to 5. */
export interface EctdHeading {
  /** The element of index.xml: `m3-2-s-1-1-nomenclature`. */
  readonly element: string;
  /** The number in the CTD: `3.2.S.1.1`. */
  readonly number: string;
  readonly title: string;
  /** The element it stands in; absent for the modules themselves. */
  readonly parent?: string;
  /** May stand more than once under one parent, told apart by its attributes. */
  readonly repeats: boolean;
  /** Recommended folder below the sequence; `{…}` are parts the applicant chooses. */
  readonly folder: string;
  /** Recommended file names, none where the documents of a heading are named freely. */
  readonly files: readonly string[];
  /** Recommended folder for each study below `folder`. */
  readonly studyFolder?: string;
  /** Its own attributes and whether they must be there. `ID` and `xml:lang` every heading may have. */
  readonly attributes: ReadonlyMap<string, 'required' | 'optional'>;
  readonly allowsNodeExtension: boolean;
  /** Folder and file name agree in two copies of the specification. */
  readonly isVerified: boolean;
}

/** The headings by element, in the order in which they stand in the backbone: parents first, siblings as they follow. */
export type EctdHeadings = ReadonlyMap<string, EctdHeading>;

/** Reads the parsed content of schemas/data/ectd-headings.json. */
export function readEctdHeadings(data: unknown): EctdHeadings {
  const rows = new DataNode(ectdHeadingsFile, '', data).at('headings').items();
  return new Map(rows.map((row) => [row.at('element').text(), readHeading(row)]));
}

function readHeading(row: DataNode): EctdHeading {
  const parent = textOrNone(row.at('parent'));
  const studyFolder = textOrNone(row.at('studyFolder'));
  const attributes = row.at('attributes');
  return {
    element: row.at('element').text(),
    number: row.at('number').text(),
    title: row.at('title').text(),
    ...(parent !== undefined && { parent }),
    repeats: row.at('repeats').flag(),
    folder: row.at('folder').text(),
    files: [row.at('file'), row.at('otherFile')].flatMap((file) => textOrNone(file) ?? []),
    ...(studyFolder !== undefined && { studyFolder }),
    attributes: new Map(
      attributes.keys().map((name) => [name, attributes.at(name).oneOf(['required', 'optional'])] as const),
    ),
    allowsNodeExtension: row.at('allowsNodeExtension').flag(),
    isVerified: row.at('verified').flag(),
  };
}

function textOrNone(node: DataNode): string | undefined {
  return node.isGiven ? node.text() : undefined;
}
