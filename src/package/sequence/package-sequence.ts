import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readReasons } from '../../assemble/find-reason.js';
import type { Diagnostic, Language, Staged } from '../../diagnostics/diagnostic.js';
import { isError } from '../../diagnostics/is-blocked.js';
import type { World } from '../../world.js';
import { collectDocuments } from './collect-documents.js';
import { findStaleSources } from './find-stale-sources.js';
import { openFile } from './hash-file.js';
import { loadProject } from './load-project.js';
import { noLanguage, otherRecords, staleBuild } from './package-findings.js';
import type { PackageSettings, PackageWriter } from './package-writer.js';
import { planSequence } from './plan-sequence.js';
import { findPublished } from './published-files.js';
import { type BuildPlace, type OnProgress, readBuild } from './read-build.js';
import { type ApplicationPlace, type History, listSequences, readHistory } from './read-history.js';
import { nothingToRenew, sequenceExists, wrongNumber } from './sequence-findings.js';
import { sequenceNumber, sequencePlaces } from './sequence-places.js';
import type { SequencePlan } from './sequence-plan.js';
import type { SequenceRecord } from './sequence-record.js';
import { findSupplied } from './supplied-files.js';
import { writeSequence } from './write-sequence.js';

/** What the command line asks for. Folders are absolute. */
export interface PackageRequest {
  readonly product: string;
  readonly writer: PackageWriter;
  /** Of the made documents. */
  readonly language: Language;
  readonly build: BuildPlace;
  /** Where the sequence goes, and where the earlier ones are. */
  readonly application: ApplicationPlace;
  readonly previous: ApplicationPlace;
  /** Four digits; absent: the next number. */
  readonly sequence?: string;
  /** The last sequence, not filed yet, is made anew instead of a next one. */
  readonly isRenewed: boolean;
  readonly isDraft: boolean;
  readonly settings: PackageSettings;
  readonly util?: string;
  readonly signatures?: string;
  /** Name and version of the program. */
  readonly tool: string;
  readonly onProgress: OnProgress;
}

export interface PackagedSequence {
  readonly plan: SequencePlan;
  readonly record: SequenceRecord;
}

/**
 * From a finished build to a sequence on the disk. The caller holds the lock of the application folder. Without a value
 * nothing was written. Throws the file system's error where `util` or `signatures` cannot be read.
 */
export async function packageSequence(
  world: World,
  request: PackageRequest,
): Promise<Staged<PackagedSequence | undefined>> {
  const { writer, build: place, application, onProgress } = request;
  const build = await readBuild(place, request.isDraft, onProgress);
  if (build.value === undefined) return { value: undefined, diagnostics: build.diagnostics };
  const { manifest } = build.value;
  const found: Diagnostic[] = [...build.diagnostics];
  const stale = findStaleSources(world, manifest);
  if (stale.length > 0) found.push(staleBuild(stale));
  const { format } = writer;
  const facts = { product: request.product, format, language: request.language, isDraft: request.isDraft };
  const { isRenewed } = request;
  const present = await listSequences(request.previous.folder);
  if (isRenewed && present.length === 0) found.push(nothingToRenew(request.previous.shown));
  const earlier = isRenewed ? present.slice(0, -1) : present;
  const history = await readHistory(request.previous, earlier, facts, onProgress);
  const sequence = request.sequence ?? sequenceNumber(history.value.records.length);
  found.push(...history.diagnostics);
  if (!found.some(isError)) found.push(...judgeNumber(sequence, history.value, application, isRenewed));
  if (found.some(isError)) return { value: undefined, diagnostics: found };

  const project = loadProject(world, request.product);
  found.push(...project.diagnostics.filter(isError));
  if (manifest.records !== undefined && manifest.records !== project.value.digest) found.push(otherRecords());
  if (found.some(isError)) return { value: undefined, diagnostics: found };

  const { records, templates, limits } = project.value;
  const { isFiled } = writer;
  const { sections } = templates;
  const documents = await collectDocuments(place, build.value, { ...facts, records, sections, isFiled });
  if (!documents.some(({ isAttached }) => !isAttached)) found.push(noLanguage(place.shown, request.language));
  const plan = planSequence({
    ...facts,
    sequence,
    isSynthetic: manifest.synthetic,
    asOf: manifest.asOf,
    tool: request.tool,
    history: history.value.records,
    documents,
    sections,
    isFiled,
    findReason: readReasons(records, sequence),
  });
  const published = await findPublished(world, request.util);
  found.push(...plan.diagnostics, ...published.diagnostics);
  if (found.some(isError)) return { value: undefined, diagnostics: found };

  const { signatures } = request;
  const [dossier] = records.all('dossier');
  const layout = await writer.layOut(plan.value, {
    world,
    templates,
    limits,
    records,
    languages: dossier?.data.languages ?? [request.language],
    settings: request.settings,
    signatures: signatures === undefined ? [] : await findSupplied(signatures, isSignature),
    published: published.value,
    open: ({ source }) => openFile(source),
  });
  found.push(...layout.diagnostics);
  if (found.some(isError)) return { value: undefined, diagnostics: found };

  const { lastRecord } = history.value;
  const filed = {
    plan: plan.value,
    layout: layout.value,
    isFiled,
    isRenewed,
    ...(lastRecord !== undefined && { previousRecord: lastRecord }),
  };
  const written = await writeSequence(application, filed, onProgress);
  return {
    value: written.value && { plan: plan.value, record: written.value },
    diagnostics: [...found, ...written.diagnostics],
  };
}

function isSignature(name: string): boolean {
  return /\.(sig|p7s)$/.test(name);
}

/** Numbers follow one another; nothing of a new sequence may be there already. */
function judgeNumber(
  sequence: string,
  { records }: History,
  application: ApplicationPlace,
  isRenewed: boolean,
): Diagnostic[] {
  const next = sequenceNumber(records.length);
  if (isRenewed) return sequence === next ? [] : [wrongNumber(sequence, next)];
  const taken = Object.values(sequencePlaces(sequence)).find((name) => existsSync(join(application.folder, name)));
  if (taken !== undefined) return [sequenceExists(`${application.shown}/${taken}`, next)];
  return sequence === next ? [] : [wrongNumber(sequence, next)];
}
