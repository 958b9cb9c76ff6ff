import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type AssemblyInput, assembleDocuments } from '../../src/assemble/assemble-documents.js';
import { checkTemplates, type TemplateSet } from '../../src/assemble/check-templates.js';
import { instantiateTemplates } from '../../src/assemble/document-instance.js';
import type { Block, DocumentModel, Inline } from '../../src/assemble/document-model.js';
import { loadTemplates } from '../../src/assemble/load-templates.js';
import { RecordIndex } from '../../src/check/record-index.js';
import type { Diagnostic, Language, Profile } from '../../src/diagnostics/diagnostic.js';
import { openDiskWorld } from '../../src/disk-world.js';
import { readDeclaredSections } from '../../src/plan/declared-sections.js';
import { planDossier } from '../../src/plan/plan-dossier.js';
import { applicationFormFile, readApplicationForm } from '../../src/sections/application-form.js';
import { documentHeadingsFile, readDocumentHeadings } from '../../src/sections/document-headings.js';
import { atOnce } from '../../src/steps/at-once.js';
import { compileSchemas } from '../../src/validate/compile-schemas.js';
import type { World } from '../../src/world.js';
import { officialSections as sections } from '../sections/official-sections.js';
import { type Files, openMemoryWorld } from './memory-world.js';
import { readRecords } from './read-records.js';

export const projectRoot = resolve(import.meta.dirname, '../..');

const folderOf = (area: string) => join(projectRoot, area);

const project = openDiskWorld({
  root: projectRoot,
  content: folderOf('content'),
  templates: folderOf('templates'),
  schemas: folderOf('schemas'),
});

/** Compiled once: no test here changes a schema. */
const schemas = compileSchemas(project);

interface Checked<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** The stages up to assembling, over the real schemas and the files given; areas without files are the project's own. */
export class Fixture {
  readonly #world: World;
  #templates: Checked<TemplateSet> | undefined;
  readonly #documents = new Map<string, ReturnType<typeof assembleAll>>();

  constructor(files: Files) {
    this.#world = openMemoryWorld(files, project);
  }

  templates(): Checked<TemplateSet> {
    this.#templates ??= readTemplates(this.#world);
    return this.#templates;
  }

  records(product: string): Checked<RecordIndex> {
    const { value, diagnostics } = readRecords(this.#world, product, schemas.value);
    return { value: new RecordIndex(value), diagnostics };
  }

  /** Assembles all documents of a product, once; its records and the templates must be without fault. */
  documents(product: string, language: Language, profile: Profile = 'draft') {
    const key = `${product} ${language} ${profile}`;
    const documents = this.#documents.get(key) ?? this.#assemble(product, language, profile);
    this.#documents.set(key, documents);
    return documents;
  }

  #assemble(product: string, language: Language, profile: Profile) {
    const templates = this.templates();
    const records = this.records(product);
    const faults = [...templates.diagnostics, ...records.diagnostics].map(
      (found) => `${found.at?.file}:${found.at?.range.start.line} ${found.message.en}`,
    );
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return assembleAll(templates.value, {
      product,
      records: records.value,
      profile,
      asOf: '2026-11-22',
      languages: [language],
      attached: [],
    });
  }
}

/** The project as it is, for all files of tests: nothing they ask of it changes it. */
export const real = new Fixture({});

function readTemplates(world: World): Checked<TemplateSet> {
  const sources = loadTemplates(world);
  const form = readApplicationForm(readJson(applicationFormFile));
  const headings = readDocumentHeadings(readJson(documentHeadingsFile));
  const { value, diagnostics } = checkTemplates(sources.value, { schemas: schemas.value, sections, form, headings });
  return { value, diagnostics: [...schemas.diagnostics, ...sources.diagnostics, ...diagnostics] };
}

/** Every document of the input's product, as a build plans and assembles them. */
export function assembleAll(templates: TemplateSet, input: AssemblyInput) {
  const { sections } = templates;
  const declared = readDeclaredSections(input.records, sections).value;
  const plan = planDossier({ sections, records: input.records, declared });
  return atOnce(assembleDocuments(instantiateTemplates(templates, plan), templates, input));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(projectRoot, file), 'utf8'));
}

/** Everything inlines print, marks included; scripts as plain characters, abbreviations as a reader sees them. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline): string => {
      switch (inline.kind) {
        case 'line-break':
          return '\n';
        case 'abbreviation':
          return inline.first ? `${inline.expansion} (${inline.short})` : inline.short;
        case 'strong':
        case 'emphasis':
        case 'gap':
          return textOf(inline.children);
        default:
          return inline.text;
      }
    })
    .join('');
}

/** A document as lines of plain text: one for each paragraph, heading, table row or note, cells separated by ` | `. */
export function linesOf(document: Pick<DocumentModel, 'blocks'>): string[] {
  return document.blocks.flatMap(blockLines).map((line) => line.replaceAll('\u00A0', ' '));
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [
        `${'#'.repeat(block.level)} ${block.number === undefined ? '' : `${block.number} `}${textOf(block.children)}`,
      ];
    case 'paragraph':
      return [textOf(block.children)];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(blockLines).map((line) => `- ${line}`));
    case 'note':
      return block.blocks.flatMap(blockLines).map((line) => `! ${line}`);
    case 'figure':
      return [block.alt, ...(block.caption === undefined ? [] : [textOf(block.caption)])];
    case 'letterhead':
      return [...block.outgoing, ...block.addressee].map(textOf);
    case 'signature':
      return [`${textOf(block.position)} ____ ${textOf(block.name)}`];
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [textOf(block.caption)]),
        ...block.rows.map((row) => row.cells.map((cell) => cell.blocks.flatMap(blockLines).join(' ¶ ')).join(' | ')),
        ...block.notes.map(textOf),
      ];
  }
}

const examplecel = new Map(
  readdirSync(folderOf('content/examplecel'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [
      `content/examplecel/${name.replaceAll('\\', '/')}`,
      readFileSync(join(folderOf('content/examplecel'), name), 'utf8'),
    ]),
);

/** The content of examplecel with some texts of its files replaced; each text must be there. */
export function examplecelWith(
  changes: Readonly<Record<string, readonly (readonly [string, string])[]>>,
): Readonly<Record<string, string>> {
  const files = Object.fromEntries(examplecel);
  for (const [name, replacements] of Object.entries(changes)) {
    const file = `content/examplecel/${name}`;
    for (const [before, after] of replacements) {
      const text = files[file];
      if (text === undefined || !text.includes(before)) throw new Error(`${file} has no ${before}`);
      files[file] = text.replace(before, () => after);
    }
  }
  return files;
}
