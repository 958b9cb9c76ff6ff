import type { Revisions } from './revisions.js';

/** Stands where a section ends until the package gives its properties. `was`: the orientation on the old side. */
export function sectionMark(landscape: boolean, was: boolean = landscape): string {
  return `<?section ${index(landscape)} ${index(was)}?>`;
}

/** The text with the properties of its sections, given upright first. */
export function fillSections(xml: string, sections: readonly string[], revisions: Revisions): string {
  return xml.replace(/<\?section (\d) (\d)\?>/g, (_, is: string, was: string) => {
    const now = sections[Number(is)] ?? '';
    if (is === was) return now;
    const change = revisions.properties('sectPr', pageOf(sections[Number(was)] ?? ''));
    return now.replace('</w:sectPr>', `${change}</w:sectPr>`);
  });
}

/** What a tracked change of a section may hold: everything but its running lines. */
function pageOf(section: string): string {
  return section.replace(/^<w:sectPr>|<\/w:sectPr>$/g, '').replace(/<w:(?:header|footer)Reference [^>]*\/>/g, '');
}

function index(landscape: boolean): number {
  return landscape ? 1 : 0;
}
