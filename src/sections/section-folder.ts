import type { SectionMap } from './section-map.js';

/**
 * The output folder of a section below `<product>/<language>/`: the module, then every heading down to the section,
 * each under its full number, e.g. `m1/1.8/1.8.2/1.8.2.1` or `m3/3.2/3.2.S/3.2.S.2/3.2.S.2.1`.
 * Throws for a number the dossier does not have: callers look the section up first.
 */
export function sectionFolder(sections: SectionMap, number: string): string {
  const [module, ...headings] = sections.path(number);
  if (module === undefined) throw new Error(`no section ${number} in ${sections.file}`);
  return [`m${module.number}`, ...headings.map((heading) => heading.number)].join('/');
}
