import type { Diagnostic, Location, Staged } from '../diagnostics/diagnostic.js';
import { compareText } from '../diagnostics/sort.js';
import { type KeptNotes, noNotes } from '../load/kept-notes.js';
import { once } from '../load/once.js';
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
import type { NotedTemplate, TemplateUse } from './template/noted-template.js';
import type { Template } from './template/parse-template.js';
import { type ReadTemplates, readTemplates } from './template/read-templates.js';
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
 * blocks and partials, language pairs, names of sections and form fields, and that no two make one document. What an
 * earlier run found sound is neither parsed nor checked again.
 */
export function checkTemplates(
  sources: readonly TemplateSource[],
  inputs: TemplateInputs,
  notes: KeptNotes = noNotes,
): Staged<TemplateSet> {
  return notes.lend<NotedTemplate, Staged<TemplateSet>>('templates', (sound) =>
    checkAll(readTemplates(sources, sound), inputs),
  );
}

function checkAll(
  { templates, diagnostics: unread, note }: ReadTemplates,
  inputs: TemplateInputs,
): Staged<TemplateSet> {
  const diagnostics: Diagnostic[] = [...unread];
  const parts = templates.filter(({ template }) => template.front === undefined);
  const partials = new Map(parts.map(({ template }) => [template.name, template]));
  // Each is noted with all the others, so they are all known or none is.
  const { endless, diagnostics: circles } = parts.every(({ noted }) => noted)
    ? { endless: new Set<string>(), diagnostics: [] }
    : findEndlessPartials(partials);
  diagnostics.push(...circles);
  if (diagnostics.length === 0) for (const part of parts) note(part, { abbreviations: [], names: [] });

  const records = describeTypes(inputs.schemas);
  const root = once(() => describeRoot(records));
  const world: TemplateWorld = { ...inputs, partials, endless, records };
  const renderer = new TemplateRenderer([...partials.values()]);
  const documents: DocumentTemplate[] = [];
  const fronts = new Map<string, { readonly front: FrontMatter; readonly file: string }>();
  for (const read of templates) {
    const { template } = read;
    const { front, file } = template;
    if (front === undefined) continue;
    const context = CheckContext.of(world, file);
    const first = fronts.get(front.id);
    if (first === undefined) fronts.set(front.id, { front, file });
    context.diagnostics.push(...checkFront(template, front, first, inputs.sections));
    const use = read.noted ?? checkUse(template, withItem(root(), front, inputs.sections, records), context);
    diagnostics.push(...context.diagnostics);
    if (context.diagnostics.length + context.endlessCalls.length > 0) continue;
    note(read, use);
    documents.push({
      front,
      run: renderer.compile(template),
      abbreviations: use.abbreviations,
      names: new Set(use.names),
    });
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

function checkUse({ program }: Template, root: Fields, context: CheckContext): TemplateUse {
  const scope = Scope.ofRoot(root);
  checkProgram(program, scope, context);
  return { abbreviations: context.abbreviations, names: [...scope.used] };
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
