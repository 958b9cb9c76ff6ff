import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentModel } from '../../assemble/document-model.js';
import { createError } from '../../diagnostics/create-error.js';
import type { Diagnostic, Staged } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';
import { compareText } from '../../diagnostics/sort.js';
import { isFileSystemError } from '../../package/file-system-error.js';
import { type FileFacts, type Manifest, manifestName, parseManifest } from '../../package/manifest.js';
import { sha256Of } from '../../package/plan-file.js';
import type { SideProduct } from './side.js';

/** The build of one product: its folder, absolute, and what its manifest says. */
export interface FoundBuild {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The builds in a folder: its own, where it is that of one product, or those of its sub-folders. Empty for none. */
export async function findBuilds(folder: string): Promise<readonly FoundBuild[]> {
  const own = await readManifest(folder);
  if (own !== undefined) return [{ folder, manifest: own }];
  const builds: FoundBuild[] = [];
  for (const name of (await readdir(folder)).sort(compareText)) {
    const manifest = name.startsWith('.') ? undefined : await readManifest(join(folder, name));
    if (manifest !== undefined) builds.push({ folder: join(folder, name), manifest });
  }
  return builds;
}

/**
 * The documents of builds, as their models tell them. A model that is not what the manifest says has been changed by
 * hand: its product is left out.
 */
export async function readBuildSide(
  builds: readonly FoundBuild[],
  products: readonly string[] | undefined,
): Promise<Staged<readonly SideProduct[]>> {
  const value: SideProduct[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { folder, manifest } of builds) {
    if (products !== undefined && !products.includes(manifest.product)) continue;
    const documents: DocumentModel[] = [];
    const damaged: string[] = [];
    for (const facts of manifest.files.filter(isModel)) {
      const text = await readProved(folder, facts);
      if (text === undefined) damaged.push(facts.path);
      else documents.push(JSON.parse(text));
    }
    if (damaged.length > 0) diagnostics.push(changedModel(manifest.product, folder, damaged));
    else value.push(describe(manifest, documents));
  }
  return { value: value.sort((a, b) => compareText(a.product, b.product)), diagnostics };
}

function describe(manifest: Manifest, documents: readonly DocumentModel[]): SideProduct {
  const sources = new Map(
    manifest.files.filter(isModel).map(({ document, language, sources }) => [`${language} ${document}`, sources]),
  );
  return {
    product: manifest.product,
    documents,
    attached: manifest.files
      .flatMap(({ isAttached, document, section = '', path, sha256 }) =>
        isAttached && document !== undefined ? [{ document, section, path, sha256 }] : [],
      )
      .sort((a, b) => compareText(a.document, b.document)),
    sourcesOf: ({ id, language }) => sources.get(`${language} ${id}`) ?? [],
  };
}

export function isModel({ path, document }: FileFacts): boolean {
  return document !== undefined && /^model\/[a-z]+\/[^/]+\.json$/.test(path) && !path.endsWith('.pages.json');
}

/** The text of a file of a build; `undefined` where it is not what the manifest says. */
export async function readProved(folder: string, { path, sha256 }: FileFacts): Promise<string | undefined> {
  const bytes = await readIfThere(join(folder, path));
  return bytes === undefined || sha256Of(bytes) !== sha256 ? undefined : new TextDecoder().decode(bytes);
}

async function readManifest(folder: string): Promise<Manifest | undefined> {
  const bytes = await readIfThere(join(folder, manifestName));
  return bytes && parseManifest(new TextDecoder().decode(bytes));
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isFileSystemError(error)) return undefined;
    throw error;
  }
}

function changedModel(product: string, folder: string, damaged: readonly string[]): Diagnostic {
  const [first = ''] = damaged;
  const args = { path: join(folder, first), count: damaged.length };
  return createError({
    code: 'review/changed-build',
    product,
    message: sentence(
      {
        ru: '`{path}` не тот, что записан в manifest.json (таких файлов: {count})',
        en: '`{path}` is not what manifest.json says (files like it: {count})',
      },
      args,
    ),
    hint: { ru: 'соберите досье заново', en: 'build the dossier again' },
  });
}
