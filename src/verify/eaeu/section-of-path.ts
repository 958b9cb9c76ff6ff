import type { Section, SectionMap } from '../../sections/section-map.js';
import { foldLookAlikes } from './look-alikes.js';

export interface FolderTrouble {
  readonly kind: 'unknown-number' | 'wrong-place' | 'look-alike';
  readonly folder: string;
}

export interface SectionPlace {
  /** The deepest section that the folders name; absent outside of the modules. */
  readonly section?: Section;
  readonly troubles: readonly FolderTrouble[];
}

/**
 * The section of a file by its folders below the sequence: `m3/3.2/3.2.S/3.2.S.1/…`. Folders may be left out, and others
 * may stand between and below them, for a substance or a study.
 */
export function sectionOfPath(path: string, sections: SectionMap): SectionPlace {
  const [first = '', ...folders] = path.split('/').slice(0, -1);
  const module = /^[mм]([1-5])$/i.exec(first)?.[1];
  if (module === undefined) return { troubles: [] };
  const troubles: FolderTrouble[] = /^м/i.test(first) ? [{ kind: 'look-alike', folder: first }] : [];
  let section = sections.get(module);
  for (const folder of folders.filter(isNumber)) {
    const found = sections.get(folder) ?? findFolded(folder, sections);
    if (found === undefined) {
      troubles.push({ kind: 'unknown-number', folder });
      continue;
    }
    if (foldLookAlikes(folder) !== folder) troubles.push({ kind: 'look-alike', folder });
    if (section !== undefined && !isBelow(found.number, section.number, sections)) {
      troubles.push({ kind: 'wrong-place', folder });
    }
    section = found;
  }
  return { ...(section !== undefined && { section }), troubles };
}

/** Whether a section is the other one or lies below it. */
export function isBelow(number: string, ancestor: string, sections: SectionMap): boolean {
  return sections.path(number).some((section) => section.number === ancestor);
}

/** A date or a version of a study is written with dots too, but not with these parts. */
function isNumber(folder: string): boolean {
  return /^[1-5](\.(\d{1,2}|[A-Za-z\u0400-\u04ff]))+$/.test(folder);
}

function findFolded(folder: string, sections: SectionMap): Section | undefined {
  const folded = foldLookAlikes(folder);
  return sections.get(folded) ?? sections.get(folded.toUpperCase());
}
