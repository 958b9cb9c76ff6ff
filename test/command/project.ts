import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { runInProcess } from './run-in-process.js';

const command = resolve('dist/cli.js');
const sample = resolve('test/command/project');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A small project of its own: content of one product (alpha), two templates, an empty place for the output. */
export interface Project {
  readonly content: string;
  readonly templates: string;
  readonly out: string;
  /** Runs the command on the folders of the project. */
  run(args: readonly string[]): Promise<Ran>;
  /** The arguments that point the command at the project. */
  readonly folders: readonly string[];
  edit(file: string, from: string | RegExp, to: string): void;
  write(file: string, content: string | Uint8Array): void;
  /** Every file below `out/`, by its name: base64 of its bytes. */
  readOut(): Record<string, string>;
}

export function makeProject(products: readonly string[] = ['alpha']): Project {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-project-'));
  const [content, templates, out] = [join(folder, 'content'), join(folder, 'templates'), join(folder, 'out')];
  cpSync(join(sample, 'templates'), templates, { recursive: true });
  for (const product of products) copyProduct(product, content);
  const folders = ['--content', content, '--templates', templates];
  return {
    content,
    templates,
    out,
    folders,
    run: ([name = 'build', ...args]) => runInProcess([name, ...args, ...folders, '--out', out]),
    edit(file, from, to) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      const edited = text.replace(from, to);
      if (edited === text) throw new Error(`nothing to edit in ${file}: ${from}`);
      writeFileSync(path, edited);
    },
    write(file, text) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    readOut: () => readFolder(out),
  };
}

/** The command in a process of its own, without blocking: several runs share the processors. */
export function startDossier(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { env });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output.stderr += text));
    child.on('error', reject).on('close', (code) => resolve({ code, ...output }));
  });
}

/** The same, waiting for its end. */
export function runDossier(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', env });
  return { code: status, stdout, stderr };
}

export function commandLine(args: readonly string[]): [string, string[]] {
  return [process.execPath, [command, ...args]];
}

/** Every file below a folder by its relative name, hidden ones too: base64 of its bytes. */
export function readFolder(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path).toString('base64')]),
  );
}

/** Another product is alpha under another name. */
function copyProduct(product: string, content: string): void {
  const from = join(sample, 'content', 'alpha');
  mkdirSync(join(content, product), { recursive: true });
  for (const name of readdirSync(from)) {
    const text = readFileSync(join(from, name), 'utf8').replaceAll('alpha', product);
    writeFileSync(join(content, product, name), text);
  }
}
