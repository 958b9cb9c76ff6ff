import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import type { SuppliedFolders } from '../../src/command/machine.js';
import { runCommand } from '../../src/command/run-command.js';
import type { FileFacts } from '../../src/package/manifest.js';
import { readProcessTable } from '../../src/package/process-table.js';
import { readFolder } from '../command/project.js';

const root = resolve('.');
const sample = resolve('test/command/project');

/** A document of a build made up for a test: what it says is its title and bytes, not sense. */
export interface SampleDocument {
  readonly id: string;
  readonly section: string;
  readonly code?: string;
  /** What its PDF and Word file hold. */
  readonly text: string;
  readonly title?: string;
  /** Handed in as a PDF in this language, about this record. */
  readonly attached?: { readonly language: string; readonly about?: string };
  /** Folder of one of several substances. */
  readonly path?: string;
}

export const introduction: SampleDocument = { id: 'm2-2-2-introduction', section: '2.2', code: '09001', text: 'one' };
export const contents: SampleDocument = { id: 'm2-2-1-contents', section: '2.1', code: '25002', text: 'one' };
export const letter: SampleDocument = { id: 'm1-1-0-cover-letter', section: '1.0', code: '01001', text: 'one' };
export const composition: SampleDocument = {
  id: 'm3-3-2-p-1-composition',
  section: '3.2.P.1',
  code: '13001',
  text: 'one',
};
export const report: SampleDocument = {
  id: 'study-report-trial-01',
  section: '5.3.5.2',
  code: '22001',
  text: 'one',
  attached: { language: 'ru', about: 'trial-01' },
};

export interface Told {
  readonly code: number;
  /** What people read. */
  readonly told: string;
}

export interface SampleApplication {
  readonly folder: string;
  /** Where the sequences go. */
  readonly application: string;
  readonly out: string;
  /** Writes a finished build of `alpha` with these documents, as `dossier build` would. */
  build(documents: readonly SampleDocument[], facts?: object): void;
  write(file: string, content: string): void;
  /** Runs `dossier package alpha` in English with the folders of the application. */
  package(args?: readonly string[], supplied?: SuppliedFolders): Promise<Told>;
  /** The arguments of such a run. */
  argumentsOf(args: readonly string[]): readonly string[];
  /** Every file of the application folder: base64 of its bytes. */
  read(): Record<string, string>;
  text(file: string): string;
}

const provenance =
  'provenance: { sourceClass: synthetic, sourceRef: { ru: выдумано для проверки, en: invented for a test }, sourceDate: 2026-01-10, enteredOn: 2026-01-10, confidence: high }';

export function makeApplication(): SampleApplication {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-application-'));
  cpSync(sample, folder, { recursive: true });
  const [out, application] = [join(folder, 'out'), join(folder, 'application')];
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  write(
    'content/alpha/site.yaml',
    `recordType: site\nid: site-01\nmodelVersion: "1"\n${provenance}\nname: { ru: Площадка, en: Site }\n` +
      'organizationId: centre\naddress: { absent: unknown }\nstages: [drug-substance, drug-product]\nactivities: { absent: unknown }\n',
  );
  const argumentsOf = (args: readonly string[]) => [
    ...['package', 'alpha', '--lang', 'en', '--build', out, '--content', join(folder, 'content')],
    ...['--templates', join(folder, 'templates'), '--out', application, ...args],
  ];
  return {
    folder,
    application,
    out,
    write,
    argumentsOf,
    build: (documents, facts = {}) => writeBuild(folder, documents, facts),
    async package(args = ['--format', 'ectd'], supplied = {}) {
      let told = '';
      const code = await runCommand(argumentsOf(args), {
        root,
        workingFolder: folder,
        tool: 'dossier test',
        processes: readProcessTable(process),
        drawing: { threads: 1, heap: 1024 },
        runProgram: () => undefined,
        supplied,
        isLively: false,
        print: (text) => (told += text),
        tell: (text) => (told += text),
      });
      return { code, told };
    },
    read: () => (existsSync(application) ? readFolder(application) : {}),
    text: (file) => readFileSync(join(application, file), 'utf8'),
  };
}

function writeBuild(folder: string, documents: readonly SampleDocument[], facts: object): void {
  const target = join(folder, 'out', 'alpha');
  rmSync(target, { recursive: true, force: true });
  rmSync(join(folder, 'content', 'alpha', 'attachments'), { recursive: true, force: true });
  const files: FileFacts[] = [];
  const put = (path: string, content: string, told: Partial<FileFacts>) => {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
    files.push({ path, bytes: Buffer.byteLength(content), sha256: sha256Of(content), ...told });
  };
  const source = (file: string) => ({
    file: relative(root, join(folder, file)).split(sep).join('/'),
    sha256: sha256Of(readFileSync(join(folder, file))),
  });
  for (const document of documents) putDocument(document, { folder, put, source });
  put('checklist.json', '{ "modules": [], "rows": [] }', {});
  const manifest = {
    ...{ asOf: '2026-01-15', manifestVersion: 1, partial: false, product: 'alpha', profile: 'submission' },
    ...{ synthetic: true, tool: 'dossier test', files, ...facts },
  };
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(manifest));
}

interface Putting {
  readonly folder: string;
  readonly put: (path: string, content: string, told: Partial<FileFacts>) => void;
  readonly source: (file: string) => { readonly file: string; readonly sha256: string };
}

function putDocument(document: SampleDocument, { folder, put, source }: Putting): void {
  const { id, section, code = '99999', text, title = `Title of ${id}`, attached } = document;
  const place = document.path ?? `m${section[0]}/${section}`;
  const told = { document: id, section, documentCode: code, pages: 1 };
  if (attached !== undefined) {
    const record = join(folder, 'content', 'alpha', 'attachments', `${id}.yaml`);
    mkdirSync(dirname(record), { recursive: true });
    writeFileSync(
      record,
      `recordType: attachment\nid: ${id}\nmodelVersion: "1"\nproductId: alpha\n${provenance}\nfile: ${id}.pdf\n` +
        `section: "${section}"\ncode: "${code}"\ntitle: { ru: ${title}, en: ${title} }\nlanguage: ${attached.language}\n` +
        `date: 2026-01-05\nsigned: true\n${attached.about === undefined ? '' : `about: ${attached.about}\n`}`,
    );
    const sources = [source(`content/alpha/attachments/${id}.yaml`)];
    put(`ru/${place}/${id}.pdf`, pdfOf(text), { ...told, language: 'ru', format: 'pdf', isAttached: true, sources });
    return;
  }
  const sources = [source('content/alpha/product.yaml')];
  for (const language of ['ru', 'en'] as const) {
    const own = { ...told, language, sources };
    put(`${language}/${place}/${id}.pdf`, pdfOf(`${text} ${language}`), { ...own, format: 'pdf' });
    put(`${language}/${place}/${id}.docx`, `${text} ${language}`, { ...own, format: 'docx' });
    put(`model/${language}/${id}.json`, JSON.stringify({ id, title }), { ...own, format: 'json' });
  }
}

function pdfOf(text: string): string {
  return `%PDF-1.7\n${text}\n%%EOF\n`;
}

export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

export function md5Of(content: string | Uint8Array): string {
  return createHash('md5').update(content).digest('hex');
}

/** What a sequence of the application says in changes.yaml; the same for every document. */
export function changesRecord(sequences: readonly string[]): string {
  const items = sequences.map(
    (sequence) => `  - sequence: "${sequence}"\n    reasons:\n      - reason: { ru: поправка, en: correction }\n`,
  );
  return `recordType: changes\nid: changes\nmodelVersion: "1"\nsequences:\n${items.join('')}`;
}
