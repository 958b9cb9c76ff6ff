import type { TemplateSet } from '../assemble/check-templates.js';
import { sectionsOf } from '../assemble/match-expected.js';
import { createError } from '../diagnostics/create-error.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import { suggest } from '../diagnostics/suggest.js';
import { isWithin } from '../sections/is-within.js';
import type { SectionMap } from '../sections/section-map.js';

/** What is wrong with the sections of `--only`: each must exist and lead to a template. */
export function checkNamedSections(named: readonly string[], { sections, fronts }: TemplateSet): Diagnostic[] {
  return named.flatMap((name) => {
    if (sections.get(name) === undefined) return [unknownSection(name, sections)];
    const made = fronts.flatMap((front) => sectionsOf(front, sections));
    return made.some((section) => isWithin(section, [name])) ? [] : [noTemplate(name)];
  });
}

function unknownSection(section: string, sections: SectionMap): Diagnostic {
  const near = suggest(
    section,
    sections.sections.map(({ number }) => number),
  );
  return createError({
    code: 'section/unknown',
    message: sentence(
      { ru: 'раздела `{section}` в досье нет', en: 'the dossier has no section `{section}`' },
      { section },
    ),
    ...(near !== undefined && {
      hint: sentence({ ru: 'возможно, имелось в виду `{near}`', en: 'did you mean `{near}`?' }, { near }),
    }),
  });
}

function noTemplate(section: string): Diagnostic {
  return createError({
    code: 'section/no-template',
    message: sentence(
      { ru: 'для раздела `{section}` ещё нет шаблона', en: 'section `{section}` has no template yet' },
      { section },
    ),
    hint: { ru: 'уберите его из --only', en: 'leave it out of --only' },
  });
}
