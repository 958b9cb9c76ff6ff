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

/**
 * Composes a revision by the program of today. Its schemas and templates may have been made for another version: then
 * that is a finding, where with files of ours it would be a bug.
 */
export async function composeForeign(
  { world, disk, name }: ForeignWorld,
  options: SideOptions,
): Promise<Staged<readonly SideProduct[]>> {
  try {
    const composed = await composeSide(world, options);
    const isUnsuited = composed.diagnostics.some(({ code }) => /^(template|schema)\//.test(code));
    const explained = isUnsuited && !areAlike(world, disk) ? [otherProgram(name)] : [];
    return { ...composed, diagnostics: [...composed.diagnostics, ...explained] };
  } catch (error) {
    if (!(error instanceof Error) || areAlike(world, disk)) throw error;
    return { value: [], diagnostics: [otherProgram(name, error.message)] };
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
