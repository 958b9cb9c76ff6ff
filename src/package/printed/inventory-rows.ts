import type { InventoryColumn, InventoryModule, SequenceRow } from '../../assemble/sequence-text.js';
import { sentence } from '../../diagnostics/sentence.js';
import type { SectionMap } from '../../sections/section-map.js';
import { exact, longestList, nothing, written } from './cells.js';
import type { ListedFile } from './list-dossier.js';
import { operationNames, words } from './sequence-words.js';

/** A row for each file, by module; for a very long dossier a row for each section. */
export function inventoryModules(files: readonly ListedFile[], sections: SectionMap): readonly InventoryModule[] {
  const byModule = new Map<number, ListedFile[]>();
  for (const file of files) {
    const module = sections.get(file.entry.section)?.module ?? 0;
    const own = byModule.get(module) ?? [];
    own.push(file);
    byModule.set(module, own);
  }
  const modules = sections.sections.filter(({ level }) => level === 1);
  return modules.flatMap(({ module, title }) => {
    const own = byModule.get(module);
    if (own === undefined) return [];
    const rows = isTooLong(files) ? sectionRows(own, sections) : own.map(fileRow);
    return [{ title: sentence(words.module, { module, title: title ?? { ru: '', en: '' } }), rows }];
  });
}

/** Whether sections are counted instead of files named. */
export function isTooLong(files: readonly ListedFile[]): boolean {
  return files.length > longestList;
}

function fileRow({ entry, path, pages, bytes, sha256 }: ListedFile): SequenceRow<InventoryColumn> {
  const name = path.lastIndexOf('/') + 1;
  return {
    section: exact(entry.section),
    title: written(entry.title),
    code: entry.documentCode === undefined ? nothing : exact(entry.documentCode),
    file: { exact: [path.slice(0, name), path.slice(name)] },
    pages: pages === undefined ? nothing : { count: pages },
    bytes: { count: bytes },
    sha256: { exact: sha256.match(/.{32}/g) ?? [] },
    operation: written(operationNames[entry.operation]),
  };
}

function sectionRows(files: readonly ListedFile[], sections: SectionMap): readonly SequenceRow<InventoryColumn>[] {
  const bySection = new Map<string, { files: number; pages: number; bytes: number }>();
  for (const { entry, pages, bytes } of files) {
    const sum = bySection.get(entry.section) ?? { files: 0, pages: 0, bytes: 0 };
    bySection.set(entry.section, {
      files: sum.files + 1,
      pages: sum.pages + (pages ?? 0),
      bytes: sum.bytes + bytes,
    });
  }
  return [...bySection].map(([section, sum]) => {
    const { title, workingTitle } = sections.get(section) ?? {};
    return {
      section: exact(section),
      title: written(title ?? workingTitle ?? { ru: '', en: '' }),
      code: nothing,
      file: written(sentence(words.files, { files: sum.files })),
      pages: sum.pages === 0 ? nothing : { count: sum.pages },
      bytes: { count: sum.bytes },
      sha256: nothing,
      operation: nothing,
    };
  });
}
