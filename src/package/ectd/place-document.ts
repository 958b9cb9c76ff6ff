import type { EctdHeading, EctdHeadings } from '../../sections/ectd-headings.js';
import type { SectionMap } from '../../sections/section-map.js';
import type { SequenceEntry } from '../sequence/sequence-plan.js';
import type { EctdPlace } from './ectd-place.js';
import type { FolderNamesOf } from './heading-names.js';
import { shortSlug } from './slug.js';

/** Longest part of a folder that the applicant chooses: the recommended folders alone take up to 97 of 150 characters. */
const longestPart = 20;
const longestStudy = 30;

export interface PlaceInput {
  readonly sections: SectionMap;
  readonly headings: EctdHeadings;
  readonly folderNamesOf: FolderNamesOf;
}

/**
 * Gives a document of modules 2 to 5 its heading, folder and file name: those recommended for its section or, where ICH
 * has no such heading, of the nearest heading above it. Depends on the document alone, never on its neighbours.
 */
export function placeDocument(entry: SequenceEntry, { sections, headings, folderNamesOf }: PlaceInput): EctdPlace {
  const heading = nearestHeading(entry.section, sections, headings);
  const chain = chainOf(heading, headings);
  const names = new Map(chain.flatMap((each) => [...folderNamesOf(each, entry.group)]));
  const folder = [fillFolder(heading.folder, names), ...studyFolder(heading, entry)].join('/');
  return { headings: chain, folder, stem: stemOf(entry, heading, names) };
}

/** Module 1 has no ICH headings: a folder for each section, `m1/eaeu/1-8-2-1`. */
export function placeAdministrative(entry: SequenceEntry): Pick<EctdPlace, 'folder' | 'stem'> {
  return { folder: `m1/eaeu/${entry.section.toLowerCase().replaceAll('.', '-')}`, stem: ownName(entry) };
}

function nearestHeading(section: string, sections: SectionMap, headings: EctdHeadings): EctdHeading {
  const byNumber = new Map([...headings.values()].map((heading) => [heading.number, heading]));
  const found = sections
    .path(section)
    .toReversed()
    .flatMap(({ number }) => byNumber.get(number) ?? [])[0];
  if (found === undefined) throw new Error(`no eCTD heading above section ${section}`);
  return found;
}

function chainOf(heading: EctdHeading, headings: EctdHeadings): readonly EctdHeading[] {
  const above = heading.parent === undefined ? undefined : headings.get(heading.parent);
  return above === undefined ? [heading] : [...chainOf(above, headings), heading];
}

/** One document covers all excipients. */
const excipientFolder = 'all-excipients';

/** What nobody names is left out of a part of the recommended folder, as the specification allows. */
function fillFolder(folder: string, names: ReadonlyMap<string, string>): string {
  return folder
    .split('/')
    .map((part) => (part === '{excipient}' ? excipientFolder : part))
    .map((part) =>
      part
        .replace(/\{(\w+)\}/g, (_all, what: string) => {
          const name = names.get(what);
          return name === undefined ? '' : shortSlug(name, longestPart);
        })
        .replace(/-+$/, ''),
    )
    .filter((part) => part !== '')
    .join('/');
}

function studyFolder({ studyFolder: folder }: EctdHeading, { about }: SequenceEntry): string[] {
  if (folder === undefined || about === undefined) return [];
  return [folder.replace('{n}', shortSlug(about, longestStudy))];
}

/** The recommended name, where the section has one document of the kind; else the name and what tells it apart. */
function stemOf(entry: SequenceEntry, heading: EctdHeading, names: ReadonlyMap<string, string>): string {
  const [recommended] = heading.files;
  const own = ownName(entry);
  if (recommended === undefined) return own;
  const indication = names.get('indication');
  const stem = recommended
    .replace(/\.\w+$/, '')
    .replace('{indication}', indication === undefined ? '' : shortSlug(indication, longestPart))
    .replace(/-?\{\w+\}/g, '')
    .replace(/-+$/, '');
  const isWhole = heading.number === entry.section && !entry.isAttached && entry.about === undefined;
  if (isWhole || own === stem) return stem;
  return own.startsWith(`${stem}-`) ? own : `${stem}-${own}`;
}

/** The id of the document without its section: `m3-3-2-p-2-1-1-substance` is `substance`. */
function ownName({ document, section }: SequenceEntry): string {
  const prefix = `m${section[0]}-${section.toLowerCase().replaceAll('.', '-')}-`;
  return document.startsWith(prefix) ? document.slice(prefix.length) : document;
}
