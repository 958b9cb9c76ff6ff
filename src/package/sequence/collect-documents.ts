import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordIndex } from '../../check/record-index.js';
import type { Bilingual, Language } from '../../diagnostics/diagnostic.js';
import { compareText } from '../../diagnostics/sort.js';
import { isObject } from '../../load/is-object.js';
import type { DossierRecord } from '../../records/record.js';
import { sectionFolder } from '../../sections/section-folder.js';
import type { SectionMap } from '../../sections/section-map.js';
import type { FileFacts } from '../manifest.js';
import { mapInParallel } from '../map-in-parallel.js';
import type { BuiltDocument } from './built-document.js';
import type { PackageWriter } from './package-writer.js';
import type { BuildPlace, FinishedBuild } from './read-build.js';
import type { FiledFormat, SequenceFile } from './sequence-plan.js';
import { statedText } from './stated-text.js';

export interface DocumentsWanted {
  /** Of made documents; attached ones are taken in whatever language they are. */
  readonly language: Language;
  readonly records: RecordIndex;
  readonly sections: SectionMap;
  readonly isFiled: PackageWriter['isFiled'];
}

/** A file of the manifest that belongs to a document of the dossier, in a format that is filed. */
interface FiledFacts extends FileFacts {
  readonly document: string;
  readonly section: string;
  readonly language: Language;
  readonly format: FiledFormat;
}

/** Models are read whole for their titles, and some are large. */
const width = 2;

/** The documents of a sound build that a sequence would file, in the order of its manifest. */
export async function collectDocuments(
  place: BuildPlace,
  build: FinishedBuild,
  wanted: DocumentsWanted,
): Promise<readonly BuiltDocument[]> {
  const groups = new Map<string, FiledFacts[]>();
  for (const facts of build.manifest.files.filter(isFiledFacts)) {
    if (facts.isAttached !== true && facts.language !== wanted.language) continue;
    if (wanted.sections.get(facts.section) === undefined) continue;
    const key = `${facts.section}/${facts.document}#${facts.language}`;
    groups.set(key, [...(groups.get(key) ?? []), facts]);
  }
  const documents = await mapInParallel([...groups.values()], width, (files) =>
    readDocument(files, place, build, wanted),
  );
  return documents.flatMap((document) => document ?? []);
}

function isFiledFacts(facts: FileFacts): facts is FiledFacts {
  const { document, section, language, format } = facts;
  const isFormat = format === 'pdf' || format === 'docx';
  return document !== undefined && section !== undefined && language !== undefined && isFormat;
}

/** `undefined` for a document none of whose files is filed. */
async function readDocument(
  all: readonly FiledFacts[],
  place: BuildPlace,
  build: FinishedBuild,
  wanted: DocumentsWanted,
): Promise<BuiltDocument | undefined> {
  const files = [...all].sort((a, b) => compareText(b.format, a.format));
  const [first] = files;
  if (first === undefined || !files.some(wanted.isFiled)) return undefined;

  const { document, section, documentCode } = first;
  const group = groupOf(first, wanted.sections);
  const attached = first.isAttached === true ? wanted.records.find('attachment', document) : undefined;
  const told = attached === undefined ? await tellMade(first, place, build, wanted.records) : tellAttached(attached);
  return {
    identity: [section, ...(group === undefined ? [] : [group]), `${document}#${told.language}`].join('/'),
    document,
    section,
    ...told,
    ...(documentCode !== undefined && { documentCode }),
    isAttached: first.isAttached === true,
    ...(group !== undefined && { group }),
    files: files.map((facts) => describeFile(facts, place, build)),
  };
}

type Told = Pick<BuiltDocument, 'language' | 'title' | 'issued' | 'about'>;

async function tellMade(
  facts: FiledFacts,
  place: BuildPlace,
  build: FinishedBuild,
  records: RecordIndex,
): Promise<Told> {
  const { document, language } = facts;
  const ru = await readTitle(document, 'ru', place, build);
  const en = await readTitle(document, 'en', place, build);
  // A document made for one study carries the id of its record at the end of its own.
  const about = [...records.all('clinical-trial'), ...records.all('nonclinical-study')]
    .filter(({ id }) => document.endsWith(`-${id}`))
    .sort((a, b) => b.id.length - a.id.length)[0]?.id;
  return {
    language,
    title: { ru: ru ?? en ?? document, en: en ?? ru ?? document },
    issued: build.manifest.asOf,
    ...(about !== undefined && { about }),
  };
}

function tellAttached({ id, data }: DossierRecord<'attachment'>): Told {
  const { language, date, about } = data;
  const [ru, en] = [statedText(data.title, 'ru'), statedText(data.title, 'en')];
  const title: Bilingual = { ru: ru ?? en ?? id, en: en ?? ru ?? id };
  const isFullDate = typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date);
  return { language, title, ...(isFullDate && { issued: date }), ...(about !== undefined && { about }) };
}

/** From the model of the document; `undefined` where the dossier does not have it in this language. */
async function readTitle(
  document: string,
  language: Language,
  { folder }: BuildPlace,
  { files }: FinishedBuild,
): Promise<string | undefined> {
  const path = `model/${language}/${document}.json`;
  if (!files.has(path)) return undefined;
  const model: unknown = JSON.parse(await readFile(join(folder, path), 'utf8'));
  return isObject(model) && typeof model['title'] === 'string' ? model['title'] : undefined;
}

/** The folder that repeats a section for one of several substances or indications, if the path has one. */
function groupOf({ path, section }: FiledFacts, sections: SectionMap): string | undefined {
  const marked = sectionFolder(sections, section, '*');
  if (!marked.includes('*')) return undefined;
  const folders = path.split('/').slice(1, -1);
  const place = marked.split('/').indexOf('*');
  return folders.length === marked.split('/').length ? folders[place] : undefined;
}

function describeFile({ path, format, pages }: FiledFacts, { folder }: BuildPlace, build: FinishedBuild): SequenceFile {
  const file = build.files.get(path);
  if (file === undefined) throw new Error(`file of a sound build was not read: ${path}`);
  return { format, source: join(folder, path), ...file, ...(pages !== undefined && { pages }) };
}
