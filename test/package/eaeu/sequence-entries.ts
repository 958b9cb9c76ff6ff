import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SequenceLayout, SuppliedFile } from '../../../src/package/sequence/package-writer.js';
import type { SequenceEntry, SequenceFile, SequencePlan } from '../../../src/package/sequence/sequence-plan.js';
import type { SequenceRecord } from '../../../src/package/sequence/sequence-record.js';

/** What a test says of a document; the rest follows from its name. */
export interface Given extends Partial<Omit<SequenceEntry, 'files'>> {
  readonly document: string;
  readonly section: string;
  /** Content of the files by format; the PDF by default. */
  readonly content?: Readonly<Partial<Record<SequenceFile['format'], string>>>;
}

/** Plans over small files in place of documents, in a folder of their own. */
export class SequenceEntries {
  readonly #folder = mkdtempSync(join(tmpdir(), 'sequence-'));

  remove(): void {
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
