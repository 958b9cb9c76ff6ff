import type { Bilingual } from '../diagnostics/diagnostic.js';
import { type Condition, readConditions } from './condition.js';
import { DataNode } from './data-node.js';
import type { DocumentCodes, DocumentTypeCode } from './document-codes.js';
import { type ExpectedDocument, type Need, readExpected } from './expected-document.js';
import { type Repeat, readRepeats } from './repeat.js';
import { readSources, sourceOf, type WordingSource } from './wording-source.js';

export const sectionMapFile = 'schemas/data/dossier-sections.json';

/** One numbered heading of the dossier. */
export interface Section {
  readonly number: string;
  readonly module: number;
  readonly parent?: string;
  /** 1 for a module, one more for each step down. */
  readonly level: number;
  /** The title as printed. Absent where the wording of the act is unknown: then only a working title may stand in. */
  readonly title?: Bilingual;
  readonly workingTitle?: Bilingual;
  /** Words that stand in the official title but are not part of its printed form. */
  readonly remark?: Bilingual;
  /** The wording of the act was seen only in part; the title shows `…` at the gap. */
  readonly isTruncated: boolean;
  /** Whether the Russian title was compared with the act. The English one is always our translation. */
  readonly isVerified: boolean;
  readonly source: WordingSource;
  /** 0: no document may stand here; 1: one document; absent: the directory does not say. */
  readonly documentsAllowed?: number;
  readonly codes: readonly DocumentTypeCode[];
  /** When the section is needed, in our words. */
  readonly condition?: Bilingual;
  /** The documents it asks for, in their order; none in a heading that only holds other headings. */
  readonly expects: readonly ExpectedDocument[];
  /** The section in whose document this one is a heading. */
  readonly partOf?: string;
  /** Nobody knows what the section is about: it holds no file until someone has read the act. */
  readonly isSubjectUnknown: boolean;
  /** All below it repeats over several of these: `substance`, `indication`. */
  readonly repeatedFor?: string;
  /** Pointer of this row in the data file, for the origin of printed titles. */
  readonly pointer: string;
}

/** Why documents are needed, and for which kinds of application that was read in the act. */
export interface NeedBasis extends Bilingual {
  readonly source: WordingSource;
  readonly verifiedFor: readonly string[];
}

/** Who can hand in a document. */
export interface Giver extends Bilingual {
  /** Where the dossier record names the organization. */
  readonly organizationAt?: string;
  /** Where the record a document is about names it. */
  readonly recordNamesAt?: string;
}

/** All headings of the EAEU dossier in their official order. */
export interface SectionMap {
  readonly file: string;
  readonly sections: readonly Section[];
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly repeats: ReadonlyMap<string, Repeat>;
  readonly needs: Readonly<Record<Need, NeedBasis>>;
  readonly givers: ReadonlyMap<string, Giver>;
  /** Who can give the data of a record kind, by the keys of givers; the applicant where a kind is not among them. */
  readonly recordGivers: ReadonlyMap<string, string>;
  get(number: string): Section | undefined;
  /** The module (level 1) first, the section itself last. */
  path(number: string): readonly Section[];
}

/** Reads the parsed content of schemas/data/dossier-sections.json; `codes` gives the sections their document type codes. */
export function readSectionMap(data: unknown, codes: DocumentCodes): SectionMap {
  const root = new DataNode(sectionMapFile, '', data);
  const sources = readSources(root.at('sources'));
  const sections = root
    .at('sections')
    .items()
    .map((row) => readSection(row, sources, codes));
  const byNumber = new Map(sections.map((section) => [section.number, section]));

  const path = (number: string): readonly Section[] => {
    const section = byNumber.get(number);
    if (section === undefined) return [];
    return section.parent === undefined ? [section] : [...path(section.parent), section];
  };
  return {
    file: sectionMapFile,
    sections,
    conditions: readConditions(root.at('conditions'), sources),
    repeats: readRepeats(root.at('repeats')),
    needs: {
      'minimum-list': readNeed(root.at('needs').at('minimum-list'), sources),
      'full-modules': readNeed(root.at('needs').at('full-modules'), sources),
      'by-condition': readNeed(root.at('needs').at('by-condition'), sources),
      cover: readNeed(root.at('needs').at('cover'), sources),
    },
    givers: readGivers(root.at('givers')),
    recordGivers: new Map(
      root
        .at('recordGivers')
        .keys()
        .map((kind) => [kind, root.at('recordGivers').at(kind).text()]),
    ),
    get: (number) => byNumber.get(number),
    path,
  };
}

function readSection(row: DataNode, sources: ReadonlyMap<string, WordingSource>, classifier: DocumentCodes): Section {
  const codes = classifier.ofSection(row.at('number').text());
  return {
    number: row.at('number').text(),
    module: row.at('module').count(),
    level: row.at('level').count(),
    isTruncated: row.at('truncated').isPresent,
    isVerified: row.at('verified').flag(),
    source: sourceOf(row, sources),
    codes,
    expects: row.at('expects').isPresent
      ? row
          .at('expects')
          .items()
          .map((expected) =>
            readExpected(
              expected,
              codes.map(({ code }) => code),
            ),
          )
      : [],
    isSubjectUnknown: row.at('subjectUnknown').isPresent,
    pointer: row.pointer,
    ...(row.at('parent').isPresent && { parent: row.at('parent').text() }),
    ...(row.at('title').isPresent && { title: row.at('title').bilingual() }),
    ...(row.at('workingTitle').isPresent && { workingTitle: row.at('workingTitle').bilingual() }),
    ...(row.at('remark').isPresent && { remark: row.at('remark').bilingual() }),
    ...(row.at('documentsAllowed').isPresent && { documentsAllowed: row.at('documentsAllowed').count() }),
    ...(row.at('partOf').isPresent && { partOf: row.at('partOf').text() }),
    ...(row.at('repeatedFor').isPresent && { repeatedFor: row.at('repeatedFor').text() }),
    ...(row.at('condition').isPresent && { condition: row.at('condition').bilingual() }),
  };
}

function readNeed(row: DataNode, sources: ReadonlyMap<string, WordingSource>): NeedBasis {
  const verifiedFor = row.at('verifiedFor').items();
  return { ...row.bilingual(), source: sourceOf(row, sources), verifiedFor: verifiedFor.map((kind) => kind.text()) };
}

function readGivers(table: DataNode): ReadonlyMap<string, Giver> {
  return new Map(
    table.keys().map((key) => {
      const row = table.at(key);
      const place = (name: 'organizationAt' | 'recordNamesAt') =>
        row.at(name).isPresent ? { [name]: row.at(name).text() } : {};
      return [key, { ...row.bilingual(), ...place('organizationAt'), ...place('recordNamesAt') }];
    }),
  );
}
