import { createError } from '../../diagnostics/create-error.js';
import type { Diagnostic, Staged } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';
import { sha256Of } from '../../package/plan-file.js';
import type { World } from '../../world.js';
import { composeSide, type SideOptions } from './compose-side.js';
import type { SideProduct } from './side.js';

export interface ForeignWorld {
  readonly world: World;
  /** The folders on the disk, which go with this program. */
  readonly disk: World;
  /** The revision, for messages. */
  readonly name: string;
}

export interface ComposedForeign extends Staged<readonly SideProduct[]> {
  /** What it was composed from. */
  readonly world: World;
  /** The schemas of the revision did not suit the program: those of today were taken, and content and templates suit them. */
  readonly hasOtherSchemas: boolean;
}

/**
 * Composes a revision by the program of today. Its schemas may have been made for another version, which only misses
 * something in them: then those of today are tried. Where its content or templates do not suit these either, that is a
 * finding; with files of ours it would be a bug.
 */
export async function composeForeign(foreign: ForeignWorld, options: SideOptions): Promise<ComposedForeign> {
  const { world, disk } = foreign;
  const own = await tryWorld(foreign, options);
  if (!own.isUnsuited) return { ...own.staged, world, hasOtherSchemas: false };
  const mixed: World = {
    list: (area) => (area === 'schemas' ? disk : world).list(area),
    read: (file, most) => (file.area === 'schemas' ? disk : world).read(file, most),
  };
  const other = await tryWorld({ ...foreign, world: mixed }, options);
  return other.isUnsuited || other.staged.diagnostics.length > 0
    ? { ...own.staged, world, hasOtherSchemas: false }
    : { ...other.staged, world: mixed, hasOtherSchemas: true };
}

interface Attempt {
  readonly staged: Staged<readonly SideProduct[]>;
  readonly isUnsuited: boolean;
}

async function tryWorld({ world, disk, name }: ForeignWorld, options: SideOptions): Promise<Attempt> {
  try {
    const staged = await composeSide(world, options);
    const isUnsuited =
      staged.diagnostics.some(({ code }) => /^(template|schema)\//.test(code)) && !areAlike(world, disk);
    const explained = isUnsuited ? [otherProgram(name)] : [];
    return { staged: { ...staged, diagnostics: [...staged.diagnostics, ...explained] }, isUnsuited };
  } catch (error) {
    if (!(error instanceof Error) || areAlike(world, disk)) throw error;
    return { staged: { value: [], diagnostics: [otherProgram(name, error.message)] }, isUnsuited: true };
  }
}

/** Templates and schemas of both are the same, byte for byte. */
function areAlike(world: World, disk: World): boolean {
  return fingerprint(world) === fingerprint(disk);
}

function fingerprint(world: World): string {
  const files = [...world.list('templates'), ...world.list('schemas')];
  return files
    .map((file) => {
      const content = world.read(file);
      return `${file.file} ${'bytes' in content ? sha256Of(content.bytes) : content.trouble}`;
    })
    .join('\n');
}

function otherProgram(revision: string, reason?: string): Diagnostic {
  const message = {
    ru: 'шаблоны или схемы ревизии `{revision}` сделаны для другой версии программы',
    en: 'the templates or schemas of revision `{revision}` were made for another version of the program',
  };
  const detailed = { ru: `${message.ru}: {reason}`, en: `${message.en}: {reason}` };
  return createError({
    code: 'review/other-program',
    message: sentence(reason === undefined ? message : detailed, { revision, ...(reason !== undefined && { reason }) }),
    hint: {
      ru: 'соберите эту ревизию её программой и укажите папку сборки вместо ревизии',
      en: 'build this revision with its own program and name the folder of the build instead',
    },
  });
}
