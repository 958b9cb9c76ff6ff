import { createReadStream, readFileSync } from 'node:fs';
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
import type { SequencePlan } from '../../../src/package/sequence/sequence-plan.js';
import { Fixture, projectRoot } from '../../assemble/assemble-fixture.js';
import type { Files } from '../../assemble/memory-world.js';
import { limits } from './official-limits.js';
import { SequenceEntries } from './sequence-entries.js';

/** Laid out sequences over the records of examplecel, with small files in place of documents. */
export class SequenceFixture extends SequenceEntries {
  readonly #fixture: Fixture;
  readonly #context: Omit<LayoutContext, 'settings' | 'signatures'>;

  /** `content`: records in place of those of examplecel. `templates`: names of those to print. */
  constructor(templates: readonly string[], content: Files = {}) {
    super();
    const files = templates.map((name) => [`templates/${name}.hbs`, readProject(`templates/${name}.hbs`)] as const);
    // A folder of templates without any is not the project's own.
    this.#fixture = new Fixture({ 'templates/none.txt': '', ...Object.fromEntries(files), ...content });
    const checked = this.#fixture.templates();
    const records = this.#fixture.records('examplecel');
    const faults = [...checked.diagnostics, ...records.diagnostics].map(({ message }) => message.en);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    this.#context = {
      world: openDiskWorld({
        root: projectRoot,
        content: join(projectRoot, 'content'),
        templates: join(projectRoot, 'templates'),
        schemas: join(projectRoot, 'schemas'),
      }),
      templates: checked.value,
      limits,
      records: records.value,
      languages: ['ru', 'en'],
      published: new Map(),
      open: ({ source }) => createReadStream(source, { highWaterMark: 1000 }),
    };
  }

  layOut(plan: SequencePlan, settings: Partial<PackageSettings> = {}, signatures: readonly SuppliedFile[] = []) {
    const chosen: PackageSettings = { r022: '1.0.0', carrier: 'path', ...settings };
    return layOutEaeu(plan, { ...this.#context, settings: chosen, signatures });
  }
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
