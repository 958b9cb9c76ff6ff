import type { Diagnostic, Location, Staged } from '../diagnostics/diagnostic.js';
import { compareText } from '../diagnostics/sort.js';
import type { OfficialData } from '../sections/load-official-data.js';
import type { SectionMap } from '../sections/section-map.js';
import type { SchemaSet } from '../validate/schema-set.js';
import { CheckContext, type TemplateWorld, type UsedAbbreviation } from './check-template/check-context.js';
import { checkFront } from './check-template/check-front.js';
import { checkProgram } from './check-template/check-program.js';
import { findEndlessPartials } from './check-template/find-endless-partials.js';
import { Scope } from './check-template/scope.js';
import { isWorkingDocument, matchExpected } from './match-expected.js';
import type { FrontMatter } from './template/front-matter.js';
import { parseTemplate } from './template/parse-template.js';
import { type CompiledTemplate, TemplateRenderer } from './template/render-template.js';
import type { TemplateSource } from './template/template-source.js';
import { describeTypes, type RecordTypesSeen } from './view/describe-types.js';
import { itemField, itemName } from './view/item-view.js';
import { describeRoot, verificationFields, withChecklist, withSequence } from './view/root-types.js';
import type { Fields } from './view/view-type.js';
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
  const world: TemplateWorld = { ...inputs, partials, endless, records };
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
    const scope = Scope.ofRoot(withItem(root, front, inputs.sections, records));
    checkProgram(program, scope, context);
    diagnostics.push(...context.diagnostics);
    if (context.diagnostics.length + context.endlessCalls.length > 0) continue;
    const { abbreviations } = context;
    documents.push({ front, run: renderer.compile(template), abbreviations, names: scope.used });
  }
  const order = new Map(inputs.sections.sections.map(({ number }, position) => [number, position]));
  const bySection = (a: FrontMatter, b: FrontMatter): number =>
    (order.get(a.section ?? '') ?? order.size) - (order.get(b.section ?? '') ?? order.size) || compareText(a.id, b.id);
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

/** A template that repeats also sees what it is about, a working document the checklist or the sequence. */
function withItem(root: Fields, front: FrontMatter, sections: SectionMap, records: RecordTypesSeen): Fields {
  if (front.about === 'sequence') return withSequence(root);
  if (front.about === 'verification') return verificationFields;
  if (isWorkingDocument(front)) return withChecklist(root);
  const [first] = matchExpected(front, sections);
  const each = first?.expected.each;
  const rule = each === undefined ? undefined : sections.repeats.get(each);
  if (each === undefined || rule === undefined) return root;
  const name = itemName(each, rule);
  return {
    names: [...root.names, name],
    get: (wanted) => (wanted === name ? itemField(rule, records) : root.get(wanted)),
  };
}
