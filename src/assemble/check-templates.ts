import type { Bilingual, Diagnostic, Location, Related, Staged } from '../diagnostics/diagnostic.js';
import { compareText } from '../diagnostics/sort.js';
import { hintAmong, suggest } from '../diagnostics/suggest.js';
import type { OfficialData } from '../sections/load-official-data.js';
import type { SectionMap } from '../sections/section-map.js';
import type { SchemaSet } from '../validate/schema-set.js';
import { CheckContext, type TemplateWorld, type UsedAbbreviation } from './check-template/check-context.js';
import { checkProgram } from './check-template/check-program.js';
import { findEndlessPartials } from './check-template/find-endless-partials.js';
import { Scope } from './check-template/scope.js';
import type { FrontMatter } from './template/front-matter.js';
import { parseTemplate, type Template } from './template/parse-template.js';
import { type CompiledTemplate, TemplateRenderer } from './template/render-template.js';
import { type TemplateCode, templateError } from './template/template-error.js';
import type { TemplateSource } from './template/template-source.js';
import { describeTypes, type RecordTypesSeen } from './view/describe-types.js';
import { describeRoot } from './view/root-types.js';
import { withoutEchoes } from './without-echoes.js';

export interface TemplateInputs extends OfficialData {
  readonly schemas: SchemaSet;
}

/** A document template that passed the check. */
export interface DocumentTemplate extends CompiledTemplate {
  readonly abbreviations: readonly UsedAbbreviation[];
  /** The root names it uses, partials left aside: they see only what they are given. */
  readonly names: ReadonlySet<string>;
}

/** All templates after their check, with what assembling needs besides. */
export interface TemplateSet extends TemplateInputs {
  readonly records: RecordTypesSeen;
  /** Every document template that could be read, also one the check found fault with, in the order of sections. */
  readonly fronts: readonly FrontMatter[];
  /** The templates that passed, in the order of sections. */
  readonly documents: readonly DocumentTemplate[];
  readonly renderer: TemplateRenderer;
  /** Where a document's template states its id: the place of faults of the document as a whole. */
  locateDocument(id: string): Location | undefined;
}

/**
 * Reads the templates and checks each against the schemas before anything is rendered: syntax, every path through
 * blocks and partials, language pairs, names of sections and form fields, and that no two make one document.
 */
export function checkTemplates(sources: readonly TemplateSource[], inputs: TemplateInputs): Staged<TemplateSet> {
  const parsed = sources.map(parseTemplate);
  const diagnostics: Diagnostic[] = parsed.flatMap((staged) => staged.diagnostics);
  const templates = parsed.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const partials = new Map(
    templates.filter(({ front }) => front === undefined).map((template) => [template.name, template]),
  );
  const { endless, diagnostics: circles } = findEndlessPartials(partials);
  diagnostics.push(...circles);

  const records = describeTypes(inputs.schemas);
  const root = describeRoot(records);
  const world: TemplateWorld = { ...inputs, partials, endless };
  const renderer = new TemplateRenderer([...partials.values()]);
  const documents: DocumentTemplate[] = [];
  const fronts = new Map<string, { readonly front: FrontMatter; readonly file: string }>();
  for (const template of templates) {
    const { front, file, program } = template;
    if (front === undefined) continue;
    const context = CheckContext.of(world, file);
    const first = fronts.get(front.id);
    if (first === undefined) fronts.set(front.id, { front, file });
    context.diagnostics.push(...checkFront(template, front, first, inputs.sections));
    const scope = Scope.ofRoot(root);
    checkProgram(program, scope, context);
    diagnostics.push(...context.diagnostics);
    if (context.diagnostics.length + context.endlessCalls.length > 0) continue;
    const { abbreviations } = context;
    documents.push({ front, run: renderer.compile(template), abbreviations, names: scope.used });
  }
  const order = new Map(inputs.sections.sections.map(({ number }, position) => [number, position]));
  const bySection = (a: FrontMatter, b: FrontMatter): number =>
    (order.get(a.section) ?? order.size) - (order.get(b.section) ?? order.size) || compareText(a.id, b.id);
  const value: TemplateSet = {
    ...inputs,
    records,
    fronts: [...fronts.values()].map(({ front }) => front).sort(bySection),
    documents: documents.sort((a, b) => bySection(a.front, b.front)),
    renderer,
    locateDocument(id) {
      const found = fronts.get(id);
      return found && { file: found.file, pointer: '', range: found.front.rangeOf('id') };
    },
  };
  return { value, diagnostics: withoutEchoes(diagnostics) };
}

/** What the fields of a template claim: a section that exists, a code of that section, an id nobody else has. */
function checkFront(
  { file }: Template,
  front: FrontMatter,
  first: { readonly front: FrontMatter; readonly file: string } | undefined,
  sections: SectionMap,
): Diagnostic[] {
  const report = (
    code: TemplateCode,
    field: 'id' | 'section' | 'code',
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
  const section = sections.get(front.section);
  if (section === undefined) {
    const near = suggest(
      front.section,
      sections.sections.map(({ number }) => number),
    );
    const message = {
      ru: `раздела \`${front.section}\` в досье нет`,
      en: `the dossier has no section \`${front.section}\``,
    };
    const hint =
      near === undefined ? undefined : { ru: `возможно, имелось в виду \`${near}\``, en: `did you mean \`${near}\`?` };
    found.push(report('template/unknown-name', 'section', message, hint));
  } else if (section.documentsAllowed === 0) {
    const message = {
      ru: `раздел \`${front.section}\` документов не содержит`,
      en: `section \`${front.section}\` holds no documents`,
    };
    found.push(report('template/front-matter', 'section', message));
  } else if (front.code !== undefined && !section.codes.some(({ code }) => code === front.code)) {
    const codes = section.codes.map(({ code }) => code);
    const message = {
      ru: `код \`${front.code}\` не относится к разделу ${front.section}`,
      en: `code \`${front.code}\` does not belong to section ${front.section}`,
    };
    found.push(
      report('template/unknown-name', 'code', message, codes.length === 0 ? undefined : hintAmong(front.code, codes)),
    );
  }
  return found;
}
