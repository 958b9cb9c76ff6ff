import type { Bilingual, Diagnostic, Related } from '../../diagnostics/diagnostic.js';
import { hintAmong, suggest } from '../../diagnostics/suggest.js';
import type { Section, SectionMap } from '../../sections/section-map.js';
import { matchExpected } from '../match-expected.js';
import type { FrontMatter } from '../template/front-matter.js';
import type { Template } from '../template/parse-template.js';
import { type TemplateCode, templateError } from '../template/template-error.js';

/** What the fields of a template claim: a section that exists, a code of that section, an id nobody else has. */
export function checkFront(
  { file }: Template,
  front: FrontMatter,
  first: { readonly front: FrontMatter; readonly file: string } | undefined,
  sections: SectionMap,
): Diagnostic[] {
  const report = (
    code: TemplateCode,
    field: 'id' | 'section' | 'part' | 'code',
    message: Bilingual,
    hint?: Bilingual,
    related?: Related[],
  ) => templateError(code, file, front.rangeOf(field), message, hint, related);
  const found: Diagnostic[] = [];
  if (first !== undefined) {
    const at = { file: first.file, pointer: '', range: first.front.rangeOf('id') };
    const message = {
      ru: `документ \`${front.id}\` уже делает другой шаблон`,
      en: `another template already makes the document \`${front.id}\``,
    };
    const hint = { ru: 'дайте шаблону другой `id`', en: 'give the template another `id`' };
    found.push(
      report('template/duplicate-output', 'id', message, hint, [
        { at, label: { ru: 'этот шаблон', en: 'this template' } },
      ]),
    );
  }
  return [...found, ...checkPlace(front, sections, report)];
}

type Report = (
  code: TemplateCode,
  field: 'section' | 'part' | 'code',
  message: Bilingual,
  hint?: Bilingual,
) => Diagnostic;

/** The section exists and holds documents, the part is one that is expected there, the code is one of the section's. */
function checkPlace(front: FrontMatter, sections: SectionMap, report: Report): Diagnostic[] {
  const { section: number, part, code } = front;
  const section = number === undefined ? undefined : sections.get(number);
  if (number !== undefined && section === undefined) {
    const message = { ru: `раздела \`${number}\` в досье нет`, en: `the dossier has no section \`${number}\`` };
    const near = suggest(
      number,
      sections.sections.map((known) => known.number),
    );
    const hint =
      near === undefined ? undefined : { ru: `возможно, имелось в виду \`${near}\``, en: `did you mean \`${near}\`?` };
    return [report('template/unknown-name', 'section', message, hint)];
  }
  if (section !== undefined && holdsNoDocuments(section)) {
    const message = {
      ru: `раздел \`${number}\` документов не содержит`,
      en: `section \`${number}\` holds no documents`,
    };
    return [report('template/front-matter', 'section', message)];
  }
  const found: Diagnostic[] = [];
  if (part !== undefined && matchExpected(front, sections).length === 0) {
    const parts = (section === undefined ? sections.sections : [section])
      .flatMap(({ expects }) => expects)
      .flatMap((expected) => (expected.kind === 'generated' && expected.part !== undefined ? [expected.part] : []));
    const message = { ru: `часть \`${part}\` нигде не ожидается`, en: `no section expects the part \`${part}\`` };
    const hint = parts.length === 0 ? undefined : hintAmong(part, [...new Set(parts)]);
    found.push(report('template/unknown-name', 'part', message, hint));
  }
  if (code === undefined) return found;
  const places = section === undefined ? matchExpected(front, sections).map((place) => place.section) : [section];
  const codes = places.flatMap((place) => place.codes.map((known) => known.code));
  if (codes.includes(code)) return found;
  const message = {
    ru: `код \`${code}\` не относится к разделу ${number ?? part}`,
    en: `code \`${code}\` does not belong to section ${number ?? part}`,
  };
  return [
    ...found,
    report('template/unknown-name', 'code', message, codes.length === 0 ? undefined : hintAmong(code, codes)),
  ];
}

/** The directory allows no document there, the text stands in another document, or nobody knows what it is about. */
function holdsNoDocuments({ documentsAllowed, partOf, isSubjectUnknown }: Section): boolean {
  return documentsAllowed === 0 || partOf !== undefined || isSubjectUnknown;
}
