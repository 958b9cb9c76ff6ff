import type { DossierPlan, PlannedDocument } from '../plan/planned-document.js';
import type { DocumentTemplate, TemplateSet } from './check-templates.js';
import { matchExpected } from './match-expected.js';

/** One document of one product before it is assembled: a template and, where it repeats, what it is about. */
export interface DocumentInstance {
  readonly template: DocumentTemplate;
  /** Stable, lower-case ASCII, unique per product; also the base of the file names. */
  readonly id: string;
  readonly section: string;
  readonly code?: string;
  /** Absent for a document the section map does not expect. */
  readonly planned?: PlannedDocument;
}

/** The documents a product gets from the templates, in the order of sections; working documents are not among them. */
export function instantiateTemplates(
  { documents, sections }: TemplateSet,
  plan: DossierPlan,
): readonly DocumentInstance[] {
  const instances = documents.flatMap((template) => instancesOf(template, plan, sections));
  const order = new Map(sections.sections.map(({ number }, position) => [number, position]));
  return instances.sort((a, b) => (order.get(a.section) ?? 0) - (order.get(b.section) ?? 0));
}

function instancesOf(
  template: DocumentTemplate,
  plan: DossierPlan,
  sections: TemplateSet['sections'],
): readonly DocumentInstance[] {
  const { front } = template;
  const matched = matchExpected(front, sections);
  if (matched.length > 0) {
    return plan
      .filter(({ section, expected }) => matched.some((one) => one.section === section && one.expected === expected))
      .filter(({ verdict }) => verdict.due === 'yes')
      .map((planned) => plannedInstance(template, planned));
  }
  const { section } = front;
  if (section === undefined || isRuledOut(section, plan)) return [];
  return [{ template, id: front.id, section, ...(front.code !== undefined && { code: front.code }) }];
}

function plannedInstance(template: DocumentTemplate, planned: PlannedDocument): DocumentInstance {
  const { front } = template;
  const { number, module } = planned.section;
  const base = front.section === undefined ? `m${module}-${number.toLowerCase().replaceAll('.', '-')}-` : '';
  const keys = [planned.group?.key, planned.item?.key].flatMap((key) => key ?? []);
  const [only, ...others] = planned.expected.codes;
  const code = front.code ?? (others.length === 0 ? only : undefined);
  return {
    template,
    id: [`${base}${front.id}`, ...keys].join('-'),
    section: number,
    ...(code !== undefined && { code }),
    planned,
  };
}

/** Nothing the section expects is due, so an additional document has nothing to stand beside. */
function isRuledOut(section: string, plan: DossierPlan): boolean {
  const own = plan.filter((planned) => planned.section.number === section);
  return own.length > 0 && own.every(({ verdict }) => verdict.due !== 'yes');
}
