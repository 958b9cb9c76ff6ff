import type { ExpectedDocument } from '../sections/expected-document.js';
import type { Section, SectionMap } from '../sections/section-map.js';
import type { FrontMatter } from './template/front-matter.js';

/** A document of the section map that a template makes. */
export interface MatchedDocument {
  readonly section: Section;
  readonly expected: ExpectedDocument;
}

/**
 * What a template makes: the part it names, in its section or wherever it is expected; without a part the only
 * generated document of its section, or the only one with its code. None: an additional document of its section.
 */
export function matchExpected(front: Omit<FrontMatter, 'rangeOf'>, { sections, get }: SectionMap): MatchedDocument[] {
  const own = front.section === undefined ? undefined : get(front.section);
  if (front.section !== undefined && own === undefined) return [];
  const places = (own === undefined ? sections : [own]).flatMap((section) =>
    section.expects.filter(({ kind }) => kind === 'generated').map((expected) => ({ section, expected })),
  );
  if (front.part !== undefined) return places.filter(({ expected }) => expected.part === front.part);
  if (own === undefined) return [];
  const { code } = front;
  const coded = code === undefined ? [] : places.filter(({ expected }) => expected.codes.includes(code));
  return places.length === 1 ? places : coded.length === 1 ? coded : [];
}

/** The sections a template makes documents for. */
export function sectionsOf(front: Omit<FrontMatter, 'rangeOf'>, sections: SectionMap): readonly string[] {
  if (front.section !== undefined) return [front.section];
  return matchExpected(front, sections).map(({ section }) => section.number);
}

/** A document about the dossier rather than a part of it. */
export function isWorkingDocument({ section, part, about }: Pick<FrontMatter, 'section' | 'part' | 'about'>): boolean {
  return section === undefined && part === undefined && about === undefined;
}
