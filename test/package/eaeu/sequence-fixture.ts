import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDiskWorld } from '../../../src/disk-world.js';
import { layOutEaeu } from '../../../src/package/eaeu/lay-out-eaeu.js';
import type {
  LayoutContext,
  PackagedFile,
  PackageSettings,
  SequenceLayout,
  SuppliedFile,
} from '../../../src/package/sequence/package-writer.js';
import type { SequenceEntry, SequenceFile, SequencePlan } from '../../../src/package/sequence/sequence-plan.js';
import type { SequenceRecord } from '../../../src/package/sequence/sequence-record.js';
import { readSubmissionProfile, submissionProfileFile } from '../../../src/sections/submission-profile.js';
import { type Files, Fixture, projectRoot } from '../../assemble/assemble-fixture.js';

export const limits = readSubmissionProfile(JSON.parse(readProject(submissionProfileFile)));

/** What a test says of a document; the rest follows from its name. */
export interface Given extends Partial<Omit<SequenceEntry, 'files'>> {
  readonly document: string;
  readonly section: string;
  /** Content of the files by format; the PDF by default. */
  readonly content?: Readonly<Partial<Record<SequenceFile['format'], string>>>;
}

/** Laid out sequences over the records of examplecel, with small files in place of documents. */
export class SequenceFixture {
  readonly #folder = mkdtempSync(join(tmpdir(), 'sequence-'));
  readonly #fixture: Fixture;
  readonly #context: Omit<LayoutContext, 'settings' | 'signatures'>;

  /** `content`: records in place of those of examplecel. `templates`: names of those to print. */
  constructor(templates: readonly string[], content: Files = {}) {
    const files = templates.map((name) => [`templates/${name}.hbs`, readProject(`templates/${name}.hbs`)] as const);
    // A folder of templates without any is not the project's own.
    this.#fixture = new Fixture({ 'templates/none.txt': '', ...Object.fromEntries(files), ...content });
    const checked = this.#fixture.templates();
    const records = this.#fixture.records('examplecel');
    const faults = [...checked.diagnostics, ...records.diagnostics].map(({ message }) => message.en);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    this.#context = {
      world: openDiskWorld({ root: projectRoot, content: 'content', templates: 'templates', schemas: 'schemas' }),
      templates: checked.value,
      limits,
      records: records.value,
      profile: 'submission',
      languages: ['ru', 'en'],
      published: new Map(),
      open: ({ source }) => createReadStream(source, { highWaterMark: 1000 }),
    };
  }

  remove(): void {
    this.#fixture.remove();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  entry({ document, section, content = { pdf: `${document} in PDF` }, ...rest }: Given): SequenceEntry {
    const formats = (['pdf', 'docx'] as const).filter((format) => content[format] !== undefined);
    return {
      identity: `${section}//${document}`,
      document,
      section,
      language: 'ru',
      title: { ru: 'Документ', en: 'Document' },
      isAttached: false,
      issued: '2026-10-01',
      operation: 'new',
      ...rest,
      files: formats.map((format) => this.#file(`${document}.${format}`, format, content[format] ?? '')),
    };
  }

  signature(name: string, content = name): SuppliedFile {
    const { source, bytes, sha256, md5 } = this.#file(`signature-${content}`, 'pdf', content);
    return { name, source, bytes, sha256, md5 };
  }

  plan(entries: readonly SequenceEntry[], history: readonly SequenceRecord[] = [], given: Partial<SequencePlan> = {}) {
    return {
      product: 'examplecel',
      format: 'eaeu',
      sequence: String(history.length).padStart(4, '0'),
      isDraft: false,
      isSynthetic: true,
      asOf: '2026-10-01',
      tool: 'dossier 0.1.0',
      language: 'ru',
      entries,
      history,
      ...given,
    } satisfies SequencePlan;
  }

  layOut(plan: SequencePlan, settings: Partial<PackageSettings> = {}, signatures: readonly SuppliedFile[] = []) {
    const chosen: PackageSettings = { r022: '1.0.0', carrier: 'path', ...settings };
    return layOutEaeu(plan, { ...this.#context, settings: chosen, signatures });
  }

  #file(name: string, format: SequenceFile['format'], content: string): SequenceFile {
    const source = join(this.#folder, name);
    writeFileSync(source, content);
    const hash = (algorithm: string) => createHash(algorithm).update(content).digest('hex');
    const pages = format === 'pdf' ? { pages: 3 } : {};
    return { format, source, bytes: Buffer.byteLength(content), sha256: hash('sha256'), md5: hash('md5'), ...pages };
  }
}

/** What a sequence leaves beside it, for the next one. */
export function recordOf(plan: SequencePlan, { placed }: SequenceLayout): SequenceRecord {
  const { product, format, sequence, isDraft, isSynthetic, asOf, tool, language } = plan;
  const entries = plan.entries.flatMap((entry) => {
    const { operation } = entry;
    const own = placed.find(({ identity }) => identity === entry.identity);
    if (operation === 'unchanged' || own === undefined) return [];
    const files = own.paths.flatMap((path, index) => {
      const file = entry.files[index];
      return file === undefined ? [] : [{ ...file, path }];
    });
    return [{ ...entry, operation, earlier: { sequence: '', id: '' }, id: own.id, index: own.index, files }];
  });
  const facts = { product, format, sequence, isDraft, isSynthetic, asOf, tool, language };
  return { recordVersion: 1, ...facts, entries, files: [], spellings: {} };
}

/** The bytes of all files of a layout by path. */
export async function contentsOf({ files }: SequenceLayout): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  for (const file of files) {
    if (contents.has(file.path)) throw new Error(`two files at ${file.path}`);
    contents.set(file.path, await bytesOf(file));
  }
  return contents;
}

async function bytesOf(file: PackagedFile): Promise<Buffer> {
  if ('copy' in file) return readFileSync(file.copy.source);
  if ('bytes' in file) return Buffer.from(file.bytes);
  const parts: Uint8Array[] = [];
  for await (const part of file.parts()) parts.push(part);
  return Buffer.concat(parts);
}

function readProject(file: string): string {
  return readFileSync(join(projectRoot, file), 'utf8');
}
