import type { Diagnostic, Staged } from '../../diagnostics/diagnostic.js';
import { packageFinding } from '../sequence/package-findings.js';
import type { SequenceEntry } from '../sequence/sequence-plan.js';
import type { EctdPlace } from './ectd-place.js';
import { mark } from './slug.js';

/** Characters, from the application folder: what every authority that publishes a limit accepts. */
const longestPath = 150;
const longestName = 64;
/** Of every file that has a leaf. */
const extension = '.pdf'.length;
/** What must be left of a name for it to say anything. */
const shortestStem = 16;

type Placed = readonly [entry: SequenceEntry, place: Pick<EctdPlace, 'folder' | 'stem'>];

/**
 * The path of each document without its extension, from the sequence folder, by identity. Long names are cut, equal ones
 * told apart, by digits that follow from the document's identity.
 */
export function nameFiles(placed: readonly Placed[], sequence: string): Staged<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  const taken = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const [{ identity }, { folder, stem }] of placed) {
    const room = Math.min(longestName, longestPath - `${sequence}/${folder}/`.length) - extension;
    if (room < shortestStem) {
      diagnostics.push(pathTooLong(`${sequence}/${folder}`));
      continue;
    }
    // Among thousands of equal names six digits meet by chance; more of them do not.
    const marked = [6, 10].map((digits) => cutStem(stem, mark(identity, digits), room));
    const names = [...(stem.length <= room ? [stem] : []), ...marked].map((name) => `${folder}/${name}`);
    const path = names.find((name) => !taken.has(name));
    if (path === undefined) throw new Error(`no free name for ${identity}`);
    taken.add(path);
    paths.set(identity, path);
  }
  return { value: paths, diagnostics };
}

function cutStem(stem: string, digits: string, room: number): string {
  return `${stem.slice(0, room - digits.length - 1).replace(/-+$/, '')}-${digits}`;
}

function pathTooLong(path: string): Diagnostic {
  return packageFinding(
    'ectd/path-too-long',
    {
      message: {
        ru: 'папка `{path}` так длинна, что имени файла не остается места в {most} знаках',
        en: 'folder `{path}` is so long that no file name fits into {most} characters',
      },
      hint: {
        ru: 'сократите названия, из которых она составлена',
        en: 'shorten the names it is made of',
      },
    },
    { path, most: longestPath },
  );
}
