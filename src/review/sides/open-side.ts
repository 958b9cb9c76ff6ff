import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Bilingual, Staged } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';
import { type Folders, openDiskWorld } from '../../disk-world.js';
import { isFileSystemError } from '../../package/file-system-error.js';
import type { World } from '../../world.js';
import type { RunProgram } from '../run-program.js';
import { type FoundBuild, findBuilds, readBuildSide } from './build-side.js';
import { composeSide, type SideOptions } from './compose-side.js';
import { LineAuthors } from './git/line-authors.js';
import { openRepository, type Repository, type RepositoryTrouble } from './git/repository.js';
import { openRevisionWorld } from './git/revision-world.js';
import { KnownBuilds } from './known-builds.js';
import { composeForeign } from './other-program.js';
import { readPackageSide } from './package-side.js';
import type { Commit, Side } from './side.js';

/** Where sides are looked for. Paths are absolute. */
export interface SidePlace {
  readonly folders: Folders;
  /** Typed paths start here. */
  readonly workingFolder: string;
  readonly run: RunProgram;
  /** Folders whose builds may have made the files of a package. */
  readonly builds: readonly string[];
}

export interface OpenedSide extends Staged<Side> {
  /** What the side was composed from, for the lines its findings show; absent for a build. */
  readonly world?: World;
  /** Who wrote the lines of its files; absent without git. */
  readonly authors?: LineAuthors;
  /** What the reader must know of the side besides. */
  readonly remarks: readonly Bilingual[];
}

/** A word that names no side; the sentence says why. */
export interface NoSide {
  readonly refusal: Bilingual;
}

/**
 * Reads what a word of the command line names: `.` is the working tree, a path that leads to a build or a package is
 * that, anything else a revision of git.
 */
export async function openSide(typed: string, place: SidePlace, options: SideOptions): Promise<OpenedSide | NoSide> {
  const path = resolve(place.workingFolder, typed);
  const { content, root } = place.folders;
  const repository = openRepository(await nearestFolder(content), place.run);
  if (typed === '.' || path === root) return openWorkingTree({ typed, repository }, place, options);

  const kind = await kindOf(path);
  const commit = 'trouble' in repository ? undefined : repository.findCommit(typed);
  if (commit !== undefined && kind !== undefined && !/[/\\]/.test(typed)) {
    return { refusal: sentence(messages.both, { typed }) };
  }
  if (commit !== undefined && !('trouble' in repository)) {
    return openRevision({ typed, commit, repository }, place, options);
  }
  if (kind === 'folder') {
    const builds = await findBuilds(path);
    if (builds.length > 0) {
      const { value: products, diagnostics } = await readBuildSide(builds, options.products);
      return { value: { kind: 'build', typed, products }, diagnostics, remarks: remarksOnBuilds(builds) };
    }
  }
  if (kind !== undefined) return openPackageSide({ typed, path }, place, options);
  return { refusal: sentence(messages.missing, { typed, reason: reasonOf(repository) }) };
}

async function openWorkingTree(
  { typed, repository }: { readonly typed: string; readonly repository: Repository | RepositoryTrouble },
  { folders }: SidePlace,
  options: SideOptions,
): Promise<OpenedSide> {
  const world = openDiskWorld(folders);
  const { value: products, diagnostics } = await composeSide(world, options);
  const value: Side = { kind: 'working-tree', typed, products };
  return { value, diagnostics, world, ...authorsOf(value, repository, folders), remarks: [] };
}

async function openPackageSide(
  { typed, path }: { readonly typed: string; readonly path: string },
  { builds }: SidePlace,
  { products = [] }: SideOptions,
): Promise<OpenedSide | NoSide> {
  const found: FoundBuild[] = [];
  for (const folder of builds) if ((await kindOf(folder)) === 'folder') found.push(...(await findBuilds(folder)));
  const [first, ...others] = products;
  const read = await readPackageSide(path, new KnownBuilds(found), others.length === 0 ? first : undefined);
  if ('trouble' in read) return { refusal: sentence(messages[read.trouble], { typed }) };
  const { product, matched, texts } = read;
  const isWanted = products.length === 0 || products.includes(product.product);
  return {
    value: { kind: 'package', typed, products: isWanted ? [product] : [] },
    diagnostics: [],
    remarks: [sentence(messages.matched, { typed, matched, texts })],
  };
}

function authorsOf(
  side: Side,
  repository: Repository | RepositoryTrouble,
  { root }: Folders,
): Pick<OpenedSide, 'authors'> {
  if ('trouble' in repository) return {};
  return { authors: new LineAuthors(repository, root, side) };
}

interface Revision {
  readonly typed: string;
  readonly commit: Commit;
  readonly repository: Repository;
}

async function openRevision(
  { typed, commit, repository }: Revision,
  { folders }: SidePlace,
  options: SideOptions,
): Promise<OpenedSide> {
  const disk = openDiskWorld(folders);
  const revision = openRevisionWorld(repository, commit.hash, { folders, disk });
  const composed = await composeForeign({ world: revision.world, disk, name: typed }, options);
  const { value: products, diagnostics, world, hasOtherSchemas } = composed;
  const value: Side = { kind: 'revision', typed, commit, products };
  return {
    value,
    diagnostics,
    world,
    ...authorsOf(value, repository, folders),
    remarks: [
      ...(revision.fromDisk.length === 0
        ? []
        : [sentence(messages.fromDisk, { typed, folders: revision.fromDisk.join(', ') })]),
      ...(hasOtherSchemas ? [sentence(messages.otherSchemas, { typed })] : []),
    ],
  };
}

function remarksOnBuilds(builds: readonly FoundBuild[]): readonly Bilingual[] {
  return builds.filter(({ manifest }) => manifest.partial).map(({ folder }) => sentence(messages.partial, { folder }));
}

function reasonOf(repository: Repository | RepositoryTrouble): Bilingual {
  if (!('trouble' in repository)) return messages.noRevision;
  if (repository.trouble === 'refused') return sentence(messages.refused, { reason: repository.reason });
  return messages[repository.trouble];
}

const messages = {
  both: {
    ru: '`{typed}` — и ревизия git, и файл или папка; напишите ./{typed} или полное имя ревизии, например refs/heads/{typed}',
    en: '`{typed}` is both a revision of git and a file or folder: write ./{typed}, or the full name of the revision such as refs/heads/{typed}',
  },
  'not-a-package': {
    ru: '`{typed}` — не папка сборки с manifest.json и не комплект подачи',
    en: '`{typed}` is neither the folder of a build with a manifest.json nor a submission package',
  },
  whose: {
    ru: 'по комплекту `{typed}` не видно, чей он: назовите препарат после сторон',
    en: 'package `{typed}` does not say whose it is: name the product after the sides',
  },
  matched: {
    ru: 'комплект `{typed}`: документов, узнанных по контрольной сумме файла, {matched}; сравниваемых только по тексту PDF {texts}',
    en: 'package `{typed}`: documents known by the checksum of their file {matched}; compared by the text of their PDF alone {texts}',
  },
  missing: {
    ru: '`{typed}` — не папка и не ревизия git: {reason}',
    en: '`{typed}` is neither a folder nor a revision of git: {reason}',
  },
  noRevision: { ru: 'в репозитории такой ревизии нет', en: 'the repository has no such revision' },
  'no-git': { ru: 'программы git на этом компьютере нет', en: 'this computer has no program git' },
  'no-repository': {
    ru: 'папка с данными не лежит в репозитории git',
    en: 'the content folder lies in no git repository',
  },
  refused: { ru: 'git отказался: {reason}', en: 'git refused: {reason}' },
  fromDisk: {
    ru: 'в ревизии `{typed}` нет {folders}: взяты нынешние',
    en: 'revision `{typed}` holds no {folders}: those of today were taken',
  },
  otherSchemas: {
    ru: 'схемы ревизии `{typed}` — для другой версии программы: взяты нынешние, с ними и официальные тексты',
    en: 'the schemas of revision `{typed}` are for another version of the program: those of today were taken, official texts with them',
  },
  partial: {
    ru: 'сборка `{folder}` частичная: остальные документы в ней могут быть старше',
    en: 'build `{folder}` is a partial one: its other documents may be older',
  },
} as const satisfies Record<string, Bilingual>;

/** The folder itself or, where the working tree no longer has it, the one it would lie in. */
async function nearestFolder(path: string): Promise<string> {
  const above = dirname(path);
  return above === path || (await kindOf(path)) === 'folder' ? path : nearestFolder(above);
}

async function kindOf(path: string): Promise<'folder' | 'file' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (isFileSystemError(error) || error instanceof TypeError) return undefined;
    throw error;
  }
}
