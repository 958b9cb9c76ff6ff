import type { SectionMap } from './section-map.js';

/**
 * The output folder of a section below `<product>/<language>/`: the module, then every heading down to the section,
 * each under its full number, e.g. `m1/1.8/1.8.2/1.8.2.1` or `m3/3.2/3.2.S/3.2.S.2/3.2.S.2.1`.
 * Where several substances or indications repeat a section, the one in question, `group`, is a folder below it.
 * Throws for a number the dossier does not have: callers look the section up first.
 */
export function sectionFolder(sections: SectionMap, number: string, group?: string): string {
  const [module, ...headings] = sections.path(number);
  if (module === undefined) throw new Error(`no section ${number} in ${sections.file}`);
  const folders = headings.flatMap((heading) => [
    heading.number,
    ...(heading.repeatedFor !== undefined && group !== undefined ? [group] : []),
  ]);
  return [`m${module.number}`, ...folders].join('/');
}
